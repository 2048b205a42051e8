/** Settings of the newsroom that the tests publish: those of `src/site.ts`, in another newsroom's hands. */
export const site = {
	name: 'Harbour Post',
	tagline: 'What the river brings',
	description: 'Bridges, ferries and tides: what happened and who said so.',
	origin: 'https://harbour.example',
	since: '2024',
	base: '/',
	language: 'en-GB',
	direction: 'ltr',
	timeZone: 'UTC',
	sections: ['bridges', 'water'],
	footer: ['about', 'how-we-work'],
	ageNotice: { days: 365, exempt: ['background'] as string[] },
	cards: { newest: 1000 },
	rawHtml: 'error' as 'error' | 'drop',
	map: {
		borders: 'natural-earth' as 'natural-earth' | 'visionscarto',
	},
	policies: {
		publishingPrinciples: '/how-we-work/',
		ethicsPolicy: '/how-we-work/#what-we-do-not-do',
		verificationFactCheckingPolicy: '/how-we-work/#sourcing',
		unnamedSourcesPolicy: '/how-we-work/#anonymous-sources',
		correctionsPolicy: '/how-we-work/#corrections',
	},
	correctionsContact: '/how-we-work/#corrections',
} as const;
