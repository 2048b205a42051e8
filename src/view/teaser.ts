import type { Archive, ArticleRow } from '../archive/archive.ts';
import { articleHref } from '../archive/urls.ts';
import { bindFigures } from '../words/bind-figures.ts';
import { localeIn } from '../words/locale.ts';
import { type DateView, dateView } from './dates.ts';
import { labelled, labelOf, nameOf } from './name.ts';
import type { Link } from './page-view.ts';
import { link } from './parts.ts';

/** An article as lists show it. */
export interface Teaser extends Link {
	/** The title in short, where it stands alone; the title if it has none. */
	short: string;
	description: string;
	/** Kind as a label: "Analysis"; of a paid text what it is called and who paid. */
	kind: string;
	/** True if somebody paid for it. */
	paid?: true;
	published: DateView;
	authors: Pick<Link, 'text' | 'language' | 'direction'>[];
	topic?: Link | undefined;
	/** Set if the article is in another language than the site. */
	language?: string | undefined;
	direction?: string | undefined;
}

/** Makes the teaser of an article. */
export function teaser(archive: Archive, { id, data }: ArticleRow): Teaser {
	const [topic] = data.topics;
	const locale = localeIn(archive.locale, data);
	return {
		href: articleHref(id),
		text: data.title,
		short: labelled(nameOf({ data }), data, locale.words),
		description: bindFigures(data.description, locale.language),
		kind: labelOf(data, locale.words),
		...(data.sponsor && { paid: true as const }),
		published: dateView(data.published, locale),
		authors: data.authors.map((author) => {
			const { href: _, ...name } = link(archive, 'authors', author);
			return name;
		}),
		topic: topic === undefined ? undefined : link(archive, 'topics', topic),
		...(locale !== archive.locale && { language: locale.language, direction: locale.direction }),
	};
}
