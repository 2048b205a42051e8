import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { sitePath, webAddress } from '../../schema/fields.ts';
import { contentFolder, shownPath } from '../files/content-folder.ts';
import { decode } from '../files/decode.ts';
import type { Place } from '../files/place.ts';
import type { Problem } from '../files/problem.ts';
import { limits } from '../limits/limits.ts';

/** The file at the top of the content folder that says where old addresses lead which front matter cannot hold. */
export const redirectsFileName = 'redirects.yml';

/** An old address and where it leads: a line `"/?p=123": /articles/bridge/` of the file. */
export interface OldAddress {
	/** Path, without `base`. */
	path: string;
	/** Query without `?`, as it is written; empty if there is none. */
	query: string;
	/** Path of this site, which may name a section, or an address elsewhere. */
	to: string;
	place: Place;
}

/** What the file says, and what is wrong with it. */
export interface OldAddresses {
	entries: OldAddress[];
	problems: Problem[];
}

let last: { text: string; found: OldAddresses } | undefined;

/** Reads the file; without one nothing. What was read stays until the file changes: several parts of a build ask for it. */
export function readOldAddresses(): OldAddresses {
	const path = join(contentFolder(), redirectsFileName);
	if (!existsSync(path)) return { entries: [], problems: [] };
	const decoded = decode(readFileSync(path), limits.redirectBytes);
	const file = shownPath(path);
	if (!('text' in decoded)) return { entries: [], problems: [{ file, ...decoded }] };
	if (last?.text !== decoded.text) last = { text: decoded.text, found: parse(decoded.text, file) };
	return last.found;
}

function parse(text: string, file: string): OldAddresses {
	const counter = new LineCounter();
	// Keys are compared here, by their meaning: the parser would hold each against all others.
	const document = parseDocument(text, {
		lineCounter: counter,
		prettyErrors: false,
		schema: 'core',
		uniqueKeys: false,
	});
	const problems: Problem[] = [];
	const tell = ([line, column]: Place, reason: string): void => {
		if (problems.length < limits.problems) problems.push({ file, line, column, reason });
	};
	const placeOf = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return [Math.max(line, 1), Math.max(col, 1)];
	};
	const [error] = document.errors;
	if (error)
		tell(placeOf(error.pos[0]), 'is not YAML; write a line "/old/?id=1": /articles/name/ for each address');
	if (error || document.contents === null) return { entries: [], problems };
	if (!isMap(document.contents)) {
		tell([1, 1], 'is no list of addresses; write a line "/old/?id=1": /articles/name/ for each');
		return { entries: [], problems };
	}
	const first = new Map<string, number>();
	const entries = document.contents.items.flatMap(({ key, value }): OldAddress[] => {
		const place = placeOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
		const [from, to] = [key, value].map((node) =>
			isScalar(node) && typeof node.value === 'string' ? node.value : '',
		);
		const reason = reasonAgainst(from ?? '', to ?? '');
		const earlier = first.getOrInsert(from ?? '', place[0]);
		if (reason) tell(place, reason);
		else if (earlier !== place[0])
			tell(place, `${JSON.stringify(from)} is in line ${earlier} already; take it out`);
		else {
			const [path = '', query = ''] = (from ?? '').split(/\?(.*)/s);
			return [{ path, query, to: to ?? '', place }];
		}
		return [];
	});
	return { entries, problems };
}

/** What is wrong with a line, if anything. */
function reasonAgainst(from: string, to: string): string | undefined {
	const [path = '', query] = from.split(/\?(.*)/s);
	const wrongPath = path === '/' && query ? undefined : sitePath.safeParse(path).error?.issues[0]?.message;
	if (wrongPath) return `${JSON.stringify(path)}: ${wrongPath}`;
	if (query !== undefined && !/^[^\p{Cc}\s"\\$*#{}<>|^\x60]+$/u.test(query))
		return `${JSON.stringify(from)} has a query with signs that a host would read as its own; take the line out`;
	if (/^\/(?!\/)[^\s\\"$]*$/.test(to)) return undefined;
	if (webAddress.safeParse(to).success) return undefined;
	return `leads to ${JSON.stringify(to)}, which is no page; write a path such as /articles/name/, or a web address`;
}
