/**
 * claim-source: a quotation, a figure, a day or a name that is not in the source that its sentence cites.
 *
 * Why: a draft had two quotations reworded inside the marks, and every claim of an article has its source beside it. The
 * texts come from `npm run sources` or from `evidence/`; without them the rule is silent, and the command says so once.
 * Severity: warning for a quotation that the source has in other words; info for one that is nowhere near, since a copy may
 * be the beginning of a page only, for a figure or a name, which a source may write otherwise, for a day, which is told only
 * where the source has one close to it, and for a source that could not be read. Waive it where the words were heard.
 * Measured on 2,592 posts: no flag, but they have no sources.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { absentFigures, absentQuotations } from '../sources/claims.ts';
import { hasCopies, type SourceCopy, textOfSource } from '../sources/copies.ts';
import { type AbsentClaim, absentDays, absentNames } from '../sources/named-claims.ts';
import { isEnglish } from '../spelling.ts';

export const claimSource: Rule = {
	name: 'claim-source',
	severity: 'warning',
	summary: 'A quotation, figure, day or name that is not in the source that it cites',
	// Examples have no copies; tests/desk/sources.test.ts has them.
	flags: [],
	passes: ['“We will not leave this quay,” said Ada Marten.'],
	*check({ article, body, dates, named, published }) {
		if (article.cited.length === 0 || !hasCopies()) return;
		const copies = new Map(
			article.data.sources.map((source) => [source.id, textOfSource(article.id, source)] as const),
		);
		yield* unreadable(body, copies);
		for (const passage of body)
			for (const { start, end, text } of sentencesOf(passage.text)) {
				const cited = sourcesOf(passage, start, end);
				const texts = cited.map((source) => copies.get(source)?.text);
				if (cited.length === 0 || !texts.every(isText) || !texts.every(isEnglish)) continue;
				const sources = cited.join(', ');
				for (const { at, text: quoted, nearest } of absentQuotations(text, texts)) {
					const head = quoted.split(/\s+/).slice(0, 6).join(' ');
					const reason = nearest
						? `“${head} …” is not in ${sources}, which has "${nearest.passage}": "${nearest.own}" for "${nearest.other}"; give the words as they were said`
						: `“${head} …” is not in ${sources}; look it up there`;
					yield { place: placeOf(passage, start + at), reason, ...(!nearest && { severity: 'info' }) };
				}
				const isHere = (from: number): boolean => from >= start && from < end;
				const days = dates.filter((date) => date.passage === passage && isHere(date.start));
				const inDay = (at: number): boolean =>
					days.some((day) => day.start <= start + at && start + at < day.end);
				const entities = named(passage).filter((each) => isHere(each.start));
				const absent: AbsentClaim[] = [
					...absentFigures(text, texts).filter(({ at }) => !inDay(at)),
					...absentDays(days, start, texts, published),
					...absentNames(text, texts, entities),
				];
				for (const { at, text: claim, has } of absent) {
					const other = has ? `, which has "${has}"` : '';
					const reason = `"${claim}" is not in ${sources}${other}; look it up there`;
					yield { place: placeOf(passage, start + at), reason, severity: 'info' };
				}
			}
	},
};

const isText = (text: string | undefined): text is string => text !== undefined;

/** The sources whose marks stand in a sentence, or right behind its full stop. */
function sourcesOf({ cites }: Passage, start: number, end: number): string[] {
	return [...new Set(cites.flatMap(([offset, source]) => (offset > start && offset <= end ? [source] : [])))];
}

/** Says of each source once that it could not be read, or not in English. */
function* unreadable(
	body: readonly Passage[],
	copies: ReadonlyMap<string, SourceCopy | undefined>,
): Iterable<Remark> {
	const said = new Set<string>();
	for (const passage of body)
		for (const [offset, source] of passage.cites) {
			const copy = copies.get(source);
			const fault =
				copy?.text === undefined ? copy?.fault : isEnglish(copy.text) ? undefined : 'is in another language';
			if (!fault || said.has(source)) continue;
			said.add(source);
			const reason = `source ${source} was not compared: it ${fault}; read it, or put its text into evidence/`;
			yield { place: placeOf(passage, Math.max(0, offset - 1)), reason, severity: 'info' };
		}
}
