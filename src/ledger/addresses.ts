import { addressKey } from '../reading/files/address-key.ts';
import type { Place } from '../reading/files/place.ts';
import type { Problem } from '../reading/files/problem.ts';
import { nearest } from '../reading/front-matter/validate.ts';
import type { AnyRow } from '../reading/reading.ts';
import { anchorsOf, readingOf } from '../reading/store/readings.ts';
import { aliasesOf } from '../schema/article.ts';

/** An address that a file takes, and where it says so. */
interface Claim {
	/** Path on the site, without `base`. */
	path: string;
	file: string;
	/** Asked for only where something is wrong: it is not at hand (see reading/kept-reading.ts). */
	place: () => Place;
	field?: string;
	/** What takes it, for the message. */
	what: string;
}

/**
 * Checks that no two files take one address, in any spelling that a host or file system would merge: pages, aliases and
 * short addresses. Drafts and embargoed articles count, so that nothing goes wrong in the hour of publication.
 * A page wins over an alias: so a redirect cannot lead to another, and neither loops nor chains can be written.
 */
export function checkAddresses(readings: readonly AnyRow[]): Problem[] {
	const taken = new Map<string, Claim>();
	const pages = readings.map(pageClaim);
	const own = readings.filter((reading) => reading.collection === 'articles');
	const claims = [...pages, ...own.flatMap(shortClaims), ...own.flatMap(aliasClaims)];
	const collisions = claims.flatMap((claim) => {
		const key = addressKey(claim.path);
		const other = taken.get(key);
		if (!other) {
			taken.set(key, claim);
			return [];
		}
		return [problemOf(claim, other)];
	});
	return [...collisions, ...own.flatMap(sectionProblems)];
}

function pageClaim({ collection, id, file }: AnyRow): Claim {
	const path = collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
	return { path, file, place: () => [1, 1], what: `the page of ${file}` };
}

function shortClaims(reading: Extract<AnyRow, { collection: 'articles' }>): Claim[] {
	const { data, file } = reading;
	if (data.id === undefined) return [];
	const place = () => placeIn(reading, 'id');
	return [{ path: `/a/${data.id}/`, file, place, field: 'id', what: `the id of ${file}` }];
}

function placeIn(row: AnyRow, field: string): Place {
	return readingOf(row).places[field] ?? [1, 1];
}

function aliasClaims(reading: Extract<AnyRow, { collection: 'articles' }>): Claim[] {
	const { data, file } = reading;
	return aliasesOf(data).map(({ path }, index) => ({
		path,
		file,
		place: () => placeIn(reading, `aliases.${index}`),
		field: `aliases.${index}`,
		what: `an alias in ${file}`,
	}));
}

function problemOf(claim: Claim, other: Claim): Problem {
	const [line, column] = claim.place();
	const field = claim.field === undefined ? {} : { field: claim.field };
	const same =
		addressKey(claim.path) === claim.path && claim.path === other.path ? '' : ` (there ${other.path})`;
	const cure =
		claim.field === 'id'
			? 'give this article another id'
			: claim.field === undefined
				? 'rename one of the two files'
				: other.file === claim.file
					? 'take the alias out'
					: 'take it out here or there';
	return {
		file: claim.file,
		line,
		column,
		...field,
		reason: `${claim.path} is ${other.what} already${same}; ${cure}`,
	};
}

/** Aliases to sections must name one that exists. */
function sectionProblems(reading: Extract<AnyRow, { collection: 'articles' }>): Problem[] {
	const { data, file } = reading;
	const aliases = aliasesOf(data);
	if (aliases.every(({ section }) => section === undefined)) return [];
	const sections = anchorsOf(reading);
	return aliases.flatMap(({ section }, index) => {
		if (section === undefined || data.withdrawn || sections.includes(section)) return [];
		const [line, column] = placeIn(reading, `aliases.${index}`);
		const meant = nearest(section, sections);
		const cure = meant ? `did you mean ${meant}?` : `the sections are ${sections.join(', ') || 'none'}`;
		return [
			{
				file,
				line,
				column,
				field: `aliases.${index}.section`,
				reason: `"${section}" is no section of this article; ${cure}`,
			},
		];
	});
}
