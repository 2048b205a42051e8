import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { payloads } from './payloads.ts';
import { render } from './render.ts';

const articles = 60;

/** Texts for fields, one after the other, so that each attack comes up in several of them. */
function* texts(): Generator<string> {
	for (;;) for (const { text } of payloads) yield text.replace(/\s+/g, ' ').trim();
}

/** Attacks that a body may hold where raw HTML is dropped; the others stop the build. */
const bodies = payloads.filter(({ text }) =>
	render(`Before ${text} after.`).messages.every((message) => message.includes('not allowed')),
);

/** Writes a content folder that has an attack in every field that takes free text. */
export function writePayloadContent(folder: string): void {
	const next = texts();
	/** YAML takes the strings of JSON. A field is as long as it may be. */
	const text = (max = 300): string => {
		const value = next.next().value as string;
		return value.length <= max ? JSON.stringify(value) : text(max);
	};
	const write = (path: string, fields: string[], body = '') => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), ['---', ...fields, '---', '', body, ''].join('\n'));
	};
	const numbers = Array.from({ length: articles }, (_, index) => index);
	for (const n of numbers) {
		write(`authors/author-${n}.md`, [`name: ${text(80)}`, `description: ${text()}`], safe(n));
		write(`topics/topic-${n}.md`, [`title: ${text(60)}`, `description: ${text()}`], safe(n));
		write(`stories/story-${n}.md`, [`title: ${text(100)}`, `description: ${text()}`], safe(n));
		const common = () => [`name: ${text(100)}`, `aliases: [${text(100)}]`, `description: ${text()}`];
		write(`people/person-${n}.md`, [...common(), `role: ${text(160)}`]);
		write(`organisations/organisation-${n}.md`, [...common(), `type: ${text(80)}`]);
		const point = [`latitude: ${(n % 17) * 5 - 40}`, `longitude: ${(n % 31) * 11 - 170}`];
		write(`places/place-${n}.md`, [...common(), `country: ${text(80)}`, ...point]);
		write(
			`articles/article-${n}.md`,
			[
				`title: ${text(140)}`,
				`description: ${text()}`,
				`published: 2024-0${(n % 9) + 1}-01`,
				`id: short${n}`,
				`authors: [author-${n}]`,
				`topics: [topic-${n}]`,
				`story: story-${n}`,
				`people: [person-${n}]`,
				`organisations: [organisation-${n}]`,
				`dateline: ${text(80)}`,
				`image: { src: ./ferry.png, alt: ${text()}, caption: ${text()}, credit: ${text(120)} }`,
				`keyPoints: [${text(280)}, ${text(280)}, ${text(280)}]`,
				`events: [{ date: 2024-01-03, label: ${text(200)}, toll: ${text(200)}, place: place-${n} }]`,
				`sources: [{ id: s1, kind: anonymous, title: ${text()}, publisher: ${text(120)}, note: ${text()} }]`,
				`corrections: [{ date: 2024-10-01, kind: correction, text: ${text()} }]`,
				`backstory: ${text()}`,
			],
			`Cited.[^s1]\n\n${safe(n)}\n\n:::map{places="place-${n}"}\n:::\n\n:::timeline\n:::`,
		);
	}
	mkdirSync(join(folder, 'pages'));
	copyFileSync('tests/newsroom/pages/about.md', join(folder, 'pages/about.md'));
	copyFileSync('tests/newsroom/pages/how-we-work.md', join(folder, 'pages/how-we-work.md'));
	copyFileSync('tests/newsroom/articles/2024/ferry.png', join(folder, 'articles/ferry.png'));
}

/** The share of a file in what bodies may hold. */
function safe(n: number): string {
	return bodies
		.filter((_, index) => index % articles === n)
		.map(({ text }) => `Before ${text} after.`)
		.join('\n\n');
}
