/**
 * What a page may load: files of its own origin and nothing else; nothing inline runs. It stands in the page itself, so
 * that it holds on every host. The search worker takes its policy from its own response, so WebAssembly needs no
 * exception here. Whoever changes it reads the console of every kind of page: the tests fail on any line in it.
 */
export const contentSecurityPolicy = [
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
].join('; ');
