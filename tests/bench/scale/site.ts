import type { SiteSettings } from '../../../src/schema/site.ts';
import { site as one } from '../../site.ts';

/** Settings of a newsroom that publishes in three languages: those of the tests, with two more. */
export const site: SiteSettings = {
	...one,
	languages: {
		de: { name: 'Hafenpost', tagline: one.tagline, description: one.description },
		fa: { name: one.name, tagline: one.tagline, description: one.description },
	},
};
