import type { Archive } from '../neutral.ts';
import type { Writer } from './writer.ts';

/** Writes the old addresses that front matter cannot hold into `redirects.yml` of the content folder. */
export function writeRedirects(
	_to: string,
	redirects: ReadonlyMap<string, string>,
	writer: Writer,
	_archive: Archive,
): void {
	if (redirects.size === 0) return;
	const lines = [...redirects]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([from, to]) => `${JSON.stringify(from)}: ${to}\n`);
	writer.write(
		'redirects.yml',
		`# Old addresses that lead to pages; written by npm run import.\n${lines.join('')}`,
	);
}
