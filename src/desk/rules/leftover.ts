/**
 * leftover: what an editor meant to take out: TK, TODO, [CHECK], XX, a sentence twice.
 *
 * Why: readers see it at once, and no spelling checker does.
 * Severity: warning; of a sentence that stands twice further apart than in neighbouring paragraphs info, since guides and
 * lists repeat themselves on purpose. Waive it where a text speaks of such marks.
 * Measured on 2,592 posts: 21 warnings, 19 right; 136 info.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { isQuoted } from '../quotations.ts';
import type { Remark, Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const placeholder =
	/(?<![\p{L}\p{N}/_.-])(?:TK|TKTK|TODO|FIXME|XXX?|\?\?\?+(?!:)|!!!!+)(?![\p{L}\p{N}/_-])|\[(?:CHECK|check|sic\?|to come|source\?|SOURCE)\b[^\]]*\]|[([](?:check|confirm|verify|ask) (?:with|this|that|spelling|names?|dates?|figures?|numbers?|quotes?|sources?|the (?:spelling|names?|dates?|figures?|numbers?|quotes?|sources?|lawyers?))\b[^)\]]{0,60}[)\]]|(?<![“"])\b[Ll]orem ipsum\b/gu;
/** A sentence of fewer words may well be said twice. */
const leastWords = 6;

export const leftover: Rule = {
	name: 'leftover',
	severity: 'warning',
	summary: 'What was meant to be taken out: TK, TODO, a sentence twice',
	flags: [
		['TK: ask the harbour master.', '"TK" was meant to be replaced'],
		['The ferry had XX people on board.', '"XX"'],
		['The ferry [CHECK NAME] left.', '"[CHECK NAME]"'],
		['The ferry left at noon (check with the harbour master).', '"(check with'],
		['The quay was closed by the mayor. The quay was closed by the mayor.', 'stands twice'],
		['The quay was closed by the mayor.\n\nNight fell. The quay was closed by the mayor.', 'stands twice'],
	],
	passes: [
		'The Harbour Office (HO) closed: a) the quay, b) the pier. He smiled :) Superbowl XX was played. The file todo.txt.',
		'It is closed. It is closed. Superbowl XX was played. The file todo.txt is my “TODO” list.',
		'> The quay was closed by the mayor.\n\nThe quay was closed by the mayor.',
	],
	*check({ body, copy }) {
		// A page that shows type has it many times.
		const demonstrates = copy.passages.filter(({ text }) => /lorem ipsum/i.test(text)).length > 1;
		for (const passage of copy.passages) {
			if (passage.kind === 'quote' || passage.kind === 'cell') continue;
			for (const { 0: whole, index } of passage.text.matchAll(placeholder)) {
				const isNumeral = /XX$/.test(whole) && /\p{Lu}\p{Ll}+ $/u.test(passage.text.slice(0, index));
				const reason = `"${whole}" was meant to be replaced; write what belongs here`;
				if (/^lorem/i.test(whole) && demonstrates) continue;
				if (!isNumeral && !isQuoted(passage.text, index)) yield { place: placeOf(passage, index), reason };
			}
		}
		yield* twice(body);
	},
};

/** Sentences that stand twice in the text; not headings, cells, or what is quoted again. */
function* twice(body: readonly Passage[]): Iterable<Remark> {
	const first = new Map<string, { passage: Passage; start: number; number: number }>();
	for (const [number, passage] of body.entries()) {
		if (passage.kind !== 'paragraph') continue;
		for (const { start, text } of sentencesOf(passage.text)) {
			const sentence = text.trim();
			if (sentence.split(/\s+/).length < leastWords || !/^[\p{Lu}“"].*[.!?][”"]?$/su.test(sentence)) continue;
			const other = first.get(sentence);
			if (!other) {
				first.set(sentence, { passage, start, number });
				continue;
			}
			const head = sentence.split(/\s+/).slice(0, 5).join(' ');
			yield {
				place: placeOf(passage, start),
				reason: `"${head} …" stands twice; take one out`,
				other: { place: placeOf(other.passage, other.start), text: `"${head} …"` },
				...(isFar(number - other.number, sentence) && { severity: 'info' as const }),
			};
		}
	}
}

/** Short sentences are repeated in lists, on purpose. */
const isFar = (passages: number, sentence: string): boolean =>
	passages > 1 || (passages === 1 && sentence.split(/\s+/).length < longSentence);
const longSentence = 10;
