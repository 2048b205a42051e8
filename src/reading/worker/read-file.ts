import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VFile } from 'vfile';
import type { Article } from '../../schema/article.ts';
import { collections, references } from '../../schema/collections.ts';
import { site } from '../../site.ts';
import type { Copy } from '../body/copy.ts';
import { htmlOf } from '../body/markdown.ts';
import type { FileFacts } from '../body/plugins/file-facts.ts';
import { pageIds } from '../body/plugins/headings.ts';
import { imageProblem } from '../body/plugins/images.ts';
import { checkOldAnchors } from '../checks/old-anchors.ts';
import { type Naming, namedContent } from '../checks/references.ts';
import { shownPath } from '../files/content-folder.ts';
import { decode } from '../files/decode.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/walk.ts';
import { fieldPassages, fieldPlaces } from '../front-matter/field-text.ts';
import type { FieldProblem } from '../front-matter/fields.ts';
import { frontLinks } from '../front-matter/front-links.ts';
import { type Parts, splitFrontMatter } from '../front-matter/front-matter.ts';
import { validate } from '../front-matter/validate.ts';
import { findExcess } from '../limits/body-limits.ts';
import { limits } from '../limits/limits.ts';
import { findLongLists } from '../limits/list-limits.ts';
import type { AnyReading, Place, Reading } from '../reading.ts';

/** A file that was read: its Reading, HTML and copy, or what is wrong with it. */
export type ReadResult =
	| { reading: AnyReading; html: string; copy: Copy }
	| { problems: Problem[]; naming?: Naming };

/**
 * Reads one content file, in one pass; all its problems are found before it gives up.
 * @param digest key of the file's bytes and the pipeline (see cache.ts)
 * @param contentFolder absolute path that images must lie in
 */
export function readFile(file: ContentFile, digest: string, contentFolder: string): ReadResult {
	const shown = shownPath(file.path);
	const problem = ([line, column]: Place, reason: string, field?: string): Problem => ({
		file: shown,
		line,
		column,
		reason,
		...(field && { field }),
	});

	const decoded = decode(readFileSync(file.path));
	if (!('text' in decoded)) return { problems: [problem([decoded.line, decoded.column], decoded.reason)] };
	const parts = splitFrontMatter(decoded.text);
	const ofFields = (problems: readonly FieldProblem[]) =>
		problems.slice(0, limits.problems).map(({ place, reason, field }) => problem(place, reason, field));
	if (parts.data === undefined) return { problems: ofFields(parts.problems) };

	const excess = findExcess(parts.body).map(({ line, reason }) =>
		problem([line + parts.bodyLine - 1, 1], reason),
	);
	const long = findLongLists(parts, file.collection);
	if (long.length > 0) return { problems: [...ofFields(long), ...excess] };
	const { data, problems } = validate(collections[file.collection], parts);
	const found = ofFields(problems);
	const folder = dirname(file.path);
	if (data && 'image' in data && data.image) {
		const wrong = imageProblem(data.image.src, folder, contentFolder);
		if (wrong) found.push(problem(parts.placeOf(['image', 'src']), wrong, 'image.src'));
	}
	if (excess.length > 0) return { problems: [...found, ...excess] };

	const facts: FileFacts = {
		collection: file.collection,
		folder,
		contentFolder,
		base: site.base,
		sources: sourceIds(parts),
		article: file.collection === 'articles',
		front: frontFacts(parts),
		written: [],
		blocks: [],
		tables: [],
		anchors: data && 'anchors' in data ? data.anchors : {},
		headings: [],
		cited: [],
		links: [],
		outbound: [],
		images: [],
		words: 0,
		copy: { passages: [], images: [], comments: [], places: {} },
	};
	if (data && file.collection === 'articles') {
		facts.copy.passages.push(...fieldPassages(data as Article, parts.placeOf));
		facts.copy.places = fieldPlaces(data as Article, parts.placeOf);
	}
	// The front matter's lines stay, empty, so that positions in the body are positions in the file.
	const body = new VFile({ value: '\n'.repeat(parts.bodyLine - 1) + parts.body, data: { facts } });
	const html = htmlOf(body);
	const told = (grave: boolean) =>
		body.messages
			.filter(({ fatal }) => (typeof fatal === 'boolean') === grave)
			.map(({ line, column, reason }) => problem([line ?? parts.bodyLine, column ?? 1], reason));
	found.push(...told(true).slice(0, limits.problems));
	const warnings = told(false);
	const ids = facts.headings.map((heading) => heading.id);
	for (const { old, reason } of checkOldAnchors(facts.anchors, ids, pageIds))
		found.push(problem(parts.placeOf(['anchors', old]), reason, `anchors.${old}`));
	const withdrawn = data && 'withdrawn' in data && data.withdrawn;
	if (file.collection === 'articles' && facts.words === 0 && !withdrawn && found.length === 0)
		found.push(problem([parts.bodyLine, 1], 'has no text; write the article below the front matter'));
	const { headings, cited, links, outbound: inBody, images, blocks, tables, words } = facts;
	const naming = {
		collection: file.collection,
		id: file.id,
		file: shown,
		headings,
		links,
		images,
		blocks,
		places: placesOf(parts),
	};
	const names = countNames({ ...naming, data: parts.data });
	if (names > limits.names)
		found.push(
			problem(
				[1, 1],
				`names ${names} authors, topics, people, places and organisations in all; keep to the ${limits.names} that it is about`,
			),
		);
	if (!data || found.length > 0) return { problems: found, naming: { ...naming, data: parts.data } };

	const outbound = [...frontLinks(data, parts.placeOf), ...inBody];
	const rest = { cited, outbound, tables, words, ...(warnings.length > 0 && { warnings }) };
	const reading: Reading = { ...naming, digest, data, ...rest };
	return { reading: reading as AnyReading, html, copy: facts.copy };
}

/** How much other content a file names, articles left out. */
function countNames(naming: Naming): number {
	if (naming.collection !== 'articles') return 0;
	const named = [...namedContent(naming)].filter(({ collection }) => collection !== 'articles');
	return new Set(named.map(({ collection, id }) => `${collection}/${id}`)).size;
}

/** Ids of the sources, also of front matter that has other faults, so that the body is not blamed for them. */
function sourceIds({ data }: Parts): string[] {
	const sources = (data as { sources?: unknown }).sources;
	return Array.isArray(sources) ? sources.map((source) => String(source?.id)) : [];
}

/** What there is for blocks to show, also in front matter that has other faults. */
function frontFacts({ data }: Parts): FileFacts['front'] {
	const { events, keyPoints, story } = data as Record<string, unknown>;
	const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);
	return { events: count(events), keyPoints: count(keyPoints), story: story !== undefined };
}

/** Fields that promise something of the address of an article. */
const permanent = ['id', 'aliases', 'anchors', 'published', 'draft'];

/** Where each id of other content stands, and each promise of an address. */
function placesOf({ data, placeOf }: Parts): Record<string, Place> {
	const fields = data as Record<string, unknown>;
	const paths = [...Object.keys(references), ...permanent].flatMap((name) => {
		const value = fields[name];
		return Array.isArray(value)
			? value.map((_, index) => [name, index])
			: value === undefined
				? []
				: [[name]];
	});
	const events = Array.isArray(fields.events)
		? fields.events.map((_, index) => ['events', index, 'place'])
		: [];
	return Object.fromEntries([...paths, ...events].map((path) => [path.join('.'), placeOf(path)]));
}
