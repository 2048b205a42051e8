/**
 * What pages may load and do: files of their own origin and nothing else; nothing inline runs, and no text becomes code
 * (Trusted Types). Whoever changes it reads the console of every kind of page: the tests fail on any line in it.
 */
const page = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	// The one policy is that of search, for the address of its worker.
	'trusted-types default',
];

/** The policy of a page as it stands in the page itself, so that it holds on hosts that send no headers. */
export const pagePolicy = page.join('; ');

/** The policy of a page as a header, which can also say that nobody may frame it. */
export const pageHeaderPolicy = [...page, "frame-ancestors 'none'"].join('; ');

/**
 * The policy of the search worker, the one file that compiles WebAssembly. A worker takes its policy from its own
 * response, so that pages need no exception.
 */
export const workerPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"connect-src 'self'",
].join('; ');

/** The policy of an asset that somebody opens as a document, such as an SVG: it may draw itself and no more. */
export const assetPolicy = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	"frame-ancestors 'none'",
	'sandbox',
].join('; ');

/** The policy of the page at an old address, which loads nothing but its icon. */
export const redirectPolicy = ["default-src 'none'", "img-src 'self'", "base-uri 'none'"].join('; ');

/** What no page of the site asks of a browser, switched off for whatever might come into it. */
export const permissions = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'usb',
	'xr-spatial-tracking',
]
	.map((feature) => `${feature}=()`)
	.join(', ');
