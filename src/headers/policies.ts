import { site } from '#site';
import { statisticsSources } from './statistics.ts';

/**
 * Content Security Policy of pages: they load files of their own origin only, nothing inline runs, and no string becomes
 * code (Trusted Types). A test fails on any violation in the console of a page. A service that counts visits may load its one
 * script and send to the addresses that the settings name.
 */
export function policyOf(statistics: (typeof site)['statistics']): string[] {
	const { scripts, connections } = statisticsSources(statistics);
	return [
		"default-src 'none'",
		["script-src 'self'", ...scripts].join(' '),
		"style-src 'self'",
		"img-src 'self'",
		"font-src 'self'",
		"media-src 'self'",
		["connect-src 'self'", ...connections].join(' '),
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	];
}

const page = policyOf(site.statistics);

/** The policy as a `meta` element of pages, for hosts that send no headers. */
export const pagePolicy = page.join('; ');

/** The policy as a header, which unlike the element can also forbid framing. */
export const pageHeaderPolicy = [...page, "frame-ancestors 'none'"].join('; ');

/** The policy of an asset that is opened as a document, such as an SVG: it may only draw itself. */
export const assetPolicy = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	"frame-ancestors 'none'",
	'sandbox',
].join('; ');

/** The policy of a film, sound or document that is opened by itself: it is shown by the browser's own page, and loads nothing. */
export const filePolicy = [
	"default-src 'none'",
	"img-src 'self'",
	"media-src 'self'",
	"object-src 'self'",
	"style-src 'unsafe-inline'",
	"frame-ancestors 'none'",
].join('; ');

/** The policy of redirect pages, which load only their icon. */
export const redirectPolicy = ["default-src 'none'", "img-src 'self'", "base-uri 'none'"].join('; ');

/** Browser features that no page uses, switched off in case foreign code gets into a page. */
export const permissions = (
	'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope ' +
	'magnetometer microphone midi payment publickey-credentials-get usb xr-spatial-tracking'
)
	.split(' ')
	.map((feature) => `${feature}=()`)
	.join(', ');
