import type { Plan } from '../plan/plan.ts';

/** The files of an edition while it is made. */
export interface EditionFiles {
	/** Every file that it will have: those that stay as they are, and those that were made so far. */
	all: ReadonlySet<string>;
	/** Takes in files that were made. */
	add: (made: Iterable<string>) => void;
	/** Leaves out a file that was made in vain. */
	leaveOut: (file: string) => void;
	/** True if the previous edition has a file of that name. */
	isInPrevious: (file: string) => boolean;
	/** Files of the previous edition that this one does not have. */
	removed: () => string[];
}

/** Scripts and styles, which pages that stay as they are may lead to. */
const isCode = /^_astro\/[^/]*\.(?:css|js)$/;

/**
 * Turns the files of the previous edition into those of the next. It takes over the set of the plan and changes it: of the
 * million files of a large edition few come and go, and every further set of them would take half a second and a hundred
 * megabytes.
 */
export function editionFiles({ previous, artifacts, stale, owners, keepsPages }: Plan): EditionFiles {
	const all = previous.files;
	const told = new Set(artifacts.flatMap(({ name }) => (stale.has(name) ? [] : (previous.made[name] ?? []))));
	const code = new Set(keepsPages ? all.keys().filter((file) => isCode.test(file)) : []);
	const stays = (file: string): boolean => {
		const owner = owners.get(file);
		return (owner !== undefined && !stale.has(owner.name)) || told.has(file) || code.has(file);
	};
	const going = new Set<string>();
	for (const file of all) if (!stays(file)) going.add(file);
	for (const file of going) all.delete(file);
	return {
		all,
		add: (made) => {
			for (const file of made) all.add(file);
		},
		leaveOut: (file) => {
			if (!stays(file)) all.delete(file);
		},
		isInPrevious: (file) => going.has(file) || stays(file),
		removed: () => [...going].filter((file) => !all.has(file)),
	};
}
