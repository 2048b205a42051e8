/**
 * claim-source: a quotation or a figure that is not in the source that its sentence cites.
 *
 * Why: a draft had two quotations reworded inside the marks, and every claim of an article has its source beside it. The
 * texts come from `npm run sources` or from `evidence/`; without them the rule is silent, and the command says so once.
 * Severity: warning for a quotation that the source has in other words; info for one that is nowhere near, since a copy may
 * be the beginning of a page only, for a figure, which a source may write otherwise, and for a source that could not be
 * read. Waive it where the words were heard.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { absentFigures, absentQuotations } from '../sources/claims.ts';
import { hasCopies, type SourceCopy, textOfSource } from '../sources/copies.ts';
import { isEnglish } from '../spelling.ts';

export const claimSource: Rule = {
	name: 'claim-source',
	severity: 'warning',
	summary: 'A quotation or a figure that is not in the source that it cites',
	// Examples have no copies; tests/desk/sources.test.ts has them.
	flags: [],
	passes: ['“We will not leave this quay,” said Ada Marten.'],
	*check({ article, body }) {
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
				const named = cited.join(', ');
				for (const { at, text: quoted, nearest } of absentQuotations(text, texts)) {
					const head = quoted.split(/\s+/).slice(0, 6).join(' ');
					const reason = nearest
						? `“${head} …” is not in ${named}, which has "${nearest.passage}": "${nearest.own}" for "${nearest.other}"; give the words as they were said`
						: `“${head} …” is not in ${named}; look it up there`;
					yield { place: placeOf(passage, start + at), reason, ...(!nearest && { severity: 'info' }) };
				}
				for (const { at, text: figure } of absentFigures(text, texts)) {
					const reason = `"${figure}" is not in ${named}; look it up there`;
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
