import { parse } from 'yaml';
import { faultsOf } from '../reading/front-matter/validate.ts';
import { type Entry, type EntryKind, writeEntry } from './entry-text.ts';

/** What is wrong with a field. */
export interface Fault {
	/** Path of the field, its parts divided by points. */
	field: string;
	/** What is wrong; what to do. */
	reason: string;
}

/** What a build would say of the fields of an entry as it would be written, and of the marks of sources in its text. */
export function faultsOfEntry(entry: Entry, kind: EntryKind): Fault[] {
	const text = writeEntry(entry, kind);
	const [, front = ''] = (kind.hasBody ? /^---\n([\s\S]*?)^---$/m.exec(text) : ['', text]) ?? [];
	const data: unknown = parse(front, { schema: 'core', merge: false }) ?? {};
	const faults = faultsOf(kind.schema, data).map(({ field = '', reason }) => ({ field, reason }));
	return kind.hasShortId ? [...faults, ...unknownMarks(data, text.slice(front.length))] : faults;
}

/** Marks in the text that name neither a source nor a note. */
function unknownMarks(data: unknown, text: string): Fault[] {
	const { sources } = data as { sources?: unknown };
	const ids = Array.isArray(sources) ? sources.map((source: { id?: unknown }) => String(source?.id)) : [];
	const notes = [...text.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map(([, name = '']) => name);
	const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]+`/g, '');
	const marks = new Set([...prose.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(([, name = '']) => name));
	return [...marks]
		.filter((name) => !ids.includes(name) && !notes.includes(name))
		.map((name) => ({
			field: 'body',
			reason: `[^${name}] names no source of this article; ${ids.length > 0 ? `write one of ${ids.join(', ')}` : 'add the source above'}`,
		}));
}
