import { absolute, href } from '../archive/urls.ts';
import type { SiteLanguage } from '../words/locale.ts';

/**
 * The address at which readers report an error: a page of the site, a form elsewhere, or a letter that names the article.
 * @param title of the article
 * @param address of the article, with `base`
 */
export function reportHref(
	{ correctionsContact: contact }: SiteLanguage,
	title?: string,
	address?: string,
): string {
	if (contact.startsWith('/')) return href(contact);
	if (/^https?:/.test(contact)) return contact;
	if (title === undefined || address === undefined) return `mailto:${contact}`;
	return `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${absolute(address)}\n\n`)}`;
}
