/** Random choices that are the same for the same seed (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from 0 up to below `end`. */
	below(end: number): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
	}

	/** Up to `count` different ones of a list. */
	some<T>(list: readonly T[], count: number): T[] {
		const rest = [...list];
		const chosen: T[] = [];
		while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(this.below(rest.length), 1));
		return chosen;
	}

	/** A word whose first letter is lost, taken for another, swapped with the next, or has one before it. */
	firstLetterTypo(word: string): string {
		const [a = '', b = ''] = word;
		const other = 'etaoinsrhldcum'[this.below(14)] ?? 'e';
		const ways = [word.slice(1), other + word.slice(1), b + a + word.slice(2), other + word];
		return ways[this.below(ways.length)] ?? word;
	}

	/** A word with one typing error: two letters swapped, one lost, doubled, or taken for another; the first stays. */
	typo(word: string): string {
		const at = 1 + this.below(word.length - 2);
		const [a = '', b = ''] = [word[at], word[at + 1]];
		const [before, after] = [word.slice(0, at), word.slice(at + 1)];
		const other = 'etaoinsrhldcum'[this.below(14)] ?? 'e';
		const ways = [
			before + b + a + word.slice(at + 2),
			before + after,
			before + a + a + after,
			before + other + after,
		];
		return ways[this.below(ways.length)] ?? word;
	}
}
