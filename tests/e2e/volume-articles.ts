import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Months with articles, the newest first: more than there are volumes opened at first, if each is one. */
export const months = Array.from({ length: 14 }, (_, index) => {
	const month = 2022 * 12 + 11 - index;
	return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

/** Articles of a month, each with its topic; all are on a harbour, those of the oldest month on a lighthouse as well. */
export const topics = ['ships', 'quays'];

/** Writes an archive to be cut into volumes as a content folder. */
export function writeVolumeArticles(folder: string): void {
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write('authors/desk.md', '---\nname: Desk\nkind: desk\ndescription: Tests.\n---\n');
	for (const topic of topics)
		write(`topics/${topic}.md`, `---\ntitle: ${topic}\ndescription: On ${topic}.\n---\n`);
	for (const month of months)
		for (const [index, topic] of topics.entries())
			write(
				`articles/${topic}-${month}.md`,
				`---\ntitle: The harbour in ${nameOf(month)}\ndescription: A report on ${topic}.\npublished: ${month}-1${index}\nauthors: [desk]\ntopics: [${topic}]\nkind: report\n---\n\nThe harbour was counted${month === months.at(-1) ? ' from its lighthouse' : ''}.\n`,
			);
}

function nameOf(month: string): string {
	return new Date(month).toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
