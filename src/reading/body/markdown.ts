import { toString as textOf } from 'hast-util-to-string';
import rehypeAutolinkHeadings, { type Options as AutolinkOptions } from 'rehype-autolink-headings';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { VFile } from 'vfile';
import { directives } from './blocks/directives.ts';
import { makeBlocks } from './blocks/make-blocks.ts';
import { bodyHeadings } from './plugins/body-headings.ts';
import { characters } from './plugins/characters.ts';
import { citations } from './plugins/citations.ts';
import { countWords } from './plugins/count-words.ts';
import { type Addresses, addressesIn, gfm } from './plugins/gfm.ts';
import { headings } from './plugins/headings.ts';
import { images } from './plugins/images.ts';
import { links } from './plugins/links.ts';
import { lostText } from './plugins/lost-text.ts';
import { ownAnchors } from './plugins/own-anchors.ts';
import { paragraphAnchors } from './plugins/paragraph-anchors.ts';
import { passages } from './plugins/passages.ts';
import { rawHtml } from './plugins/raw-html.ts';
import { sanitizeSchema } from './plugins/sanitize-schema.ts';
import { tables } from './plugins/tables.ts';
import { taskLists } from './plugins/task-lists.ts';

/** A link beside each heading, so that its text stays the heading's whole accessible name. */
const anchors: AutolinkOptions = {
	behavior: 'after',
	test: (element) => element.properties.id !== 'footnote-label',
	group: { type: 'element', tagName: 'div', properties: { className: ['section-heading'] }, children: [] },
	properties: (element) => ({ className: ['anchor'], ariaLabel: `Link to section: ${textOf(element)}` }),
	content: {
		type: 'element',
		tagName: 'span',
		properties: { ariaHidden: 'true' },
		children: [{ type: 'text', value: '§' }],
	},
};

/**
 * Markdown to HTML. What goes before `rehypeSanitize` may make anything of what a writer wrote; what comes after it is
 * ours and makes only what it means to. Links are checked before it, since it drops those it does not trust without a word.
 */
const pipelineFor = (addresses: Addresses) =>
	remark()
		.use(gfm, addresses)
		.use(passages)
		.use(directives)
		.use(bodyHeadings)
		.use(lostText)
		.use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: 'note-', footnoteLabel: 'Notes' })
		.use(rawHtml)
		.use(characters)
		.use(links)
		.use(rehypeSanitize, sanitizeSchema)
		.use(makeBlocks)
		.use(countWords)
		.use(headings)
		.use(rehypeAutolinkHeadings, anchors)
		.use(citations)
		.use(paragraphAnchors)
		.use(ownAnchors)
		.use(images)
		.use(tables)
		.use(taskLists)
		.use(rehypeStringify)
		.freeze();

const pipelines = new Map<string, ReturnType<typeof pipelineFor>>();

/** Makes HTML of a body. @param file with facts, which are added to, as messages are (see file-facts.ts) */
export function htmlOf(file: VFile): string {
	const addresses = addressesIn(String(file));
	const pipeline = pipelines.getOrInsertComputed(JSON.stringify(addresses), () => pipelineFor(addresses));
	return String(pipeline.processSync(file));
}
