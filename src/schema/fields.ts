/**
 * The front matter of every kind of content, in zod: one file a kind.
 *
 * Each field says what it is with `.describe()`, the one place for it: the text reaches writers in their editor through
 * JSON Schema as well as readers of this code. Messages say what is wrong, then what to write instead. Values stay the
 * strings that the writer typed, so that a checked value can be stored and checked again without a change.
 */
import { z } from 'zod';

const quote = (value: unknown): string => JSON.stringify(value);

const dateLike = /^\d{4}-\d\d-\d\d$/;

/** True for a day that exists, written `YYYY-MM-DD` (ISO 8601). Not by Temporal: the editor checks in browsers that have none. */
export function isDay(text: string): boolean {
	if (!dateLike.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const instantForm = new RegExp(String.raw`^(.{10})T${clock}(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]${clock})$`);

/** True for an instant with seconds optional and a zone required, such as `2024-01-26T09:30:00Z` (RFC 3339). */
export function isInstant(text: string): boolean {
	const [, day] = instantForm.exec(text) ?? [];
	return day !== undefined && isDay(day);
}

/** The year of the first one: what was published before is a slip of the keyboard. */
const firstNewspaper = '1605';

function wrongDate(text: string, forms: string): string {
	if (text < firstNewspaper && (isDay(text) || isInstant(text)))
		return `${quote(text)} is before there was a newspaper; write the year with its four digits, such as 2024`;
	if (dateLike.test(text))
		return `${quote(text)} is not a day in the calendar; write an existing date such as ${lastDay(text)}`;
	return `${quote(text)} is not a date Stet reads; write ${forms}`;
}

/** The last day of the month that an impossible day was meant for, to suggest. */
function lastDay(text: string): string {
	const [year = 2026, month = 1] = text.split('-').map(Number);
	const inYear = Math.min(Math.max(month, 1), 12);
	return new Date(new Date(0).setUTCFullYear(year, inYear, 0)).toISOString().slice(0, 10);
}

/** A string held to `test`, with a message made from what was written. */
export function text(test: (value: string) => boolean, message: (value: string) => string) {
	return z.string().superRefine((value, context) => {
		if (!test(value)) context.addIssue({ code: 'custom', message: message(value) });
	});
}

/** A day that exists: `2024-01-26`. */
export const day = text(isDay, (value) => wrongDate(value, 'a day such as 2024-01-26'));

/** A day in the site's time zone, or an instant with its zone: `2024-01-26` or `2024-01-26T09:30:00Z`. */
export const moment = text(
	(value) => (isDay(value) || isInstant(value)) && value >= firstNewspaper,
	(value) =>
		wrongDate(value, 'a day such as 2024-01-26, or an instant with its zone such as 2024-01-26T09:30:00Z'),
);

/** A day, a month or a year, for dates known only so far: `2024-01-26`, `2024-01`, `2024` (EDTF level 0). */
export const partialDay = text(
	(value) => isDay(value) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value),
	(value) =>
		wrongDate(value, 'a day such as 2024-01-26, a month such as 2024-01, or a year such as "2024" in quotes'),
);

/** A letter that has no upper case form, or a digit. */
const letter = '[\\p{Ll}\\p{Lo}\\p{N}]';
/** What may follow it: vowel signs and points, and the joiners that Persian and Indian scripts set between letters. */
const joined = '(?:\\p{M}|(?<=[\\p{Script=Arabic}\\p{M}])[\\u200c\\u200d](?=\\p{Lo}))';
const word = `(?:${letter}${joined}*)+`;

/**
 * Letters, digits and single hyphens, lower case; the form of every file name and so of every id. In another language than the
 * first of the site, the name ends in it: `bridge.fa`.
 */
export const idPattern = new RegExp(`^${word}(?:-${word})*(?:\\.[a-z]{2,3}(?:-[a-z\\d]+)*)?$`, 'u');

/**
 * A line of plain text: not empty, no line break, no space at its ends.
 * @param max longest allowed, in characters
 */
export function line(max = 300) {
	return z
		.string()
		.superRefine((value, context) => {
			const wrong = lineProblem(value, max);
			if (wrong) context.addIssue({ code: 'custom', message: wrong });
		})
		.meta({ maxLength: max });
}

function lineProblem(value: string, max: number): string | undefined {
	if (value.trim() === '') return 'is empty; write a line of text';
	if (/[\r\n]/.test(value)) return 'runs over several lines; write one line';
	if (value !== value.trim()) return `${quote(value)} begins or ends with a space; take it away`;
	const length = [...value].length;
	if (length > max) return `is ${length} characters long; write at most ${max}`;
	return undefined;
}

/**
 * The id of another piece of content: its file name without `.md`. What is no id names nothing, and is told with the names that
 * there are.
 */
export const id = line(200);

/** Ids, each once. */
export const ids = z.array(id).superRefine((value, context) => {
	for (const [index, name] of value.entries())
		if (value.indexOf(name) < index)
			context.addIssue({
				code: 'custom',
				path: [index],
				message: `${quote(name)} is in the list already; take it out here`,
			});
});

/** An absolute http or https address, without a user name or password. */
export const webAddress = text(
	(value) => {
		const url = URL.parse(value);
		return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && !/\s/.test(value);
	},
	(value) => `${quote(value)} is not a web address; write it in full, such as https://www.example.org/report`,
);

/** Bytes that a part of a path may have, as file systems have it. */
const longest = 200;
/** Bytes that a path may have: file systems and hosts take some more, but the folder of the site stands before it. */
const longestPath = 1000;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const isShort = (path: string): boolean => path.split('/').every((part) => bytesOf(part) <= longest);

/** A sign that a path may have: none that ends it, begins a query or a code, or that a host's configuration reads as its own. */
const pathSign = String.raw`[^\p{Cc}\s/"\\$*?#%{}<>|^\x60]`;
const pathPart = `(?!\\.{1,2}(?:/|$))${pathSign}(?:[ ]?${pathSign})*`;
const pathForm = new RegExp(`^(?:/${pathPart})+/?$`, 'u');

const isSitePath = (value: string): boolean =>
	pathForm.test(value) && isShort(value) && bytesOf(value) <= longestPath;

/** A path as it is read, of one as address bars give it to copy; undefined if it has no codes. */
function decoded(path: string): string | undefined {
	try {
		return path.includes('%') ? decodeURI(path) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * A path on this site: a folder such as `/articles/old-name/`, with or without its last slash, or a file such as
 * `/2013/old.php`. It has letters, digits, blanks and signs that mean nothing to any host or its configuration.
 */
export const sitePath = text(isSitePath, (value) => {
	const plain = decoded(value);
	if (plain !== undefined && isSitePath(plain)) return `has codes of signs; write the signs: ${plain}`;
	if (bytesOf(value) > longestPath)
		return `is a path of more than ${longestPath} bytes, which not every file system and host takes; shorten it`;
	if (!isShort(value))
		return `has a part of more than ${longest} bytes, which no file system takes; shorten it`;
	if (/^\/[^?#]*\?[^#]+$/.test(value))
		return `has a query, which only hosts with rules answer; write it into redirects.yml, as ${quote(value)}: /articles/name/`;
	return `${quote(value)} is not a path on this site; write it with a slash at both ends, such as /articles/old-name/`;
});

/** The anchor of a section. */
const anchor = text(
	(value) => /^[^\s#]+$/.test(value),
	(value) =>
		`${quote(value)} is not an anchor; write the id of a heading without #, such as what-happens-next`,
);

/** An old path that leads to an article, or to a section of it: `/old/` or `{ path: /old/, section: what-next }`. */
export const alias = z.union([sitePath, z.strictObject({ path: sitePath, section: anchor })], {
	error:
		'is no alias; write an old path with a slash at both ends, such as /old-name/, or { path: /old-name/, section: id-of-a-heading }',
});

/** Old paths that lead to a page that is no article's. */
export const redirectFrom = z
	.array(sitePath)
	.exactOptional()
	.describe('Old paths that lead here, such as /people/old-name/.');

/** A language tag (BCP 47), such as `en` or `fa`. */
export const languageTag = text(
	(value) => {
		try {
			// Four to eight letters are kept for tags that do not exist yet.
			return /^[a-z]{2,3}(?:-|$)/.test(value) && Intl.getCanonicalLocales(value)[0] === value;
		} catch {
			return false;
		}
	},
	(value) => {
		const meant = languageMeant(value);
		return `${quote(value)} is not a language tag; ${meant ? `write "${meant}"` : 'write one such as en, fa or pt-BR'}`;
	},
);

/** The tag that another way to name a language was meant for: `en_GB`, `EN-gb`, `German`, `Deutsch`. */
function languageMeant(value: string): string | undefined {
	const tag = value.trim().replaceAll('_', '-');
	try {
		const [right] = Intl.getCanonicalLocales(tag);
		if (right && /^[a-z]{2,3}(?:-|$)/.test(right)) return right;
	} catch {
		// It is no tag in any spelling.
	}
	names ??= languageNames();
	return names.get(tag.toLowerCase());
}

/** Tags by the names of their languages, in English and their own; made when one is asked for. */
let names: ReadonlyMap<string, string> | undefined;

function languageNames(): ReadonlyMap<string, string> {
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	return new Map(
		codes.flatMap((code) => {
			const name = english.of(code);
			if (name === undefined) return [];
			const own = new Intl.DisplayNames(code, { type: 'language' }).of(code);
			return [name, own ?? name].map((word): [string, string] => [word.toLowerCase(), code]);
		}),
	);
}
