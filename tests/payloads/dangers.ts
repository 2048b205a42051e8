import { Parser } from 'htmlparser2';
import { citationFormats } from '../../src/cite/formats.ts';
import { sanitizeSchema } from '../../src/reading/body/plugins/sanitize-schema.ts';

/** Elements that the house itself puts around or into a text. */
const ours = ['aside', 'body', 'div', 'figure', 'h1', 'head', 'hgroup', 'html', 'span'];
const addresses = new Set([
	'action',
	'cite',
	'data',
	'formaction',
	'href',
	'ping',
	'poster',
	'src',
	'srcset',
	'xlink:href',
]);

/**
 * What in a piece of HTML could run, load or lead where it should not; empty if nothing.
 * @param allowed elements besides those that an article may hold
 */
export function dangers(html: string, allowed: readonly string[] = []): string[] {
	const elements = new Set([...(sanitizeSchema.tagNames ?? []), ...ours, ...allowed]);
	const found: string[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			if (!elements.has(name)) found.push(`<${name}>`);
			for (const [attribute, value] of Object.entries(attributes)) {
				if (/^on|^style$|^srcdoc$|^http-equiv$|^autofocus$/.test(attribute))
					found.push(`${name} ${attribute}`);
				if (addresses.has(attribute) && !leadsWell(value)) found.push(`${name} ${attribute}=${value}`);
			}
		},
	});
	parser.end(html);
	return found;
}

/** What in a whole page could run that is not of the house: every script but its own files, every handler. */
export function pageDangers(html: string): string[] {
	const found: string[] = [];
	const own = /^\/(?:theme\.js|_astro\/[\w.-]+)$/;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'script' && attributes.type !== 'application/ld+json' && !own.test(attributes.src ?? ''))
				found.push(`<script src="${attributes.src}">`);
			if (['base', 'iframe', 'object', 'embed', 'template'].includes(name)) found.push(`<${name}>`);
			for (const [attribute, value] of Object.entries(attributes)) {
				if (/^on|^style$|^srcdoc$|^formaction$/.test(attribute)) found.push(`${name} ${attribute}`);
				if (attribute === 'href' && isCitation(name, attributes)) continue;
				if (addresses.has(attribute) && !leadsWell(value)) found.push(`${name} ${attribute}=${value}`);
			}
		},
	});
	parser.end(html);
	return found;
}

/** True for a link that saves a citation and shows nothing. */
function isCitation(name: string, { href = '', download }: Record<string, string>): boolean {
	const holds = citationFormats.some(({ mediaType }) => href.startsWith(`data:${mediaType},`));
	return name === 'a' && download !== undefined && holds && !/["<>\s]/.test(href);
}

/** True for an address on this site, or in full with a scheme that does no more than lead there. */
function leadsWell(value: string): boolean {
	// Browsers drop control signs and spaces before they look for a scheme.
	const address = [...value].filter((sign) => sign > ' ').join('');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
	return scheme === undefined
		? !/^[/\\]{2}/.test(address)
		: ['http', 'https', 'mailto', 'tel'].includes(scheme);
}
