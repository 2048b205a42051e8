import { VFile } from 'vfile';
import { htmlOf } from '../../src/reading/body/markdown.ts';
import type { FileFacts } from '../../src/reading/body/plugins/file-facts.ts';

/** What the pipeline makes of a body, whatever it has to say of it: what a reader would get if nobody listened. */
export function render(body: string): { html: string; facts: FileFacts; messages: string[] } {
	const copy = { passages: [], images: [], comments: [], places: {} };
	const facts: FileFacts = {
		collection: 'articles',
		folder: process.cwd(),
		contentFolder: process.cwd(),
		base: '/',
		sources: [],
		article: true,
		front: { events: 0, keyPoints: 0, story: false },
		...{ written: [], blocks: [], tables: [], headings: [], cited: [], links: [], outbound: [], images: [] },
		anchors: {},
		words: 0,
		copy,
	};
	const file = new VFile({ value: body, data: { facts } });
	const html = htmlOf(file);
	return { html, facts, messages: file.messages.map(String) };
}
