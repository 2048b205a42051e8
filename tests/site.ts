import type { SiteSettings } from '../src/schema/site.ts';

/** Settings of the newsroom that the tests publish: those of `src/site.ts`, in another newsroom's hands. */
export const site: SiteSettings = {
	name: 'Harbour Post',
	tagline: 'What the river brings',
	description: 'Bridges, ferries and tides: what happened and who said so.',
	origin: 'https://harbour.example',
	since: '2024',
	base: '/',
	language: 'en-GB',
	timeZone: 'UTC',
	sections: [],
	footer: [],
	ageNotice: { days: 365, exempt: ['background'] },
	cards: { newest: 1000 },
	rawHtml: 'error',
	map: {
		borders: 'natural-earth',
	},
	policies: {},
	correctionsContact: 'corrections@harbour.example',
};
