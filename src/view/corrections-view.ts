import { textPageAt } from '../addresses/paths.ts';
import type { Archive } from '../archive/archive.ts';
import { latestFirst } from '../archive/changes.ts';
import { dayOf } from '../archive/moments.ts';
import { contentHref, houseHref } from '../archive/urls.ts';
import { anchorsOf } from '../reading/store/readings.ts';
import { errorsIn } from '../schema/article.ts';
import { localeIn } from '../words/locale.ts';
import { type CorrectionView, correctionViews } from './article-view.ts';
import { type DateView, partialDateView } from './dates.ts';
import { changesByMonth } from './history-views.ts';
import type { BodyView, Link, PageView } from './page-view.ts';
import { bodyView, frameOf, link } from './parts.ts';
import { reportHref } from './report.ts';
import { versionsOfPage } from './versions.ts';

/** A correction, with the article that it is of. */
export interface Corrected extends CorrectionView {
	article: Link;
	/** Language of its text, if it is not that of the page (BCP 47). */
	language?: string | undefined;
	direction?: string | undefined;
}

/** The section of a page of the publication that is the policy. */
export interface Policy {
	body: BodyView;
	/** Anchor of its heading. */
	section: string;
	/** The whole page. */
	page: Link;
}

/** The page of all corrections, the latest first. */
export interface CorrectionsView extends PageView {
	/** Where an error is reported. */
	report: string;
	/** What the settings name as the policy, if it is a section of a page. */
	policy?: Policy | undefined;
	/** Newest first. `changes` says how many changes of published texts are on record, and of how many a note told readers. */
	months: { month: DateView; changes?: string | undefined; corrections: Corrected[] }[];
}

/** Makes the page of all corrections. */
export function correctionsView(archive: Archive): CorrectionsView {
	const { locale } = archive;
	const { words } = locale;
	const all = archive.articles
		.flatMap((article): Corrected[] => {
			const own = localeIn(locale, article.data);
			const foreign = own !== locale && { language: own.language, direction: own.direction };
			// An update says what changed in the facts; nothing was wrong.
			return correctionViews(errorsIn(article.data), own).map((correction) => ({
				...correction,
				...foreign,
				article: link(archive, 'articles', article.id),
			}));
		})
		.sort((a, b) => latestFirst(a.date.iso, b.date.iso));
	const byMonth = Map.groupBy(all, ({ date }) => dayOf(date.iso).slice(0, 'YYYY-MM'.length));
	const changes = new Map(
		changesByMonth(archive).map(({ month, changes, noted }) => [month, words.changesNoted(noted, changes)]),
	);
	const months = [...new Set([...byMonth.keys(), ...changes.keys()])].sort().reverse();
	return {
		head: {
			title: words.correctionsTitle,
			description: words.correctionsDescription,
			path: houseHref(locale, '/corrections/'),
			versions: versionsOfPage(archive, (each) => houseHref(each.locale, '/corrections/')),
		},
		frame: frameOf(archive),
		report: reportHref(locale),
		policy: policyOf(archive),
		months: months.map((month) => ({
			month: partialDateView(month, locale),
			changes: changes.get(month),
			corrections: byMonth.get(month) ?? [],
		})),
	};
}

function policyOf(archive: Archive): Policy | undefined {
	const [address = '', section] = archive.locale.policies.correctionsPolicy?.split('#') ?? [];
	const row = archive.content.pages.get(textPageAt(address) ?? '');
	if (!row || section === undefined || !anchorsOf(row).includes(section)) return undefined;
	const body = bodyView(archive, row);
	const page = link(archive, 'pages', row.id);
	return (
		body && {
			body,
			section,
			page: { ...page, href: `${contentHref(archive.locale, 'pages', row.id)}#${section}` },
		}
	);
}
