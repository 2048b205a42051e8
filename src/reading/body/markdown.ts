import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { VFile } from 'vfile';
import type { Body } from '../../body/nodes.ts';
import { autolinks } from './plugins/autolinks.ts';
import { blocks } from './plugins/blocks.ts';
import { bodyHeadings } from './plugins/body-headings.ts';
import { characters } from './plugins/characters.ts';
import { citations } from './plugins/citations.ts';
import { cjk } from './plugins/cjk.ts';
import { directives } from './plugins/directives.ts';
import { downloads } from './plugins/downloads.ts';
import { foreignMarks } from './plugins/foreign-marks.ts';
import { type Addresses, addressesIn, gfm } from './plugins/gfm.ts';
import { headings } from './plugins/headings.ts';
import { images } from './plugins/images.ts';
import { links } from './plugins/links.ts';
import { lostText } from './plugins/lost-text.ts';
import { notes } from './plugins/notes.ts';
import { ownAnchors } from './plugins/own-anchors.ts';
import { passageIds } from './plugins/passage-ids.ts';
import { passages } from './plugins/passages.ts';
import { rawHtml } from './plugins/raw-html.ts';
import { sanitizeSchema } from './plugins/sanitize-schema.ts';
import { tidy } from './plugins/tidy.ts';

/**
 * Markdown to a body. What goes before `rehypeSanitize` may make anything of what a writer wrote; what comes after it is
 * ours and makes only what it means to. Links are checked before it, since it drops those it does not trust without a word.
 * Headings come before citations, since they tell what an anchor was when marks counted as words.
 */
const pipelineFor = (addresses: Addresses) =>
	remark()
		.use(gfm, addresses)
		.use(cjk)
		.use(autolinks)
		.use(passages)
		.use(directives)
		.use(bodyHeadings)
		.use(lostText)
		.use(foreignMarks)
		.use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: 'note-' })
		.use(rawHtml)
		.use(characters)
		.use(links)
		.use(rehypeSanitize, sanitizeSchema)
		.use(downloads)
		.use(blocks)
		.use(notes)
		.use(headings)
		.use(citations)
		.use(images)
		.use(passageIds)
		.use(ownAnchors)
		.use(tidy)
		.freeze();

const pipelines = new Map<string, ReturnType<typeof pipelineFor>>();

/** Reads a body. @param file with facts, which are added to, as messages are (see plugins/file-facts.ts) */
export function readBody(file: VFile): Body {
	const addresses = addressesIn(String(file));
	const pipeline = pipelines.getOrInsertComputed(JSON.stringify(addresses), () => pipelineFor(addresses));
	return pipeline.runSync(pipeline.parse(file), file) as unknown as Body;
}
