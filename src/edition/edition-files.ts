import type { Plan } from './plan.ts';

/** The files of an edition while it is made. */
export interface EditionFiles {
	/** Every file that it will have: those that stay as they are, and those that were made so far. */
	all: ReadonlySet<string>;
	/** Takes in files that were made. */
	take: (made: Iterable<string>) => void;
	/** Leaves out a file that was made in vain. */
	leaveOut: (file: string) => void;
	/** True if the last edition has a file of that name. */
	stood: (file: string) => boolean;
	/** Files of the last edition that this one does not have. */
	gone: () => string[];
}

/**
 * Turns the files of the last edition into those of the next. They are the same set, which is changed: of the million files
 * of a large edition few come and go, and every further set of them would take half a second and a hundred megabytes.
 */
export function editionFiles({ last, units, due, owners }: Plan): EditionFiles {
	const all = last.files;
	const told = new Set(units.flatMap(({ name }) => (due.has(name) ? [] : (last.made[name] ?? []))));
	const stays = (file: string): boolean => {
		const owner = owners.get(file);
		return (owner !== undefined && !due.has(owner.name)) || told.has(file);
	};
	const going = new Set<string>();
	for (const file of all) if (!stays(file)) going.add(file);
	for (const file of going) all.delete(file);
	return {
		all,
		take: (made) => {
			for (const file of made) all.add(file);
		},
		leaveOut: (file) => {
			if (!stays(file)) all.delete(file);
		},
		stood: (file) => going.has(file) || stays(file),
		gone: () => [...going].filter((file) => !all.has(file)),
	};
}
