import { Parser } from 'htmlparser2';
import { decode } from './decode.ts';
import type { FileFault } from './image-file.ts';

/** Elements that draw; none that runs, loads or holds HTML. Animations are left out: they can set any attribute. */
const elements = new Set(
	`circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
	feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
	feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image
	line linearGradient marker mask metadata path pattern polygon polyline radialGradient rect stop style svg switch symbol
	text textPath title tspan use view`.split(/\s+/),
);

/** A style or an attribute that loads something from elsewhere; `url(#here)` does not. A backslash could hide one. */
const loads = /@import|url\s*\(\s*['"]?\s*(?!['"\s#])|javascript:|data:text|\\/i;

/**
 * What an SVG holds that may not be served from the site, where it can be opened as a page of its own; undefined if
 * nothing. Such a file is refused and not mended, since a picture with a hole in it is no better.
 */
export function svgFault(bytes: Uint8Array): FileFault | undefined {
	const decoded = decode(bytes);
	if (!('text' in decoded)) return decoded;
	const { text } = decoded;
	let found: FileFault | undefined;
	let root: string | undefined;
	let style: string | undefined;
	const parser = new Parser(
		{
			onprocessinginstruction(name, data) {
				if (!/^\?xml$|^!doctype$/i.test(name) || data.includes('['))
					refuse(`holds <${name}, which can load or hide things; take it away`);
			},
			onopentag(name, attributes) {
				root ??= name;
				if (name === 'style') style = '';
				// Editors keep notes of their own in elements with a prefix, which no browser draws.
				if (!elements.has(name) && !/^(?:sodipodi|inkscape|rdf|cc|dc):/.test(name))
					refuse(`holds <${name}>, which does more than draw; take it away`);
				for (const [attribute, value] of Object.entries(attributes)) {
					const wrong = wrongAttribute(attribute, value);
					if (wrong) refuse(`has on <${name}> the attribute ${attribute}, which ${wrong}`);
				}
			},
			ontext(part) {
				if (style !== undefined) style += part;
			},
			onclosetag() {
				if (style !== undefined && loads.test(style))
					refuse('has a style that loads something; put it into the file');
				style = undefined;
			},
		},
		{ xmlMode: true },
	);
	parser.end(text);
	return (
		found ??
		(root === 'svg' ? undefined : { line: 1, column: 1, reason: 'is not an SVG; save it anew as one' })
	);

	function refuse(reason: string): void {
		const before = text.slice(0, parser.startIndex);
		found ??= { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n'), reason };
	}
}

function wrongAttribute(name: string, value: string): string | undefined {
	if (/^on/i.test(name)) return 'runs a script; take it away';
	if (/(?:^|:)href$/i.test(name))
		return /^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i.test(value.trim())
			? undefined
			: 'leads out of the file; put what it needs into the file';
	return loads.test(value) ? 'loads something; put it into the file' : undefined;
}
