import type { ArticleReading } from '../archive/archive.ts';
import { citationAnchor, sourceAnchor } from '../body/nodes.ts';
import { stateOf } from '../links/record.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { type Source, sourceKinds } from '../schema/source.ts';
import type { Locale } from '../words/locale.ts';
import { type DateView, dateView, partialDateView } from './dates.ts';

/** A source in the list at the end of an article. */
export interface SourceView {
	/** Element id, which citations link to. */
	anchor: string;
	/** By which citations name it, from 1. */
	number: number;
	kind: string;
	title: string;
	publisher: string;
	/** Where the title leads: the original or, if it is gone, its archived copy. */
	url?: string | undefined;
	date?: DateView | undefined;
	/** An archived copy that the title does not lead to. */
	archived?: string | undefined;
	/** The day on which the original was found gone. */
	gone?: DateView | undefined;
	/** Address of the original if the title leads to its archived copy. */
	original?: string | undefined;
	note?: string | undefined;
	/** For an anonymous source, why no name is given; `note` is then empty. */
	unnamed?: string | undefined;
	/** Ids of the places in the body that cite it. */
	citedAt: string[];
}

/**
 * Returns the cited sources in the order of their numbers, then the others.
 * @param links states of the addresses of the sources
 */
export function sourceViews(
	{ data, cited }: ArticleReading,
	links: LinkRecord,
	locale: Locale,
): SourceView[] {
	const order = new Map(cited.map(({ source }, index) => [source, index]));
	const times = new Map(cited.map((citation) => [citation.source, citation.times]));
	return data.sources
		.toSorted((a, b) => (order.get(a.id) ?? Number.MAX_VALUE) - (order.get(b.id) ?? Number.MAX_VALUE))
		.map(({ id, kind, date, note, ...source }, index) => ({
			...source,
			number: index + 1,
			...sourceLead(source, links, locale),
			anchor: sourceAnchor(id),
			kind: locale.words.sourceKinds[kind],
			date: date === undefined ? undefined : partialDateView(date, locale),
			note: kind === 'anonymous' ? undefined : note,
			unnamed: kind === 'anonymous' ? note : undefined,
			citedAt: Array.from({ length: times.get(id) ?? 0 }, (_, index) => citationAnchor(id, index + 1)),
		}));
}

/** Sources of one kind. */
export interface SourceGroup {
	/** The kind of one of them: "News report". */
	kind: string;
	/** Their number and kind: "10 news reports". */
	count: string;
	/** Who published them, each once. */
	publishers: string;
	sources: SourceView[];
}

/** Returns the sources of an article by kind, the kind nearest to the event first. */
export function sourceGroups(article: ArticleReading, links: LinkRecord, locale: Locale): SourceGroup[] {
	const byKind = Object.groupBy(sourceViews(article, links, locale), ({ kind }) => kind);
	return sourceKinds.flatMap((name) => {
		const kind = locale.words.sourceKinds[name];
		const sources = byKind[kind];
		if (!sources) return [];
		return [
			{
				...{ kind, sources, count: locale.words.countedSources[name](sources.length) },
				publishers: [...new Set(sources.map(({ publisher }) => publisher))].join(locale.words.listSemicolon),
			},
		];
	});
}

/** Returns where the title of a source leads: to the archived copy if the original is gone. */
export function sourceLead(
	{ url, archived }: Pick<Source, 'url' | 'archived'>,
	links: LinkRecord,
	locale: Locale,
): Pick<SourceView, 'url' | 'archived' | 'gone' | 'original'> {
	const dead = url === undefined ? undefined : stateOf(links, url)?.dead;
	if (dead === undefined) return { url, archived };
	const gone = dateView(dead, locale);
	return archived === undefined ? { url, gone } : { url: archived, archived: undefined, gone, original: url };
}

/** Returns publisher and date of each cited source by id, short enough for the margin. */
export function marginNotes({ data, cited }: ArticleReading, locale: Locale): Record<string, string> {
	const sources = new Map(data.sources.map((source) => [source.id, source]));
	return Object.fromEntries(
		cited.flatMap(({ source: id }) => {
			const source = sources.get(id);
			return source ? [[id, inShort(source, locale)]] : [];
		}),
	);
}

function inShort({ kind, publisher, date }: Source, locale: Locale): string {
	const flag = kind === 'anonymous' || kind === 'state-media' ? ` (${locale.words.sourceFlags[kind]})` : '';
	// Margins are narrow; no-break spaces keep a date on one line.
	const day =
		date === undefined
			? ''
			: `${locale.words.listComma}${partialDateView(date, locale).text.replaceAll(' ', '\u00A0')}`;
	return `${publisher}${day}${flag}`;
}
