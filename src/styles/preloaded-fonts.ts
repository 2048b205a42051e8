import naskh from './fonts/naskh.woff2?url';
import sans from './fonts/sans.woff2?url';
import serif from './fonts/serif.woff2?url';

/**
 * The fonts that a page is certain to need, as addresses: browsers begin to load them before they have read its styles.
 * Spaces and marks are Latin in a page of any script.
 * @param language of its text (BCP 47)
 */
export function preloadedFonts(language: string): string[] {
	const { script } = new Intl.Locale(language).maximize();
	return script === 'Arab' ? [naskh, serif, sans] : [serif, sans];
}
