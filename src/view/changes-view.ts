import { partOfId } from '../addresses/languages.ts';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { articleHref } from '../archive/urls.ts';
import { type ChangedPassage, type Comparison, compare, sumsOf } from '../history/compare.ts';
import { readWordings, type Wording } from '../history/store.ts';
import type { Line } from '../reading/body/wording.ts';
import { type Locale, localeIn } from '../words/locale.ts';
import type { Words } from '../words/words.ts';
import { type CorrectionView, correctionViews } from './article-view.ts';
import { type DateView, momentView } from './dates.ts';
import { changesHref, historyOf } from './history-views.ts';
import { inputsOf } from './inputs.ts';
import type { PagePlan } from './page-plan.ts';
import type { PageView } from './page-view.ts';
import { frameOf } from './parts.ts';

/** A wording of an article, against the one before. */
export interface WordingView {
	/** From 1, the oldest. */
	number: number;
	date: DateView;
	/** What the newsroom said of the change. */
	notes: CorrectionView[];
	/** Why its words are not shown. */
	struck?: { date: DateView; reason: string } | undefined;
	/** Figures, names and quotations that differ, a sentence each. */
	sums: string[];
	/** What differs; a text stands for passages that do not. */
	parts: (string | (ChangedPassage & { label: string }))[];
}

/** The page of what changed in an article. */
export interface ChangesView extends PageView {
	title: string;
	/** The page of the article. */
	article: string;
	language: string;
	direction: string;
	/** Newest first. */
	wordings: WordingView[];
}

/** Yields the page of each article that changed after it was published; that of a withdrawn one shows no words. */
export function* changesPages(archive: Archive): Generator<PagePlan<ChangesView>> {
	for (const article of [...archive.articles, ...archive.withdrawn]) {
		const history = historyOf(archive, article);
		if (!history) continue;
		const [name] = partOfId(article.id);
		yield {
			address: changesHref(article.id),
			params: { id: name },
			noindex: true,
			inputs: () => [inputsOf(archive).frame, article.digest, history.file],
			view: () => changesView(archive, article, readWordings(history)),
		};
	}
}

/** Makes the page. @param wordings the oldest first */
function changesView(archive: Archive, article: ArticleRow, wordings: readonly Wording[]): ChangesView {
	const { data, id } = article;
	const locale = localeIn(archive.locale, data);
	const { words } = archive.locale;
	const views = wordings.map((wording, index): WordingView => {
		const before = wordings.slice(0, index).findLast(({ lines }) => lines);
		const comparison =
			before?.lines && wording.lines && !data.withdrawn
				? compare(before.lines.filter(isText), wording.lines.filter(isText), locale.language)
				: [];
		return {
			number: index + 1,
			date: momentView(wording.at, archive.locale),
			notes: notesOf(article, wordings[index - 1], wording, locale),
			struck: wording.struck && {
				date: momentView(wording.struck.date, archive.locale),
				reason: wording.struck.reason,
			},
			sums: sentences(comparison, locale.language, words),
			parts: comparison.map((part) =>
				typeof part === 'number' ? words.unchangedPassages(part) : { ...part, label: labelOf(part, words) },
			),
		};
	});
	return {
		head: {
			title: words.changesTo(data.title),
			description: words.changesDescription,
			path: changesHref(id),
			noindex: true,
		},
		frame: frameOf(archive),
		title: data.title,
		article: articleHref(id),
		language: locale.language,
		direction: locale.direction,
		wordings: views.reverse(),
	};
}

/** Corrections are told beside what they changed. */
const isText = ([kind]: Line): boolean => kind !== 'correction';

/** The corrections of an article that came with a wording. */
function notesOf(
	article: ArticleRow,
	before: Wording | undefined,
	{ lines = [] }: Wording,
	locale: Locale,
): CorrectionView[] {
	if (!before) return [];
	const told = new Set(before.lines?.map(([, text]) => text));
	const fresh = lines.flatMap((line) => (isText(line) || told.has(line[1]) ? [] : [line[1]]));
	return correctionViews(article.data.corrections, locale).filter(({ date, text }) =>
		fresh.some((note) => note.startsWith(dayOf(date.iso)) && note.endsWith(`: ${text}`)),
	);
}

function labelOf({ kind, change }: ChangedPassage, words: Words): string {
	const [field = ''] = kind.split('.');
	const name = words.changedFields[field as keyof Words['changedFields']] ?? '';
	return [name, change === 'moved' ? words.movedPassage : ''].filter(Boolean).join(words.listComma);
}

/** At most this many figures or names are listed. */
const most = 6;

function sentences(comparison: Comparison, language: string, words: Words): string[] {
	const { figures, names, quotations } = sumsOf(comparison, language);
	const listed = (label: string, pairs: readonly [string, string][]): string[] =>
		pairs.length === 0
			? []
			: [
					`${words.labelled(label)} ${pairs
						.slice(0, most)
						.map(([was, is]) => `${was || '–'} → ${is || '–'}`)
						.join(words.listSemicolon)}${pairs.length > most ? ' …' : ''}`,
				];
	return [
		...listed(words.changedFigures, figures),
		...listed(words.changedNames, names),
		...(quotations > 0 ? [words.changedQuotations(quotations)] : []),
	];
}
