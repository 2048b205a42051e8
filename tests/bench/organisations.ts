/** An organisation that bodies name in full and by an acronym. */
export interface Organisation {
	id: string;
	name: string;
	acronym: string;
}

/** Bodies that must write a name out with its acronym for it to count. */
const enough = 3;

const written = /((?:\p{Lu}\p{L}+ (?:of |for |and |the )*){1,6}\p{Lu}\p{L}+) \((\p{Lu}{2,7})\)/gu;

/** The organisations that bodies name as "General Services Administration (GSA)", each acronym once. */
export function organisationsOf(posts: readonly { body: string }[]): Organisation[] {
	const counts = new Map<string, number>();
	for (const { body } of posts) {
		const found = [...body.matchAll(written)].flatMap(([, words = '', acronym = '']) => {
			const name = nameFor(words, acronym);
			return name ? [`${acronym}\t${name}`] : [];
		});
		for (const key of new Set(found)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const best = new Map<string, Organisation>();
	for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) {
		const [acronym = '', name = ''] = key.split('\t');
		if (count >= enough && !best.has(acronym))
			best.set(acronym, { id: acronym.toLowerCase(), name, acronym });
	}
	return [...best.values()];
}

/** The last words whose capitals are the acronym. */
function nameFor(words: string, acronym: string): string | undefined {
	const list = words.split(' ');
	for (let start = list.length - 2; start >= 0; start--) {
		const part = list.slice(start);
		const initials = part.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
		if (initials.join('') === acronym && /^\p{Lu}/u.test(part[0] ?? '')) return part.join(' ');
	}
	return undefined;
}
