import type { Archive } from '../archive/archive.ts';
import { readLinkRecord } from '../links/record.ts';
import { ContentError } from './content-error.ts';
import type { ImageDigests } from './image-digests.ts';
import type { LastEdition } from './last-edition.ts';
import { type Unit, unitsOf, volumeUnits } from './units.ts';

/** What a build has to make, against what stands there. */
export interface Plan {
	last: LastEdition;
	units: Unit[];
	/** Names of the units to be made, with the reason. */
	due: Map<string, string>;
	/** Those of them that a shard has made, each with the files that only its making told. */
	brought: Map<string, string[]>;
	/** The unit that a file belongs to. */
	owners: Map<string, Unit>;
}

/** Begins the plan of an edition with the search index, which takes longest to make and asks for no page. */
export function planIndex(archive: Archive, last: LastEdition): Plan {
	const plan: Plan = {
		last,
		...{ units: [], due: new Map(), brought: new Map(), owners: new Map() },
	};
	for (const unit of volumeUnits(archive)) add(plan, unit);
	return plan;
}

/**
 * Plans all else.
 * @param digests of the images of the content
 * @throws ContentError if an old address is that of a page
 */
export function planPages(plan: Plan, archive: Archive, digests: ImageDigests): void {
	const taken: string[] = [];
	for (const unit of unitsOf(archive, readLinkRecord().record, digests))
		if (!add(plan, unit)) taken.push(`${unit.name} is a page of the site; take it out of the aliases`);
	if (taken.length > 0) throw new ContentError(taken.join('\n'));
}

/** Names of the units that this build has to make itself. */
export function toMake({ due, brought }: Plan): ReadonlySet<string> {
	return new Set(due.keys()).difference(brought);
}

/** @returns false if a file of the unit is another's already */
function add({ last, units, due, owners }: Plan, unit: Unit): boolean {
	units.push(unit);
	const why = reason(unit, last);
	if (why) due.set(unit.name, why);
	const before = owners.size;
	for (const file of unit.files) owners.set(file, unit);
	return owners.size === before + unit.files.length;
}

/** Why a unit has to be made; undefined if it stands. */
function reason({ name, key, files }: Unit, last: LastEdition): string | undefined {
	const before = last.keys[name];
	if (before === undefined) return 'is new';
	if (before !== key) return 'has changed';
	const isMissing = (file: string): boolean => !last.files.has(file);
	const missing = files.find(isMissing) ?? last.made[name]?.find(isMissing);
	return missing && `lacks ${missing}`;
}
