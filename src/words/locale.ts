/** Locale: how a language is written: its words, direction and dates; and what the site says of itself in it. */
import { site } from '#site';
import { type LanguagePart, languageParts } from '../addresses/languages.ts';
import type { SiteSettings } from '../schema/site.ts';
import { en } from './en.ts';
import { type Words, wordsOf } from './words.ts';

/** How a language is written. */
export interface Locale {
	/** BCP 47. */
	language: string;
	/** The same with the calendar of its dates (`-u-ca-`), for `Intl`. */
	dates: string;
	direction: 'ltr' | 'rtl';
	words: Words;
}

/** A language of the site, and what the site says of itself in it. */
export interface SiteLanguage
	extends Locale,
		LanguagePart,
		Required<
			Pick<
				SiteSettings,
				'name' | 'tagline' | 'description' | 'sections' | 'footer' | 'policies' | 'correctionsContact'
			>
		> {}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The languages of the site, the first one first. */
export const siteLanguages: readonly SiteLanguage[] = languageParts.map((part) => {
	const { language, code } = part;
	const own = code === '' ? site : site.languages?.[language];
	return {
		...part,
		...localeOf(language, own?.calendar),
		name: own?.name ?? site.name,
		tagline: own?.tagline ?? site.tagline,
		description: own?.description ?? site.description,
		sections: own?.sections ?? site.sections,
		footer: own?.footer ?? site.footer,
		policies: own?.policies ?? site.policies,
		correctionsContact: own?.correctionsContact ?? site.correctionsContact,
	};
});

/** The first language of the site. */
export const firstLanguage = siteLanguages[0] as SiteLanguage;

/**
 * Makes the locale of a language.
 * @param language BCP 47
 * @param calendar as CLDR names it
 * @param fallback words for a language that the interface does not speak
 */
export function localeOf(language: string, calendar = 'gregory', fallback: Words = en): Locale {
	return {
		language,
		dates: new Intl.Locale(language, { calendar }).toString(),
		direction: directionOf(language),
		words: wordsOf(language) ?? fallback,
	};
}

const others = new Map<string, Locale>();

/** The locale of a text that names its language: that of the site where it is the same, or none is named. */
export function localeIn(own: SiteLanguage, { language }: { language?: string | undefined }): Locale {
	if (language === undefined || language === own.language) return own;
	return others.getOrInsertComputed(`${own.code} ${language}`, () =>
		localeOf(language, undefined, own.words),
	);
}

/** The tag of a language with the calendar in which the site shows dates in it. @param language BCP 47 */
export function datesIn(language: string): string {
	const own = siteLanguages.find((each) => each.language === language);
	return (own ?? localeOf(language)).dates;
}

/** The words of a page. @param language of the page or of its article (BCP 47); those of the site if the interface does not speak it */
export function wordsFor(language: string): Words {
	return wordsOf(language) ?? firstLanguage.words;
}

/** The writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return directions.getOrInsertComputed(language, (tag) =>
		new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
	);
}
