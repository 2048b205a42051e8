import type { Archive } from '../archive/archive.ts';
import { readLinkRecord } from '../links/record.ts';
import { ContentError } from './edition-archive.ts';
import { type LastEdition, readLastEdition } from './last-edition.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a build has to make, against what stands there. */
export interface Plan {
	last: LastEdition;
	units: Unit[];
	/** Names of the units to be made, with the reason. */
	due: Map<string, string>;
	/** The unit that a file belongs to. */
	owners: Map<string, Unit>;
}

/** Plans the edition of an archive in a folder. @throws ContentError if an old address is that of a page */
export function planEdition(archive: Archive, dist: string): Plan {
	const last = readLastEdition(dist);
	const units: Unit[] = [];
	const due = new Map<string, string>();
	const owners = new Map<string, Unit>();
	const taken: string[] = [];
	for (const unit of unitsOf(archive, readLinkRecord().record)) {
		units.push(unit);
		const why = reason(unit, last);
		if (why) due.set(unit.name, why);
		for (const file of unit.files) {
			if (owners.has(file)) taken.push(`${unit.name} is a page of the site; take it out of the aliases`);
			owners.set(file, unit);
		}
	}
	if (taken.length > 0) throw new ContentError(taken.join('\n'));
	return { last, units, due, owners };
}

/** Why a unit has to be made; undefined if it stands. */
function reason({ name, key, files }: Unit, last: LastEdition): string | undefined {
	const before = last.keys[name];
	if (before === undefined) return 'is new';
	if (before !== key) return 'has changed';
	const missing = [...files, ...(last.made[name] ?? [])].find((file) => !last.files.has(file));
	return missing && `lacks ${missing}`;
}
