/**
 * How results are ranked. Everything here depends on the query and the index alone.
 *
 * 1. Texts that have all words of the query come before those that have most of them.
 * 2. A text's score is the sum over the words of `rarity × weight × likeness`:
 *    - rarity is the inverse document frequency of BM25, `ln(1 + (N - n + .5) / (n + .5))`;
 *    - weight is `w / (w + saturation)`, where `w` adds up what each place of the word counts: in the title (more in a short
 *      one), in the standfirst or key points, in the text (less in a long one), or beside it: its sources, or a topic or name
 *      that the text is filed under and that the query names;
 *    - likeness is lower for words that the reader may have meant than for those typed, and lower for a text with another
 *      form of a word ("Peters" for "Peter", "aid" for "AIDS", "passe" for "passé") than for one with the form typed.
 * 3. The score grows with how near to each other the words stand, with the share of the query's words that are in the title,
 *    and with the share of the title that they are.
 * 4. The newest text gains a little over the oldest, and a text of a kind that is written to explain over one that reports.
 * Equal scores: the newer first.
 */
import type { Page } from '../index/volume.ts';
import { nearness } from '../nearness.ts';
import type { Hit, Hits } from './hits.ts';

/** What a place of a word counts by the part of the text, and how fast repetitions count less. */
const weights = { title: 9, lead: 3, text: 1, beside: 1.5, saturation: 2 };
/** How much the length of a title and of a text count: with 0 not at all. */
const lengthEffects = { title: 0.35, text: 0.25 };
const usualLengths = { title: 8, text: 500 };
/** Gains in score. */
const gains = { near: 0.5, inTitle: 0.4, wholeTitle: 0.5, newest: 0.08 };
const kinds: Record<string, number> = { explainer: 1.05, background: 1.03, analysis: 1.02, opinion: 0.98 };
/** Factor of a text without the form of a word that was typed. */
const otherForm = { ending: 0.5, name: 0.12, joint: 0.3, accents: 0.4, capitals: 0.15 };

/** Texts with a word in the form typed, by what tells forms apart; a kind is missing where any form is one. */
export type Forms = { [Kind in keyof typeof otherForm]?: ReadonlySet<number> };

/** A word of the query, with what it finds. */
export interface Found {
	hits: Hits;
	forms: Forms;
}

/** A text with its score. */
export interface Scored {
	page: number;
	score: number;
	/** Places of each word of the query. */
	places: readonly (readonly number[])[];
}

/** Ranks some texts. @param pages all texts, newest first */
export function ranked(some: Iterable<number>, words: readonly Found[], pages: readonly Page[]): Scored[] {
	const rarities = words.map(({ hits }) => rarity(hits.size, pages.length));
	const all = rarities.reduce((sum, each) => sum + each, 0) || 1;
	const scored: Scored[] = [];
	for (const number of some) {
		const page = pages[number];
		if (!page) continue;
		const found = words.map(({ hits }) => hits.get(number));
		let [score, titled, had, titleWords] = [0, 0, 0, 0];
		for (const [at, hit] of found.entries()) {
			if (!hit) continue;
			const value = rarities[at] ?? 0;
			had += value;
			score += value * weightOf(hit, page) * likeness(words[at] as Found, number, hit);
			if ((hit.places[0] ?? page.title) < page.title) {
				titled += value;
				titleWords += 1;
			}
		}
		const places = found.map((hit) => hit?.places ?? []);
		score *=
			1 +
			gains.near * nearness(places.filter(({ length }) => length > 0)) * (had / all) +
			gains.inTitle * (titled / all) ** 2 +
			gains.wholeTitle * Math.min(1, titleWords / Math.max(1, page.title)) * (titled / all);
		score *= (had / all) ** 2;
		score *= 1 + gains.newest * (1 - number / pages.length);
		scored.push({ page: number, score: score * (kinds[page.kind] ?? 1), places });
	}
	return scored.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Returns how much a word tells that so many of all texts have. */
export function rarity(having: number, pages: number): number {
	return Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}

function weightOf({ places, beside }: Hit, { title, lead, text }: Page): number {
	let [inTitle, inLead, inText] = [0, 0, 0];
	for (const place of places)
		if (place < title) inTitle = 1;
		else if (place < lead) inLead += 1;
		else inText += 1;
	const w =
		inTitle * weights.title * (usualLengths.title / Math.max(2, title)) ** lengthEffects.title +
		Math.min(2, inLead) * weights.lead +
		inText * weights.text * (usualLengths.text / Math.max(100, text)) ** lengthEffects.text +
		beside * weights.beside;
	return w / (w + weights.saturation);
}

function likeness({ forms }: Found, page: number, { sure }: Hit): number {
	let value = sure;
	for (const [kind, factor] of Object.entries(otherForm))
		if (forms[kind as keyof Forms]?.has(page) === false) value *= factor;
	return value;
}
