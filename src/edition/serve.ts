/** `npm start` ends here: serves the built site on this machine. `PORT` sets the port, `STET_DIST` the folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#site';
import { ContentError } from '../command/content-error.ts';
import { distFolder } from '../command/dist-folder.ts';
import { portIn } from './serve/port.ts';
import { serve } from './serve/server.ts';

if (existsSync(join(distFolder, 'index.html'))) {
	try {
		const { address } = await serve(distFolder, portIn(process.env.PORT));
		console.log(`${site.name} is at ${address}  (Ctrl+C ends it)`);
	} catch (error) {
		console.error(error instanceof ContentError ? error.message : error);
		process.exitCode = 1;
	}
} else {
	console.error(`${distFolder}/ holds no site; run npm run build first`);
	process.exitCode = 1;
}
