/** `npm run editor`: installs the package of the editor where `src/site.ts` has one and a publishing install left it out. */
import { spawnSync } from 'node:child_process';
import { site } from '#site';
import { editorPackage, installCommand } from './bundle.ts';

if (!site.editor) console.log('src/site.ts has no editor; nothing to install');
else if (editorPackage()) console.log('the editor is installed');
else process.exitCode = spawnSync(installCommand(), { stdio: 'inherit', shell: true }).status ?? 1;
