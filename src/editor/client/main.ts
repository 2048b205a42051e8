/** The page at `/edit/`: Sveltia CMS, with how this site's files are read, checked and written. */
import CMS from '@sveltia/cms';
import type { EditorData } from '../configuration.ts';
import { entryKinds } from '../entry-kinds.ts';
import { readEntry, writeEntry } from '../entry-text.ts';
import { formatName } from '../format-name.ts';
import { checker } from './check.ts';
import { LocalFolder } from './local-folder.ts';
import { definitionOf } from './parts.ts';

const { config, kinds, components, isLocal }: EditorData = JSON.parse(
	document.querySelector('#editor-data')?.textContent ?? '',
);

for (const [name, kind] of Object.entries(entryKinds))
	CMS.registerCustomFormat(formatName(name, kind), kind.hasBody ? 'md' : 'yml', {
		fromFile: (text: string) => readEntry(text, kind),
		toFile: (entry: Record<string, unknown>) => writeEntry(entry, kind),
	});
for (const component of components) CMS.registerEditorComponent(definitionOf(component) as never);

// What `sveltia.ts` lets the package ask of this page.
Object.assign(globalThis, {
	stetEditor: { check: checker(kinds), ...(isLocal && { folder: new LocalFolder() }) },
});
// Who edits the folder of this machine needs no account.
if (isLocal) localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'local' }));

document.querySelector('#nc-root > p')?.remove();
await CMS.init({ config: config as never });
