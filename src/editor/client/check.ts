/** Checks an entry before it is saved, as a build would, and says what is wrong at each field. */
import { faultsOfEntry } from '../check-entry.ts';
import { entryKinds } from '../entry-kinds.ts';

/** What Sveltia CMS holds of an entry under work. */
interface Draft {
	collectionName: string;
	fileName?: string;
	originalEntry?: unknown;
	/** Values by locale, then by path with points. */
	currentValues: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type ByField<Value> = Record<string, Record<string, Value>>;

/** Returns the check of entries. @param kinds kind of entry of each collection and settings file */
export function checker(kinds: Readonly<Record<string, string>>) {
	return (
		{ collectionName, fileName, currentValues }: Draft,
		validities: ByField<Record<string, unknown>>,
		messages: ByField<string[]>,
	): boolean => {
		const kind = entryKinds[kinds[fileName ?? collectionName] ?? ''];
		if (!kind) return true;
		let isRight = true;
		for (const [locale, values] of Object.entries(currentValues)) {
			for (const { field, reason } of faultsOfEntry(unflattened(values), kind)) {
				isRight = false;
				// Of a field that the form does not have, such as a list of one group, what holds it is told.
				const shown = shownField(field, values);
				const at = {
					...validities[locale]?.[shown],
					valid: false,
					customError: true,
					customErrorMessage: reason,
				};
				validities[locale] = { ...validities[locale], [shown]: at };
				const before = messages[locale]?.[shown] ?? [];
				messages[locale] = { ...messages[locale], [shown]: [...before, reason] };
			}
		}
		return isRight;
	};
}

function shownField(field: string, values: Readonly<Record<string, unknown>>): string {
	const parts = field.split('.');
	for (let length = parts.length; length > 0; length--) {
		const path = parts.slice(0, length).join('.');
		if (path in values) return path;
	}
	return parts.length > 1 ? field : (parts[0] ?? '');
}

/** Values by paths with points, as groups and lists. */
export function unflattened(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const root: Record<string, unknown> = {};
	for (const [path, value] of Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const parts = path.split('.');
		let holder: Record<string, unknown> = root;
		for (const [index, part] of parts.slice(0, -1).entries()) {
			const there = holder[part];
			const isList = /^\d+$/.test(parts[index + 1] ?? '');
			if (typeof there !== 'object' || there === null || Object.keys(there).length === 0)
				holder[part] = isList ? [] : {};
			holder = holder[part] as Record<string, unknown>;
		}
		const last = parts.at(-1) ?? '';
		if (value !== undefined) holder[last] = value;
	}
	return root;
}
