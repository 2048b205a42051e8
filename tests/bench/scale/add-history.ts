import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeWordings } from '../../../src/history/store.ts';
import type { Line } from '../../../src/reading/body/wording.ts';
import { linesOf } from '../../../src/reading/body/wording.ts';
import { readFile } from '../../../src/reading/worker/read-file.ts';

/**
 * Gives each article of a content folder a record of three wordings: the one that it has, one before with a paragraph in
 * other words, and the first, which lacks its last paragraph.
 * @param content the folder that `STET_CONTENT` names
 */
export function addHistory(content: string): void {
	for (const path of globSync(`${content}/articles/**/*.md`).sort()) {
		const id = basename(path, '.md');
		const read = readFile({ collection: 'articles', id, path }, readFileSync(path), id, content);
		if (!('reading' in read) || read.reading.collection !== 'articles')
			throw new Error(`${path} is at fault`);
		const { data } = read.reading;
		const now = linesOf(read.copy, data);
		const paragraphs = now.flatMap(([kind], index) => (kind === 'paragraph' ? [index] : []));
		const [changed = 0, last = 0] = [paragraphs[1], paragraphs.at(-1)];
		const before = now.with(changed, reworded(now[changed] as Line));
		const { published } = data;
		writeWordings(id, [
			{ at: published, lines: before.toSpliced(last, 1) },
			{ at: `${published}T12:00:00Z`, lines: before, noted: false },
			{ at: `${published}T18:00:00Z`, lines: now, noted: true },
		]);
	}
}

/** A passage with every seventh of its words gone. */
function reworded([kind, text]: Line): Line {
	const words = text.split(' ').filter((_, index) => index % 7 !== 3);
	return [kind, words.join(' ')];
}
