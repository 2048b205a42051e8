import { isDay, isInstant } from '../../schema/fields.ts';

/** A moment as content has it: a day, or an instant with its zone. */
export interface ReadDate {
	value: string;
	/** What the source left open: its zone was taken from the settings, or its form is none of ISO 8601. */
	guess?: 'zone' | 'form';
}

/** Zones by the letters that mail and people use (RFC 5322, 4.3, and the most common others), as offsets. */
const letters: Readonly<Record<string, string>> = {
	...{ UT: '+00:00', UTC: '+00:00', GMT: '+00:00', Z: '+00:00', WET: '+00:00', BST: '+01:00' },
	...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00' },
	...{ PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00' },
	...{ IST: '+05:30', JST: '+09:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00' },
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const numeric =
	/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|,\s*)(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?)?\s*(.*)$/i;
const worded =
	/^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\s*([ap]m)?)?\s*(.*)$/i;

/**
 * Reads a date as archives have it: ISO 8601 in part or whole, `2019/3/7 9:5`, RFC 5322, `March 7, 2019`. A day stays a day;
 * what has a time but no zone is in `zone`.
 * @param zone IANA
 * @returns undefined for what is no date, such as `0000-00-00`
 */
export function readDate(written: string, zone: string): ReadDate | undefined {
	const text = written.trim().replace(/^["']|["']$/g, '');
	if (isDay(text) && text >= '1605') return { value: text };
	if (isInstant(text) && text >= '1605') return { value: text };
	const parts = numericParts(text) ?? wordedParts(text);
	if (!parts) return undefined;
	const { year, month, day, hour, minute, second = 0, rest } = parts;
	const plain = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
	if (year < 1605 || !isDay(plain)) return undefined;
	const isIso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/.test(text);
	const form = isIso ? {} : { guess: 'form' as const };
	if (hour === undefined || minute === undefined) return rest === '' ? { value: plain, ...form } : undefined;
	if (hour > 23 || minute > 59 || second > 59) return { value: plain, guess: 'form' };
	const clock = `${plain}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
	const offset = offsetOf(rest);
	if (offset) return { value: `${clock}${offset}`, ...(isIso && /^(?:Z|[+-])/.test(rest) ? {} : form) };
	const local = Temporal.PlainDateTime.from(clock).toZonedDateTime(zone);
	return { value: `${clock}${local.offset === '+00:00' ? 'Z' : local.offset.slice(0, 6)}`, guess: 'zone' };
}

interface Parts {
	year: number;
	month: number;
	day: number;
	hour?: number | undefined;
	minute?: number | undefined;
	second?: number | undefined;
	rest: string;
}

const given = (text: string | undefined): number | undefined =>
	text === undefined ? undefined : Number(text);

function numericParts(text: string): Parts | undefined {
	const [found, year, month, day, hour, minute, second, , rest = ''] = numeric.exec(text) ?? [];
	if (!found) return undefined;
	return {
		...{ year: Number(year), month: Number(month), day: Number(day) },
		...{ hour: given(hour), minute: given(minute), second: given(second), rest: rest.trim() },
	};
}

function wordedParts(text: string): Parts | undefined {
	const found = worded.exec(text);
	if (!found) return undefined;
	const [, day1, month1, month2, day2, year, hour, minute, second, half, rest = ''] = found;
	const month = months.indexOf((month1 ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1;
	if (month === 0) return undefined;
	const hours = given(hour);
	const turned = hours !== undefined && half ? (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hours;
	return {
		...{ year: Number(year), month, day: Number(day1 ?? day2) },
		...{ hour: turned, minute: given(minute), second: given(second), rest: rest.trim() },
	};
}

function offsetOf(zone: string): string | undefined {
	const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
	if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
	const known = letters[zone.replace(/[()]/g, '').toUpperCase()];
	return known === '+00:00' ? 'Z' : known;
}

function pad(number: number, length = 2): string {
	return String(number).padStart(length, '0');
}

/** The instant of a moment in milliseconds; a day counts from its beginning in UTC, to put moments in order. */
export function orderOf({ value }: ReadDate): number {
	return Date.parse(value);
}
