import { el } from './dom.ts';
import { findFor } from './page-answer.ts';
import { readState, writeState } from './page-state.ts';
import { phrases } from './phrases.ts';
import { likelier } from './query/scripts.ts';
import { openSession, type Session } from './session.ts';

/**
 * Makes links to what a query finds in other languages of the site, if it is in their script; their indexes are fetched for
 * such a query alone. Those that find nothing or cannot be fetched are left out.
 */
export async function otherLanguages({ library }: Session, query: string): Promise<HTMLAnchorElement[]> {
	const { locale, others = [] } = library.manifest;
	const links = likelier(query, locale, others).map(async ({ language, search, index }) => {
		const state = { ...readState(''), query };
		const { whole, matches } = await findFor(await openSession(index), state);
		const count = whole || matches.length;
		const textContent = phrases.inLanguage(phrases.articles(count), nameOf(language));
		return count > 0 ? [el('a', { href: search + writeState(state), hreflang: language, textContent })] : [];
	});
	const made = await Promise.allSettled(links);
	return made.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
}

/** The name of a language in that of the page, without its region. */
function nameOf(tag: string): string {
	const { language, script } = new Intl.Locale(tag);
	const names = new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'language' });
	return names.of(script ? `${language}-${script}` : language) ?? tag;
}
