import { site } from '#site';
import type { Article } from '../../schema/article.ts';
import { authorsMark, licence as licenceSchema } from '../../schema/publication.ts';
import { wordsFor } from '../../words/locale.ts';
import { cut, plainLine } from '../fields/text.ts';
import type { Post } from '../neutral.ts';
import { type Told, tell } from '../report/account.ts';

type Publication = Pick<Partial<Article>, 'byline' | 'licence' | 'republished' | 'sponsor'>;

/**
 * Returns what an article says of its publication: the wording of its byline, its licence, where it was first, who paid.
 * @param isOwn true for an address of the old site
 * @param say notes what cannot be said, and what was guessed
 */
export function publicationOf(
	post: Post,
	isOwn: (address: string) => boolean,
	say: (told: Told) => void,
): Publication {
	const { place } = post;
	const lost = (name: string, text: string, value: string): undefined => {
		say(tell('lost', `field ${name}`, text, { place, value }));
	};
	return { byline: bylineOf(), licence: licenceOf(), republished: republishedOf(), sponsor: sponsorOf() };

	function bylineOf(): string | undefined {
		const written = plainLine(post.byline);
		if (!written) return undefined;
		const names = post.authors.map(({ name }) => plainLine(name)).filter(Boolean);
		const from = Math.min(...names.map((name) => written.indexOf(name)));
		const to = Math.max(...names.map((name) => written.lastIndexOf(name) + name.length));
		const between = names.reduce((text, name) => text.replace(name, ''), written.slice(from, to));
		if (names.length === 0 || from < 0 || /\p{L}{4,}/u.test(between))
			return lost(
				'byline',
				'does not say where its authors stand, so that they cannot be linked in it',
				written,
			);
		const before = written.slice(0, from).trim() ? written.slice(0, from) : undefined;
		const start = before === undefined ? wordsFor(site.language).by(authorsMark) : `${before}${authorsMark}`;
		return cut(`${start}${written.slice(to)}`, 200);
	}

	function licenceOf(): Publication['licence'] {
		const written = plainLine(post.licence);
		if (!written) return undefined;
		const id = licenceId(written);
		if (id !== undefined) return id;
		const [url] = /https?:\/\/[^\s<>()"]+/.exec(written) ?? [];
		const name = cut(
			written.replace(url ?? '', '').replace(/[\s()<>:,-]+$|^[\s()<>:,-]+/g, '') || hostOf(url ?? ''),
			100,
		);
		const found = url === undefined ? undefined : licenceSchema.safeParse({ name, url }).data;
		return found ?? lost('licence', 'names no address at which the licence can be read', written);
	}

	function republishedOf(): Publication['republished'] {
		const { canonical: url } = post;
		if (url === undefined || isOwn(url)) return undefined;
		const address = URL.parse(url);
		// A path, or the new address of the site, is no other place.
		if (!address || !/^https?:$/.test(address.protocol) || address.origin === site.origin) return undefined;
		const from = hostOf(url);
		say(
			tell('guessed', 'first publication', `who published it first is named by the address, ${from}`, {
				place,
				value: url,
			}),
		);
		return { from, url };
	}

	function sponsorOf(): Publication['sponsor'] {
		const { label = '', sponsor } = post;
		const name = plainLine(sponsor?.name) || undefined;
		if (!label && name === undefined) return undefined;
		const url =
			sponsor?.url !== undefined && /^https?:\/\//.test(sponsor.url) && URL.canParse(sponsor.url)
				? sponsor.url
				: undefined;
		const kind = kindOf(label);
		if (!name)
			say(
				tell('decide', 'sponsor', 'the source says that somebody paid for it and not who; add the name', {
					place,
					value: label,
				}),
			);
		return { label: kind, ...(name && { name: cut(name, 100) }), ...(url && { url }) };
	}
}

/** What a label of a source means. */
function kindOf(label: string): 'advertisement' | 'paid' | 'partner' {
	if (/advert|anzeige|publici|pubblici|reklam/i.test(label)) return 'advertisement';
	return /partner|support|underwrit/i.test(label) ? 'partner' : 'paid';
}

/** The id of a licence of Creative Commons that a text names, by its address or in words: "CC BY-NC 4.0". */
function licenceId(written: string): string | undefined {
	if (/creativecommons\.org\/publicdomain\/zero|\bCC[\s-]?0\b/i.test(written)) return 'CC0-1.0';
	const [, terms, version = '4.0', country] =
		/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/([a-z]{2,3})(?=\/|$))?/i.exec(written) ??
		/\bCC[\s-]*(BY(?:[\s-]*(?:NC|SA|ND))*)[\s-]*(?:v?(\d\.\d))?(?:-([A-Z]{2,3}))?(?![\w.])/.exec(written) ??
		[];
	if (terms === undefined) return undefined;
	const parts = terms.toUpperCase().match(/BY|NC|SA|ND/g) ?? [];
	const id = ['CC', ...parts, version, ...(country ? [country.toUpperCase()] : [])].join('-');
	return licenceSchema.safeParse(id).success ? id : undefined;
}

function hostOf(address: string): string {
	return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
}
