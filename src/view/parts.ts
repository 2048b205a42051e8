import { idIn } from '../addresses/languages.ts';
import type { Archive } from '../archive/archive.ts';
import { archiveHref, collectionHref, contentHref, houseHref, indexHref } from '../archive/urls.ts';
import { tableKinds } from '../body/blocks/table.ts';
import type { Row } from '../reading/reading.ts';
import type { Collection } from '../schema/collections.ts';
import { entityNames } from '../schema/entity.ts';
import { directionOf, firstLanguage, localeIn, siteLanguages } from '../words/locale.ts';
import { siteCard } from './card-view.ts';
import { labelled, nameOf } from './name.ts';
import type { BodyView, Frame, Link } from './page-view.ts';
import { tableFile } from './table-file.ts';

/** Number of topics in the header if `site.sections` names none that exist. */
const busiest = 5;

/** Makes the frame of the site. */
export function frameOf(archive: Archive): Frame {
	const { topics, pages } = archive.content;
	const { locale } = archive;
	const { words } = locale;
	const named = locale.sections.filter((id) => topics.has(id));
	const sections =
		named.length > 0 ? named : [...topics.keys()].sort((a, b) => count(b) - count(a)).slice(0, busiest);
	const footer = locale.footer
		.map((id) => (pages.has(id) ? id : idIn(locale, id)))
		.filter((id) => pages.has(id));
	return {
		siteName: locale.name,
		tagline: locale.tagline,
		language: locale.language,
		direction: locale.direction,
		calendar: new Intl.Locale(locale.dates).calendar?.replace('gregory', '') || undefined,
		home: houseHref(locale, '/'),
		search: houseHref(locale, '/search/'),
		index: indexHref(locale),
		sections: sections.map((id) => link(archive, 'topics', id)),
		footer: [
			...footer.map((id) => link(archive, 'pages', id)),
			{ href: collectionHref(locale, 'authors'), text: words.collections.authors },
			{ href: houseHref(locale, '/corrections/'), text: words.correctionsTitle },
		],
		lists: [{ href: archiveHref(locale), text: words.archive }, ...listLinks(archive)],
		about: locale.description,
		languages: archive.all
			.filter((each) => each !== archive)
			.map(({ locale: { path, language, direction } }) => ({
				href: houseHref({ path }, '/'),
				text: nameOfLanguage(language),
				...{ language, direction },
			})),
		card: siteCard(locale),
	};

	function count(id: string): number {
		return archive.naming.get(`topics/${id}`)?.length ?? 0;
	}
}

/** Returns what the speakers of a language call it: "Deutsch"; with its region only if the site speaks it in two. */
export function nameOfLanguage(language: string): string {
	const base = (tag: string) => new Intl.Locale(tag).language;
	const alike = siteLanguages.filter((each) => base(each.language) === base(language));
	const shown = alike.length > 1 ? language : base(language);
	const name = new Intl.DisplayNames(language, { type: 'language' }).of(shown) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Returns links to the lists of topics, stories, people, places and organisations that are not empty. */
export function listLinks({ content, locale }: Archive): Link[] {
	return (['topics', 'stories', ...entityNames] as const)
		.filter((name) => content[name].size > 0)
		.map((name) => ({ href: collectionHref(locale, name), text: locale.words.collections[name] }));
}

/** Makes a link to a piece of content; one to a paid article says so. @throws if it is not in the archive */
export function link(archive: Archive, collection: Collection, id: string): Link {
	const reading = archive.content[collection].get(id);
	if (!reading) throw new Error(`${collection}/${id} is not in the archive`);
	const { data } = reading;
	const name = nameOf(reading);
	const text = 'sponsor' in data ? labelled(name, data, localeIn(archive.locale, data).words) : name;
	return { href: contentHref(archive.locale, collection, id), text, ...foreign(reading) };
}

/** The language of a name that is not in the language of the page, with its direction; nothing if it is. */
export function foreign({ language }: Pick<Row, 'language'>): Pick<Link, 'language' | 'direction'> {
	return language === undefined ? {} : { language, direction: directionOf(language) };
}

/** Makes the body of a page; undefined if it has no text. Articles add mentions and notes to it (see article-view.ts). */
export function bodyView(
	{ locale }: Archive,
	{ collection, data, digest, file, words, blocks }: Row,
): BodyView | undefined {
	if (words === 0 && blocks.length === 0) return undefined;
	let tables = 0;
	const shown = blocks.map(({ kind }) => (tableKinds.includes(kind) ? { csv: tableFile(tables++) } : null));
	// Only articles and pages have a body in each language.
	const own = collection === 'articles' || collection === 'pages' ? locale : firstLanguage;
	const { language, direction } = localeIn(own, 'language' in data ? data : {});
	return { digest, file, language, direction, shown, mentions: [], notes: {} };
}
