import type { SiteSettings } from './schema/site.ts';

/** What a newsroom changes to make the site its own. Everything else reads these values; nothing else holds them. */
export const site: SiteSettings = {
	/** Name of the publication, as in the masthead. */
	name: 'Stet',
	/** One line under the name. */
	tagline: 'News analysis that stands',
	/** What the publication is, in one or two sentences: front page, feeds, search engines. */
	description:
		'Sourced analysis of security and diplomacy: what happened, who said so, and what is still disputed.',
	/** Origin that the site is published at, without a path or a closing slash. */
	origin: 'https://stet.example',
	/** Year from which the origin was yours: it goes into the ids of feeds, which must never change (RFC 4151). */
	since: '2024',
	/** Path that the site lives under, beginning and ending with a slash; `/` at the root of a host. */
	base: '/',
	/** First language of the site, at its top (BCP 47). */
	language: 'en-GB',
	/**
	 * Further languages, each below a folder of its own: `/fa/`. Their articles and pages are files such as `about.fa.md`; what
	 * they leave out here is as in the first.
	 */
	languages: {
		de: {
			name: 'Stet',
			tagline: 'Analysen, die Bestand haben',
			description:
				'Belegte Analysen zu Sicherheit und Diplomatie: was geschehen ist, wer es gesagt hat und was umstritten bleibt.',
			policies: {
				publishingPrinciples: '/de/how-we-work/',
				ethicsPolicy: '/de/how-we-work/#was-wir-nicht-tun',
				verificationFactCheckingPolicy: '/de/how-we-work/#quellenarbeit',
				unnamedSourcesPolicy: '/de/how-we-work/#anonyme-quellen',
				correctionsPolicy: '/de/how-we-work/#korrekturen',
			},
		},
		fa: {
			name: 'Stet',
			tagline: 'تحلیل خبری که می‌ماند',
			description: 'تحلیل مستند امنیت و دیپلماسی: چه گذشت، چه کسی گفت و چه چیزی هنوز محل اختلاف است.',
			calendar: 'persian',
			policies: {
				publishingPrinciples: '/fa/how-we-work/',
				ethicsPolicy: '/fa/how-we-work/#کارهایی-که-نمیکنیم',
				verificationFactCheckingPolicy: '/fa/how-we-work/#کار-با-منابع',
				unnamedSourcesPolicy: '/fa/how-we-work/#منابع-ناشناس',
				correctionsPolicy: '/fa/how-we-work/#تصحیحها',
			},
		},
	},
	/** Time zone that plain days are meant in and dates are shown in (IANA). */
	timeZone: 'UTC',
	/** Topics in the header, by id, in order. */
	sections: ['security', 'diplomacy', 'sourcing'],
	/** Pages in the footer, by id, in order; each is a file in `content/pages/`. */
	footer: ['about', 'how-we-work'],
	/** Articles whose facts are older than `days` say so; kinds in `exempt` do not, since they are written to last. */
	ageNotice: { days: 365, exempt: ['background'] },
	/** The newest articles have a social card of their own, which takes 8 ms to draw and 22 kB; older ones share the card of their year. */
	cards: { newest: 1000 },
	/**
	 * What becomes of raw HTML that articles may not hold: an `error` stops the build; with `drop` it is left out and told
	 * of, for archives that come from elsewhere. In neither case does it reach a page.
	 */
	rawHtml: 'error',
	map: {
		/**
		 * Whose view of disputed borders maps draw: `natural-earth`, as they are held on the ground, or `visionscarto`,
		 * nearer to the view of the United Nations. The credit of every map says which.
		 */
		borders: 'natural-earth',
	},
	/** Where the rules that the newsroom keeps to are written down, by schema.org property; each a section of a page. */
	policies: {
		publishingPrinciples: '/how-we-work/',
		ethicsPolicy: '/how-we-work/#what-we-do-not-do',
		verificationFactCheckingPolicy: '/how-we-work/#sourcing',
		unnamedSourcesPolicy: '/how-we-work/#anonymous-sources',
		correctionsPolicy: '/how-we-work/#corrections',
	},
	/** Where readers report an error: an address of mail, a form elsewhere or a page. */
	correctionsContact: 'corrections@stet.example',
	// Off unless they are written here: `statistics` counts visits, `editor` publishes forms at /edit/ (src/headers/README.md).
};
