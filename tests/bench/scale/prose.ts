import { globSync, readFileSync } from 'node:fs';
import type { Random } from '../random.ts';

/** Words that may follow a pair of words, as often as they do in the text that was read. */
type Chain = Map<string, string[]>;

/**
 * Writes prose that looks like a news analysis and says nothing: words follow each other as in the site's own articles
 * (a Markov chain of the second order). Names and figures are left out, so that the desk has nothing to compare.
 */
export class Prose {
	readonly #chain: Chain = new Map();
	readonly #starts: string[] = [];
	readonly #random: Random;

	constructor(random: Random) {
		this.#random = random;
		for (const file of globSync('tests/prose/articles/**/*.md').sort()) this.#learn(bodyOf(file));
	}

	#learn(text: string): void {
		for (const sentence of text.match(/[A-Z][^.!?]+[.]/g) ?? []) {
			const words =
				sentence
					.slice(0, -1)
					.toLowerCase()
					.match(/[a-z]+/g) ?? [];
			if (words.length < 6) continue;
			this.#starts.push(words.slice(0, 2).join(' '));
			for (let at = 2; at <= words.length; at += 1) {
				const pair = words.slice(at - 2, at).join(' ');
				this.#chain.set(pair, [...(this.#chain.get(pair) ?? []), words[at] ?? '']);
			}
		}
	}

	/** So many words in a row, without a capital or a full stop. */
	words(count: number): string {
		const words = this.#pick(this.#starts).split(' ');
		while (words.length < count) {
			const next = this.#pick(this.#chain.get(words.slice(-2).join(' ')) ?? ['']);
			words.push(...(next === '' ? this.#pick(this.#starts).split(' ') : [next]));
		}
		return words.slice(0, count).join(' ');
	}

	/** A sentence of about 18 words. */
	sentence(): string {
		return `${capital(this.words(12 + this.#random.below(13)))}.`;
	}

	/** Some sentences in a row. */
	sentences(count: number): string {
		return Array.from({ length: count }, () => this.sentence()).join(' ');
	}

	#pick(list: readonly string[]): string {
		return list[this.#random.below(list.length)] ?? '';
	}
}

/** A text with its first letter in upper case. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function bodyOf(file: string): string {
	return readFileSync(file, 'utf8')
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/^(?:#|:::|\||-).*$/gm, '')
		.replace(/\[\^[^\]]+\]/g, '')
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replace(/\s+/g, ' ');
}
