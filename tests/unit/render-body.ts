import type { Element } from 'hast';
import { h } from 'hastscript';
import { VFile } from 'vfile';
import type { Body, Image } from '../../src/body/nodes.ts';
import { visit } from '../../src/body/visit.ts';
import { type PageShowing, pageForm } from '../../src/forms/page.ts';
import { readBody } from '../../src/reading/body/markdown.ts';
import { type FileFacts, type KnownFacts, startFacts } from '../../src/reading/body/plugins/file-facts.ts';
import { en } from '../../src/words/en.ts';

/** A body that was read, with what was found in it and said of it. */
export interface ReadBody {
	body: Body;
	facts: FileFacts;
	messages: string[];
}

/** Reads a body as that of an article. */
export function read(markdown: string | Uint8Array, known: Partial<KnownFacts> = {}): ReadBody {
	const facts = startFacts({
		...{ collection: 'articles', language: 'en-GB', folder: process.cwd(), contentFolder: process.cwd() },
		...{ base: '/', path: '', sources: [], anchors: {}, front: { events: 0, keyPoints: 0, story: false } },
		...known,
	});
	const file = new VFile({ value: markdown, data: { facts } });
	return { body: readBody(file), facts, messages: file.messages.map(String) };
}

/** The images of a body as their page has them, at the addresses where they lie. */
export function imagesIn(body: Body): Map<Image, Element> {
	const images = new Map<Image, Element>();
	visit(body, 'image', (image) => {
		const { type: _, data: __, position: ___, ...properties } = image;
		images.set(image, h('img', properties));
	});
	return images;
}

/** The HTML of a body on its page. */
export function pageOf(body: Body, showing: Partial<PageShowing> = {}): string {
	const own = structuredClone(body);
	return pageForm(own, {
		...{ shown: [], mentions: [], notes: {}, words: en, language: 'en-GB', images: imagesIn(own) },
		...showing,
	});
}
