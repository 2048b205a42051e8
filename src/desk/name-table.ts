/** Many names, each of something, of which the longest at a place of a text is found in a time that does not grow with their number. */
export interface NameTable<Owner> {
	/** The first to add a name has it. */
	add: (name: string, owner: Owner) => void;
	/**
	 * The longest name that stands at a place of a text.
	 * @param fits false where what ends there is not the name, but a part of something longer
	 */
	longestAt: (
		text: string,
		at: number,
		fits: (end: number) => boolean,
	) => { name: string; owner: Owner } | undefined;
}

/** Makes a table. It looks up what stands there once for each length that names have. */
export function nameTable<Owner>(): NameTable<Owner> {
	const owners = new Map<string, Owner>();
	/** Longest first. */
	const lengths: number[] = [];
	return {
		add(name, owner) {
			if (!owners.has(name)) owners.set(name, owner);
			const shorter = lengths.findIndex((length) => length <= name.length);
			if (shorter < 0) lengths.push(name.length);
			else if (lengths[shorter] !== name.length) lengths.splice(shorter, 0, name.length);
		},
		longestAt(text, at, fits) {
			for (const length of lengths) {
				const name = text.slice(at, at + length);
				const owner = owners.get(name);
				if (owner !== undefined && name.length === length && fits(at + length)) return { name, owner };
			}
			return undefined;
		},
	};
}
