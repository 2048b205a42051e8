import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { decode, placeIn } from '../files/decode.ts';
import { limits } from '../limits/limits.ts';
import type { FileFault } from './file-fault.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Elements that draw; none that runs, loads or holds HTML. Animations are left out: they can set any attribute. */
const elements = new Set(
	`circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
	feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
	feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image
	line linearGradient marker mask metadata path pattern polygon polyline radialGradient rect stop style svg switch symbol
	text textPath title tspan use view`.split(/\s+/),
);

/**
 * Namespaces of the notes that editors keep, which no browser draws or runs. The names count and not the prefixes: a file
 * can call HTML `rdf:`.
 */
const notes = new Set([
	'http://creativecommons.org/ns#',
	'http://purl.org/dc/elements/1.1/',
	'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
	'http://web.resource.org/cc/',
	'http://www.bohemiancoding.com/sketch/ns',
	'http://www.inkscape.org/namespaces/inkscape',
	'http://www.serif.com/',
	'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
]);

/** A style or an attribute that loads something from elsewhere; `url(#here)` does not. A backslash could hide one. */
const loads = /@import|url\s*\(\s*['"]?\s*(?!['"\s#])|image-set|\bsrc\s*\(|javascript:|data:text|\\/i;

const notSvg = 'is not an SVG; save it anew as one';

/**
 * What an SVG holds that may not be served from the site, where it can be opened as a page of its own; undefined if
 * nothing. Such a file is refused and not mended, since a picture with a hole in it is no better.
 */
export function svgFault(bytes: Uint8Array): FileFault | undefined {
	const decoded = decode(bytes, limits.svgBytes);
	if (!('text' in decoded)) return decoded;
	const { text } = decoded;
	if (!/<(?:\w+:)?svg[\s>]/.test(text)) return { line: 1, column: 1, reason: notSvg };
	let found: FileFault | undefined;
	let start = 0;
	let depth = 0;
	let style: string | undefined;
	const parser = new SaxesParser({ xmlns: true });
	const refuse = (reason: string, offset = start): void => {
		found ??= { ...placeIn(text, offset), reason };
	};
	/** Begins something that `mark` opens, which the parser has just read. */
	const begin = (mark: string): void => {
		start = text.lastIndexOf(mark, parser.position - 1);
	};
	const addStyle = (part: string): void => {
		if (style !== undefined) style += part;
	};
	parser.on('error', ({ message }) => {
		const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
		// The parser looks for the end of a reference as far as the file goes.
		const stray = text.search(/&(?!#?\w+;)/);
		if (stray >= 0 && /^unclosed|entity/.test(what))
			refuse('has a & that begins no reference; write &amp;', stray);
		refuse(`is not well-formed: ${what}; save it anew from the program that drew it`, parser.position - 1);
	});
	parser.on('processinginstruction', ({ target }) => {
		begin('<?');
		refuse(`holds <?${target}, which can load or hide things; take it away`);
	});
	parser.on('doctype', (doctype) => {
		begin('<!DOCTYPE');
		if (doctype.includes('[')) refuse('holds <!DOCTYPE, which can load or hide things; take it away');
	});
	parser.on('opentagstart', () => begin('<'));
	parser.on('opentag', ({ name, local, uri, attributes }) => {
		if (depth === 0 && (uri !== svg || local !== 'svg')) refuse(notSvg);
		depth += 1;
		if (depth > limits.svgNesting)
			refuse(`is nested ${depth} deep; keep it within ${limits.svgNesting}, as by ungrouping`);
		if (local === 'style') style = '';
		if (uri === svg ? !elements.has(local) : !notes.has(uri))
			refuse(`holds <${name}>, which does more than draw; take it away`);
		const all: SaxesAttributeNS[] = Object.values(attributes);
		for (const attribute of all) {
			const wrong = wrongAttribute(attribute.name, attribute.value);
			if (wrong) refuse(`has on <${name}> the attribute ${attribute.name}, which ${wrong}`);
		}
	});
	parser.on('text', addStyle);
	parser.on('cdata', addStyle);
	parser.on('closetag', ({ local }) => {
		depth -= 1;
		if (local === 'style') {
			if (style !== undefined && loads.test(style))
				refuse('has a style that loads something; put it into the file');
			style = undefined;
		}
	});
	parser.write(text).close();
	return found;
}

function wrongAttribute(name: string, value: string): string | undefined {
	if (/^on/i.test(name)) return 'runs a script; take it away';
	if (/(?:^|:)href$/i.test(name))
		return /^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i.test(value.trim())
			? undefined
			: 'leads out of the file; put what it needs into the file';
	return loads.test(value) ? 'loads something; put it into the file' : undefined;
}
