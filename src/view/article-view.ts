import { site } from '#site';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { latestFirst } from '../archive/changes.ts';
import { instantOf } from '../archive/moments.ts';
import { absolute, articleHref, permalinkHref } from '../archive/urls.ts';
import { type BlockName, kindOf } from '../body/blocks/kinds.ts';
import type { TimelineEvent } from '../body/blocks/timeline.ts';
import { type CitedText, citedText } from '../body/cited-text.ts';
import type { Article } from '../schema/article.ts';
import { type EntityCollection, entityNames } from '../schema/entity.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { bindFigures } from '../words/bind-figures.ts';
import { type Locale, localeIn } from '../words/locale.ts';
import type { Words } from '../words/words.ts';
import { articleMeta } from './article-meta.ts';
import { keyPointsOf, shownInBlocks } from './block-views.ts';
import { articleCardImage } from './card-view.ts';
import { type CiteView, citeView } from './cite-view.ts';
import { type DateView, dateView, momentView } from './dates.ts';
import { eventViews } from './event-view.ts';
import { type ArticleChanges, changesOf } from './history-views.ts';
import { mentionsOf } from './mentions.ts';
import type { BodyView, CardImage, Link, PageView } from './page-view.ts';
import { bodyView, frameOf, link } from './parts.ts';
import { type PublicationView, publicationView } from './publication-view.ts';
import { recordLine } from './record-line.ts';
import { reportHref } from './report.ts';
import { marginNotes, type SourceGroup, sourceGroups } from './source-views.ts';
import { type NextArticle, nextArticles, type StoryPosition, storyPosition } from './story-position.ts';
import { type TranslationView, translationView } from './translation-view.ts';
import { articleVersions } from './versions.ts';

/** A dated change of an article. */
export interface CorrectionView {
	date: DateView;
	kind: string;
	text: string;
}

/** The page of one article. */
export interface ArticleView extends PageView {
	/** What kind of piece it is, or what a paid text is called. */
	kind: string;
	/** True if somebody paid for it. */
	paid: boolean;
	language: string;
	/** What it says of itself as a translation, and where it is in other languages. */
	translation?: TranslationView | undefined;
	/** Where an error in it is reported. */
	report: string;
	/** The description with its figures bound. */
	standfirst: string;
	/** Stands at the head. */
	editorsNote?: string | undefined;
	direction: string;
	published: DateView;
	/** Set only where it differs from `published`. */
	updated?: DateView | undefined;
	asOf?: DateView | undefined;
	authors: Link[];
	publication: PublicationView;
	dateline?: string | undefined;
	/** Minutes, at 230 words a minute, rounded up. */
	readingMinutes: number;
	/** Lead image; its path is from the folder of `file`. */
	image?: Article['image'];
	/** Caption of the lead image. */
	caption?: CitedText | undefined;
	/** Path of the content file from the project folder. */
	file: string;
	keyPoints: CitedText[];
	body?: BodyView | undefined;
	/** Links to the sections of a long article, also to those after the text; empty on a short one. */
	contents: Link[];
	/** The day from which the age of the article counts; unset if its kind has no notice of age. */
	ageFrom?: DateView | undefined;
	events: TimelineEvent[];
	/** By kind; in each the cited ones in the order of their numbers, then the others. */
	sources: SourceGroup[];
	/** What is recorded of its changes; unset if it never changed. */
	changes?: ArticleChanges | undefined;
	/** Newest first. */
	corrections: CorrectionView[];
	backstory?: string | undefined;
	/** Counts of sources, citations and corrections, as sentences. */
	record: string;
	cite: CiteView;
	/** What it is about: topics, people, organisations and places, each group with a label. */
	subjects: { label: string; links: Link[] }[];
	story?: StoryPosition | undefined;
	/** Articles to read next: those around it in its story, then others like it. */
	next: NextArticle[];
}

const wordsPerMinute = 230;
/** Number of sections from which an article has a list of contents. */
const manySections = 3;

/** Makes the View of an article. @param record states of the addresses that it links to */
export function articleView(archive: Archive, article: ArticleReading, record: LinkRecord): ArticleView {
	const { data, id } = article;
	const locale = localeIn(archive.locale, data);
	const { language, direction, words } = locale;
	const body = bodyView(archive, article);
	/** True if the body has a block of this kind, which then replaces the usual section. */
	const placed = (kind: BlockName) => article.blocks.some((block) => block.kind === kind);
	/** Addresses of those of whom a who's who in the text says who they are. */
	const told = new Set(
		article.blocks.flatMap((block) =>
			block.kind === 'who'
				? (kindOf('who').names?.(block) ?? []).map(({ collection, id }) => link(archive, collection, id).href)
				: [],
		),
	);
	const events = placed('timeline') ? [] : eventViews(archive, article);
	const story = data.story === undefined ? undefined : storyPosition(archive, article, data.story);
	const links = (collection: 'authors' | 'topics' | EntityCollection) =>
		data[collection].map((name) => link(archive, collection, name));
	return {
		head: {
			title: data.title,
			tab: tabOf(data, archive.locale.name),
			description: data.description,
			path: articleHref(id),
			label: data.sponsor && words.labelled(words.sponsored[data.sponsor.label]),
			canonical: data.republished?.url,
			image: articleCardImage(archive, article),
			versions: articleVersions(archive, article),
		},
		translation: translationView(archive, article),
		frame: frameOf(archive),
		meta: articleMeta(archive, article),
		paid: data.sponsor !== undefined,
		kind: data.sponsor ? words.sponsored[data.sponsor.label] : words.kinds[data.kind],
		language,
		standfirst: bindFigures(data.description, language),
		editorsNote: data.editorsNote && bindFigures(data.editorsNote, language),
		direction,
		published: momentView(data.published, locale),
		updated:
			data.updated !== undefined && !instantOf(data.updated).equals(instantOf(data.published))
				? momentView(data.updated, locale)
				: undefined,
		asOf: data.asOf === undefined ? undefined : momentView(data.asOf, locale),
		authors: links('authors'),
		publication: publicationView(data),
		dateline: data.dateline,
		readingMinutes: Math.ceil(article.words / wordsPerMinute),
		image: data.image,
		caption:
			data.image?.caption === undefined
				? undefined
				: citedText(data.image.caption, language, article.marks?.['image.caption']),
		file: article.file,
		keyPoints: placed('key-points') ? [] : keyPointsOf(article, locale),
		body: body && {
			...body,
			shown: shownInBlocks(archive, article),
			mentions: mentionsOf(archive, article),
			notes: marginNotes(article, locale),
			...(data.sponsor && { sponsored: true as const }),
		},
		contents: contentsOf(article, events, words),
		ageFrom: site.ageNotice.exempt.includes(data.kind)
			? undefined
			: dateView(data.asOf ?? data.updated ?? data.published, locale),
		events,
		sources: sourceGroups(article, record, locale),
		changes: changesOf(archive, article, locale),
		corrections: correctionViews(data.corrections, locale),
		backstory: data.backstory,
		record: recordLine(article, locale),
		cite: citeView(archive, article),
		report: reportHref(
			archive.locale,
			data.title,
			data.id === undefined ? articleHref(id) : permalinkHref(data.id),
		),
		subjects: (['topics', ...entityNames] as const)
			.map((collection) => ({
				label: words.collections[collection],
				links: links(collection).filter(({ href }) => !told.has(href)),
			}))
			.filter((group) => group.links.length > 0),
		story,
		next: nextArticles(archive, article, story),
	};
}

/** Letters of a title that search engines show. */
const longestTab = 60;

/** The short title, where the whole one with the name of the publication is too long for a tab. */
function tabOf({ title, shortTitle }: Article, publication: string): string | undefined {
	return `${title} | ${publication}`.length > longestTab ? shortTitle : undefined;
}

/** An article whose own photograph is what other sites show of it; a drawing, which they do not read, leaves them the card. */
export function withPhotograph(view: ArticleView, { src, width, height, alt }: CardImage): ArticleView {
	if (src.endsWith('.svg')) return view;
	const [article, ...others] = view.meta?.structuredData?.['@graph'] ?? [];
	const image = { '@type': 'ImageObject', url: absolute(src), width: String(width), height: String(height) };
	return {
		...view,
		head: { ...view.head, image: { src, width, height, alt } },
		...(view.meta && {
			meta: {
				...view.meta,
				structuredData: {
					'@context': 'https://schema.org',
					'@graph': [{ ...(article as object), image } as never, ...others],
				},
			},
		}),
	};
}

function contentsOf({ headings, data }: ArticleReading, events: TimelineEvent[], words: Words): Link[] {
	const sections = headings.filter(({ depth }) => depth === 2);
	if (sections.length < manySections) return [];
	return [
		...sections.map(({ id, text }) => ({ href: `#${id}`, text })),
		...(events.length > 0 ? [{ href: '#timeline', text: words.timeline }] : []),
		...(data.sources.length > 0 ? [{ href: '#sources', text: words.sources }] : []),
		...(data.corrections.length > 0 ? [{ href: '#corrections', text: words.correctionsTitle }] : []),
	];
}

/** Returns the corrections of an article, newest first. */
export function correctionViews(corrections: Article['corrections'], locale: Locale): CorrectionView[] {
	return corrections
		.toSorted((a, b) => latestFirst(a.date, b.date))
		.map(({ date, kind, text }) => ({
			date: momentView(date, locale),
			kind: locale.words.corrections[kind],
			text,
		}));
}
