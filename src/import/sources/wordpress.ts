import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tell } from '../report/account.ts';
import type { Source } from './source.ts';
import { WordPressReader } from './wordpress-reader.ts';
import { readWxr } from './wxr.ts';

/** WordPress: one or many exports of its own (Tools, Export). Accounts, addresses of mail and comments are not read. */
export const wordpress: Source = {
	name: 'wordpress',
	detect: (path) => {
		if (statSync(path).isDirectory()) return exportsIn(path).length > 0 ? 4 : 0;
		return /\.xml$/i.test(path) ? 5 : 0;
	},
	async read(options, archive) {
		const files = options.sources.flatMap((path) =>
			statSync(path).isDirectory() ? exportsIn(path) : [path],
		);
		const read = new WordPressReader(archive, options.updated);
		for (const file of files) {
			const name = basename(file);
			const faults = await readWxr(
				file,
				(unit) => read.unit(unit, name),
				(field, text) => read.site(field, text),
			);
			for (const { line, reason } of faults)
				archive.told.push(
					tell('guessed', 'XML', `is no XML and was read on: ${reason.replace(/^\d+:\d+: /, '')}`, {
						place: { file: name, line },
					}),
				);
		}
		read.end();
	},
};

function exportsIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => /\.xml$/i.test(name))
		.sort()
		.map((name) => join(folder, name));
}
