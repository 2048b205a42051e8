import { addressKey } from '../reading/files/address-key.ts';
import type { Problem } from '../reading/files/problem.ts';
import { nearest } from '../reading/front-matter/validate.ts';
import type { AnyRow } from '../reading/reading.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import { aliasesOf } from '../schema/article.ts';
import { shortPath } from './claims.ts';
import { problemIn } from './problem-in.ts';

/** An address that a content file takes. */
interface Claim {
	/** Path on the site, without `base`. */
	path: string;
	row: AnyRow;
	/** Front matter field that takes it; undefined for the page itself. */
	field?: string;
	/** Names the owner in a message. */
	what: string;
}

type Article = Extract<AnyRow, { collection: 'articles' }>;

/**
 * Checks that no two files take one address (page, alias or short address), in any spelling that a host or file system
 * treats as equal. Drafts and embargoed articles count, so that publication cannot fail later. A page takes precedence over
 * an alias, so that redirects form neither chains nor loops.
 */
export function checkAddresses(readings: readonly AnyRow[]): Problem[] {
	const taken = new Map<string, Claim>();
	const own = readings.filter((reading) => reading.collection === 'articles');
	const claims = [...readings.map(pageClaim), ...own.flatMap(shortClaims), ...own.flatMap(aliasClaims)];
	const collisions = claims.flatMap((claim) => {
		const other = taken.getOrInsert(addressKey(claim.path), claim);
		return other === claim ? [] : [collision(claim, other)];
	});
	return [...collisions, ...own.flatMap(sectionProblems)];
}

function pageClaim(row: AnyRow): Claim {
	const { collection, id, file } = row;
	const path = collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
	return { path, row, what: `the page of ${file}` };
}

function shortClaims(row: Article): Claim[] {
	const { data, file } = row;
	return data.id === undefined
		? []
		: [{ path: shortPath(data.id), row, field: 'id', what: `the id of ${file}` }];
}

function aliasClaims(row: Article): Claim[] {
	const what = `an alias in ${row.file}`;
	return aliasesOf(row.data).map(({ path }, index) => ({ path, row, field: `aliases.${index}`, what }));
}

function collision({ path, row, field }: Claim, other: Claim): Problem {
	const there = addressKey(path) === path && path === other.path ? '' : ` (there ${other.path})`;
	return problemIn(row, field, `${path} is ${other.what} already${there}; ${cureOf(row, field, other)}`);
}

function cureOf(row: AnyRow, field: string | undefined, other: Claim): string {
	if (field === undefined) return 'rename one of the two files';
	if (field === 'id') return 'give this article another id';
	return other.row === row ? 'take the alias out' : 'take it out here or there';
}

/** Reports aliases that lead to a section that does not exist. */
function sectionProblems(row: Article): Problem[] {
	const aliases = aliasesOf(row.data);
	if (row.data.withdrawn || aliases.every(({ section }) => section === undefined)) return [];
	const sections = anchorsOf(row);
	return aliases.flatMap(({ section }, index) => {
		if (section === undefined || sections.includes(section)) return [];
		const meant = nearest(section, sections);
		const cure = meant ? `did you mean ${meant}?` : `the sections are ${sections.join(', ') || 'none'}`;
		const reason = `"${section}" is no section of this article; ${cure}`;
		return [problemIn(row, `aliases.${index}.section`, reason)];
	});
}
