/**
 * Dates in queries: days, months and ranges as the site's language writes them, and in ISO 8601. A date finds what was
 * published then, and texts that have it in words.
 */
import { fold } from '../text/fold.ts';

/** A day, month or range in a query. */
export interface QueryDate {
	/** As typed. */
	text: string;
	/** First and last day: `2024-01-03`. */
	from: string;
	to: string;
	/** The same in the words of texts; empty for a range. */
	spoken: string[];
}

/** A query with its dates taken out; each has a mark in its place. */
export interface Dated {
	query: string;
	dates: QueryDate[];
}

type Reading = Pick<QueryDate, 'from' | 'to' | 'spoken'>;

/** What stands for a date in a query, with its number. */
export const dateMark = /^\ue000(\d+)$/;

const joiner = '\\s*(?:\\.\\.|…|–|—|/|\\s-\\s|\\s(?:to|until|bis|à|au|a|hasta|تا|إلى)\\s)\\s*';

/** Returns the function that finds the dates of a query. @param locale by whose rules dates are read, such as `en-GB` */
export function datesIn(locale: string): (query: string) => Dated {
	const months = monthNames(locale);
	const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
	const year = '(?:1[5-9]|2[01])\\d\\d';
	const of = '(?:\\s+(?:de|of))?\\s+';
	const forms: [form: string, read: (parts: string[]) => Reading | undefined][] = [
		[`(${year})-(\\d\\d?)-(\\d\\d?)`, ([y, m, d]) => dayReading(y, m, d)],
		[`(\\d\\d?)([./-])(\\d\\d?)[./-](${year})`, ([a, , b, y]) => numeric(a, b, y)],
		[
			`(\\d\\d?)(?:\\.|st|nd|rd|th|er|º)?${of}(${names})\\.?,?${of}(${year})`,
			([d, m, y]) => dayReading(y, monthOf(m), d),
		],
		[
			`(${names})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+(${year})`,
			([m, d, y]) => dayReading(y, monthOf(m), d),
		],
		[`(${names})\\.?,?${of}(${year})`, ([m, y]) => monthReading(y, monthOf(m))],
		[`(${year})-(\\d\\d)`, ([y, m]) => monthReading(y, m)],
	];
	const one = forms.map(([form]) => form.replace(/\((?!\?)/g, '(?:')).join('|');
	const ends = '(?<![\\p{L}\\p{N}/.-])';
	const after = '(?![\\p{L}\\p{N}/-])';
	const range = new RegExp(`${ends}(${one}|${year})${joiner}(${one}|${year})${after}`, 'giu');
	const single = new RegExp(`${ends}(?:${one})${after}`, 'giu');
	const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
	const monthFirst = order.indexOf('month') < order.indexOf('day');
	return (query) => {
		const dates: QueryDate[] = [];
		const take = (text: string, reading: Reading | undefined) => {
			if (!reading || reading.to < reading.from) return text;
			dates.push({ text: text.trim(), ...reading });
			return ` \ue000${dates.length - 1} `;
		};
		// What is in quotes stays as it is.
		const pieces = latinDigits(query).split(/("[^"]*"?)/);
		const read = pieces.map((piece, index) => {
			if (index % 2 === 1) return piece;
			return piece
				.replace(range, (text, from: string, to: string) => {
					const [first, last] = [readOne(from), readOne(to)];
					return take(text, first && last && { from: first.from, to: last.to, spoken: [] });
				})
				.replace(single, (text) => take(text, readOne(text)));
		});
		return { query: read.join(''), dates };
	};

	function readOne(text: string): Reading | undefined {
		if (/^\d{4}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31`, spoken: [] };
		for (const [form, read] of forms) {
			const match = new RegExp(`^${form}$`, 'iu').exec(text.trim());
			if (match) return read(match.slice(1));
		}
		return undefined;
	}

	function monthOf(name = ''): string {
		return String(months.get(name.toLowerCase()) ?? 0);
	}

	function numeric(a = '', b = '', y = ''): Reading | undefined {
		return monthFirst ? dayReading(y, a, b) : dayReading(y, b, a);
	}

	function dayReading(y = '', m = '', d = ''): Reading | undefined {
		const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
		const date = new Date(`${day}T00:00Z`);
		if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return undefined;
		const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
		return { from: day, to: day, spoken: [format.format(date), day] };
	}

	function monthReading(y = '', m = ''): Reading | undefined {
		const month = Number(m);
		if (month < 1 || month > 12) return undefined;
		const last = new Date(Date.UTC(Number(y), month, 0)).toISOString().slice(0, 10);
		const from = `${last.slice(0, 8)}01`;
		const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
		return { from, to: last, spoken: [format.format(new Date(`${from}T00:00Z`))] };
	}
}

/** Names of months in small letters, long and short, alone and in dates, with their numbers. */
function monthNames(locale: string): Map<string, number> {
	const names = new Map<string, number>();
	for (const month of ['long', 'short'] as const)
		for (const others of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
			const format = new Intl.DateTimeFormat(locale, { month, ...others, timeZone: 'UTC' });
			for (let number = 1; number <= 12; number++) {
				const parts = format.formatToParts(Date.UTC(2024, number - 1, 1));
				const name =
					parts
						.find(({ type }) => type === 'month')
						?.value.toLowerCase()
						.replace(/\.$/, '') ?? '';
				if (/^[\p{L}\p{M}]+$/u.test(name)) names.set(name, number);
			}
		}
	return names;
}

function latinDigits(text: string): string {
	return text.replace(/(?![0-9])\p{Nd}/gu, fold);
}
