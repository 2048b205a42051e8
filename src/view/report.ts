import { absolute, href } from '../archive/urls.ts';
import type { SiteLanguage } from '../words/locale.ts';

/**
 * The address at which readers report an error: a page of the site, a form elsewhere, or a letter that names the article. A
 * form has its fields filled in where its address has `{address}` or `{title}`.
 * @param title of the article
 * @param address of the article, with `base`
 */
export function reportHref(
	{ correctionsContact: contact }: SiteLanguage,
	title?: string,
	address?: string,
): string {
	if (contact.startsWith('/')) return href(contact);
	const url = address === undefined ? '' : absolute(address);
	if (/^https?:/.test(contact))
		return contact
			.replaceAll('{address}', encodeURIComponent(url))
			.replaceAll('{title}', encodeURIComponent(title ?? ''));
	if (title === undefined) return `mailto:${contact}`;
	return `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${url}\n\n`)}`;
}
