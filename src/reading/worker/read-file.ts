import { dirname } from 'node:path';
import { VFile } from 'vfile';
import { site } from '#site';
import { type LanguagePart, partOfId } from '../../addresses/languages.ts';
import type { Body } from '../../body/nodes.ts';
import { countWords } from '../../body/text.ts';
import { collections, references } from '../../schema/collections.ts';
import type { Copy } from '../body/copy.ts';
import { readBody } from '../body/markdown.ts';
import { checkOldAnchors } from '../body/old-anchors.ts';
import { type FileFacts, type KnownFacts, startFacts } from '../body/plugins/file-facts.ts';
import { pageIds } from '../body/plugins/headings.ts';
import { imageProblem } from '../body/plugins/images.ts';
import { linesOf, wordingName } from '../body/wording.ts';
import { countNames } from '../checks/references.ts';
import type { Referring } from '../checks/referring.ts';
import { shownPath } from '../files/content-folder.ts';
import { decode } from '../files/decode.ts';
import { digestOf } from '../files/digest.ts';
import type { Place } from '../files/place.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/walk.ts';
import { numberMarks, takeMarks } from '../front-matter/field-citations.ts';
import { fieldPassages, fieldPlaces } from '../front-matter/field-text.ts';
import type { FieldProblem } from '../front-matter/fields.ts';
import { frontLinks } from '../front-matter/front-links.ts';
import { type Parts, splitFrontMatter } from '../front-matter/front-matter.ts';
import { validate } from '../front-matter/validate.ts';
import { findExcess } from '../limits/body-limits.ts';
import { limits } from '../limits/limits.ts';
import { findLongLists } from '../limits/list-limits.ts';
import { type AnyReading, anchorsIn, type Reading } from '../reading.ts';

/** A file that was read: its Reading, body and copy, or what is wrong with it. */
export type ReadResult =
	| { reading: AnyReading; body: Body; copy: Copy }
	| { problems: Problem[]; referring?: Referring };

/**
 * Reads one content file, in one pass; all its problems are found before it gives up.
 * @param digest key of the file's bytes and the pipeline (see store/fingerprint.ts)
 * @param contentFolder absolute path that images must lie in
 */
export function readFile(
	file: ContentFile,
	bytes: Uint8Array,
	digest: string,
	contentFolder: string,
): ReadResult {
	const shown = shownPath(file.path);
	const problem = ([line, column]: Place, reason: string, field?: string): Problem => ({
		...{ file: shown, line, column, reason },
		...(field && { field }),
	});
	const decoded = decode(bytes);
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
	const firstAt = data && 'republished' in data ? data.republished?.url : undefined;
	if (firstAt !== undefined && URL.parse(firstAt)?.origin === site.origin)
		found.push(
			problem(
				parts.placeOf(['republished', 'url']),
				`"${firstAt}" is on this site, so that nothing was published elsewhere; take republished out, and write an old path of the article into aliases`,
				'republished.url',
			),
		);
	if (excess.length > 0) return { problems: [...found, ...excess] };
	const [, part] = partOfId(file.id);
	const facts = startFacts({
		...{ collection: file.collection, folder, contentFolder, base: site.base, path: part.path },
		...frontFacts(parts, part),
		anchors: data && 'anchors' in data ? data.anchors : {},
	});
	// Where the front matter has other faults its marks are judged all the same.
	const written = file.collection === 'articles' ? (data ?? structuredClone(parts.data) ?? {}) : {};
	const citing = takeMarks(written, facts.sources, parts.placeOf);
	found.push(...ofFields(citing.problems));
	const before = numberMarks(citing.fields, 'before the text', facts);
	if (data && file.collection === 'articles') {
		facts.copy.passages.push(...fieldPassages(data, citing.fields, parts.placeOf));
		facts.copy.places = fieldPlaces(data, parts.placeOf);
	}
	// The front matter's lines stay, empty, so that positions in the body are positions in the file.
	const source = new VFile({ value: '\n'.repeat(parts.bodyLine - 1) + parts.body, data: { facts } });
	const body = readBody(source);
	const marks = { ...before, ...numberMarks(citing.fields, 'after the text', facts) };
	const told = (grave: boolean) =>
		source.messages
			.filter(({ fatal }) => (typeof fatal === 'boolean') === grave)
			.map(({ line, column, reason, file: beside }) => ({
				...problem([line ?? parts.bodyLine, column ?? 1], reason),
				...(beside && { file: beside }),
			}));
	found.push(...told(true).slice(0, limits.problems));
	const warnings = told(false);
	const ids = facts.headings.map((heading) => heading.id);
	for (const { old, reason } of checkOldAnchors(facts.anchors, ids, pageIds))
		found.push(problem(parts.placeOf(['anchors', old]), reason, `anchors.${old}`));
	const words = countWords(body);
	const withdrawn = data && 'withdrawn' in data && data.withdrawn;
	if (file.collection === 'articles' && words === 0 && !withdrawn && found.length === 0)
		found.push(problem([parts.bodyLine, 1], 'has no text; write the article below the front matter'));
	const { headings, cited, links, outbound, images, blocks, beside, files } = facts;
	const { collection, id } = file;
	const common = { collection, id, file: shown, links, images, blocks };
	const places = placesOf(parts);
	const referring: Referring = {
		...{ ...common, places, data: parts.data },
		anchors: anchorsIn({ headings, data: (data ?? {}) as AnyReading['data'] }),
	};
	const names = countNames(referring);
	if (names > limits.names)
		found.push(
			problem(
				[1, 1],
				`names ${names} authors, topics, people, places and organisations in all; keep to the ${limits.names} that it is about`,
			),
		);
	if (!data || found.length > 0) return { problems: found, referring };
	const others = [...Object.values(beside), ...Object.values(files)];
	const reading: Reading = {
		...{ ...common, data, words, headings, cited, places },
		...(Object.keys(beside).length > 0 && { beside }),
		...(Object.keys(files).length > 0 && { files }),
		digest: others.length > 0 ? digestOf(digest, ...others) : digest,
		...(file.collection === 'articles' && {
			wording: wordingName(linesOf(facts.copy, data as Reading<'articles'>['data'])),
		}),
		...(citing.fields.length > 0 && { marks }),
		outbound: [...frontLinks(data, parts.placeOf), ...outbound],
		...(warnings.length > 0 && { warnings }),
	};
	return { reading: reading as AnyReading, body, copy: facts.copy };
}

/** What a body can name of its front matter, also where that has other faults, so that the body is not blamed for them. */
function frontFacts({ data }: Parts, part: LanguagePart): Pick<KnownFacts, 'sources' | 'front' | 'language'> {
	const { sources, events, keyPoints, story, language } = data as Record<string, unknown>;
	const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
	return {
		sources: list(sources).map((source) => String((source as { id?: unknown } | null)?.id)),
		front: { events: list(events).length, keyPoints: list(keyPoints).length, story: story !== undefined },
		language: isLanguage(language) ? language : part.language,
	};
}

function isLanguage(value: unknown): value is string {
	try {
		return typeof value === 'string' && Intl.getCanonicalLocales(value).length > 0;
	} catch {
		return false;
	}
}

/** Fields that promise something of the address of an article. */
const permanent = [
	...['id', 'aliases', 'redirectFrom', 'anchors', 'published', 'draft'],
	...['corrections', 'updated', 'asOf', 'withdrawn', 'translation', 'translations'],
];

/** Where each field stands that names other content, or promises something of an address. */
function placesOf({ data, placeOf }: Parts): FileFacts['copy']['places'] {
	const fields = data as Record<string, unknown>;
	const kept = Object.fromEntries(
		Object.entries(fields).filter(
			([name]) => name in references || name === 'events' || permanent.includes(name),
		),
	);
	const places = fieldPlaces(kept, placeOf);
	for (const name of ['anchors', 'translation']) if (name in kept) places[name] = placeOf([name]);
	for (const language of Object.keys(kept.translations ?? {}))
		places[`translations.${language}`] = placeOf(['translations', language]);
	return places;
}
