/**
 * silent-edit: an article whose published words were changed, beyond typography and spelling, without a correction or a new
 * `updated`.
 *
 * Why: of 150 articles of a newsroom 24 changed more than an hour after publication, 6 of them with a note.
 * Severity: warning. It compares an article with the wording that `npm run ledger` recorded last, and is not cached: it looks
 * only at articles that differ from that.
 * Measured on 2,592 posts: no flag, but none of them has a record.
 */
import { distance } from 'fastest-levenshtein';
import type { ArticleRow } from '../archive/archive.ts';
import { dayOf, readCutOff } from '../archive/moments.ts';
import { type ChangedPassage, compare } from '../history/compare.ts';
import { isNoted } from '../history/noted.ts';
import { type History, listHistory, readWordings } from '../history/store.ts';
import { placeOf } from '../reading/body/copy.ts';
import { linesOf } from '../reading/body/wording.ts';
import { copyOf } from '../reading/store/readings.ts';
import { languageOf } from './languages-read.ts';
import type { Remark, Rule } from './rule.ts';

export const silentEditRule = {
	name: 'silent-edit',
	severity: 'warning',
	summary: 'Published words that were changed without a note to readers',
} as const satisfies Pick<Rule, 'name' | 'severity' | 'summary'>;

/** Finds silent edits. @returns at most one remark an article, with its file */
export function silentEdits(articles: readonly ArticleRow[]): (Remark & { file: string })[] {
	const known = listHistory();
	return articles.flatMap((article) => {
		const history = known.get(article.id);
		if (!history || history.last === article.wording) return [];
		const remark = remarkOn(article, history);
		return remark ? [{ ...remark, file: article.file }] : [];
	});
}

function remarkOn(article: ArticleRow, history: History): Remark | undefined {
	const { data } = article;
	const copy = copyOf(article);
	const last = readWordings(history).findLast(({ lines }) => lines);
	if (!last?.lines) return undefined;
	const [before, after] = [last.lines, linesOf(copy, data)];
	if (isNoted(data, last, after)) return undefined;
	const changed = compare(before, after, languageOf(article))
		.filter((part) => typeof part !== 'number')
		.filter(({ change, pieces }) => change !== 'moved' && !isOnlyForm(pieces));
	const [first] = changed;
	if (!first) return undefined;
	const [was, is] = [textOf(first, 'inserted'), textOf(first, 'deleted')];
	const passage = copy.passages.find(({ text }) => text === is) ?? copy.passages[0];
	const day = readCutOff().toString().slice(0, 10);
	const what =
		was === ''
			? `${short(is)} is new`
			: is === ''
				? `${short(was)} is gone`
				: `${short(was)} reads ${short(is)} now`;
	const more = changed.length > 1 ? `, and ${changed.length - 1} more passages differ` : '';
	return {
		place: passage ? placeOf(passage, 0) : [1, 1],
		reason: `${what}${more}, since it was published on ${dayOf(last.at)}, and no note tells readers; write corrections: [{ date: ${day}, kind: correction, text: "What was wrong and what stands now." }], or updated: ${day} if it is news`,
	};
}

/** The words of a changed passage without those that came, or without those that went. */
function textOf({ pieces }: ChangedPassage, without: 'inserted' | 'deleted'): string {
	return pieces.map(({ text, change }) => (change === without ? '' : text)).join('');
}

function short(text: string): string {
	return text.length > 60 ? `"${text.slice(0, 57).trimEnd()}…"` : `"${text}"`;
}

/** True if a passage differs in marks, in letters of another case, or in how words are spelled. */
function isOnlyForm(pieces: ChangedPassage['pieces']): boolean {
	const words = (change: 'inserted' | 'deleted'): string[] =>
		pieces
			.filter((piece) => piece.change === change)
			.flatMap(
				({ text }) =>
					text
						.normalize('NFKC')
						.toLowerCase()
						.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
			);
	const [out, into] = [words('deleted'), words('inserted')];
	return out.length === into.length && out.every((word, index) => isSpelling(word, into[index] ?? ''));
}

/** Letters of a word from which a difference of one is taken for spelling. */
const longWord = 4;

function isSpelling(word: string, other: string): boolean {
	if (word === other) return true;
	if (/\p{N}/u.test(word + other) || word[0] !== other[0]) return false;
	return Math.min(word.length, other.length) >= longWord && distance(word, other) <= 1;
}
