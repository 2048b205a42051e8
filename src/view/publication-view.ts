import type { Article } from '../schema/article.ts';
import { authorsMark, type LicenceShown, licenceShown } from '../schema/publication.ts';
import { holes } from '../words/fill.ts';
import type { Link } from './page-view.ts';

/** A name that is a link where it has an address. */
type Party = Pick<Link, 'text'> & { href?: string | undefined };

/** With whom, after whom, for whose money and under which licence an article is published. */
export interface PublicationView {
	/** Wording of the byline, with a hole where the authors stand (see words/fill.ts); the plain one if it is not set. */
	byline?: string | undefined;
	/** Who published it too. */
	copublishers: Party[];
	/** Who paid for it, if it is said. */
	sponsor?: Party | undefined;
	/** Who published it first, with its address there. */
	republished?: Link | undefined;
	/** Licence of the text. */
	licence?: Link | undefined;
}

/** Returns what the page of an article says of its publication. */
export function publicationView({
	byline,
	copublishers,
	sponsor,
	republished,
	licence,
}: Pick<Article, 'byline' | 'copublishers' | 'sponsor' | 'republished' | 'licence'>): PublicationView {
	const linkTo = ({ name, url }: LicenceShown): Link => ({ href: url, text: name });
	const party = ({ name, url }: { name: string; url?: string | undefined }): Party => ({
		href: url,
		text: name,
	});
	return {
		byline: byline?.replace(authorsMark, holes[0]),
		copublishers: copublishers.map(party),
		sponsor: sponsor?.name === undefined ? undefined : { href: sponsor.url, text: sponsor.name },
		republished: republished && { href: republished.url, text: republished.from },
		licence: licence === undefined ? undefined : linkTo(licenceShown(licence)),
	};
}
