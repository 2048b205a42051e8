import { Parser } from 'htmlparser2';
import { watchPage } from './page-watch.ts';
import { readTags } from './tag-stream.ts';

/** What a file of the built site says of itself and of other files. */
export interface PageFacts {
	/** Ids of its elements. */
	ids: Set<string>;
	/** Ids that it has more than once, so that a link to them is a guess. */
	doubled: string[];
	/** Addresses that it leads to or loads, as written. */
	addresses: Set<string>;
	/** Not for search engines. */
	noindex: boolean;
	/** What is wrong with it as a page, for people. */
	faults: ReadonlySet<string>;
}

const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'cite', 'data-archived']);
const otherAttributes = ['srcset', 'id', 'class', 'name', 'type', 'content', 'http-equiv'];
const attributesRead = addressAttributes.union(new Set(otherAttributes));

/** Reads a page once, as a stream of tags: a tree of ten thousand pages would take minutes. */
export function pageFacts(html: string): PageFacts {
	const watch = watchPage();
	const { faults } = watch;
	const facts: PageFacts = { ids: new Set(), doubled: [], addresses: new Set(), noindex: false, faults };
	let data: string | undefined;
	readTags(html, attributesRead, {
		open(name, attributes) {
			const { id } = attributes;
			watch.open(name, attributes);
			if (id !== undefined) {
				if (facts.ids.has(id)) facts.doubled.push(id);
				facts.ids.add(id);
			}
			for (const attribute in attributes) if (addressAttributes.has(attribute)) note(attributes[attribute]);
			for (const part of attributes.srcset?.split(/,\s+/) ?? []) note(part.trim().split(/\s+/)[0]);
			if (name === 'meta') meta(attributes);
			if (name === 'script' && attributes.type === 'application/ld+json') data = '';
		},
		text(text) {
			watch.text(text);
			if (data !== undefined) data += text;
		},
		close(name) {
			watch.close(name);
			if (name !== 'script' || data === undefined) return;
			eachString(JSON.parse(data), (text) => {
				if (/^https?:/.test(text)) note(text);
			});
			data = undefined;
		},
	});
	return facts;

	function note(address: string | undefined): void {
		if (address !== undefined) facts.addresses.add(address);
	}

	function meta(attributes: Record<string, string>): void {
		const content = attributes.content ?? '';
		if (attributes.name === 'robots' && content.includes('noindex')) facts.noindex = true;
		if (attributes['http-equiv'] === 'refresh') note(/url=(.+)$/i.exec(content)?.[1]);
		if (/^https?:/.test(content)) note(content);
	}
}

/** Gives the addresses in a piece of HTML. */
type AddressesIn = (html: string) => ReadonlySet<string>;

/** The addresses of an XML file: of links, of elements that hold one, and in its HTML. */
export function xmlAddresses(xml: string, addressesIn: AddressesIn): Set<string> {
	const found = new Set<string>();
	let text = '';
	const parser = new Parser(
		{
			onopentag(_, { href }) {
				text = '';
				if (href !== undefined) found.add(href);
			},
			ontext(part) {
				text += part;
			},
			onclosetag(name) {
				if (['loc', 'uri', 'icon', 'logo'].includes(name)) found.add(text.trim());
				if (name === 'content') for (const address of addressesIn(text)) found.add(address);
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return found;
}

/** The addresses of a JSON Feed: its own, and those in its HTML. */
export function jsonAddresses(json: string, addressesIn: AddressesIn): Set<string> {
	const found = new Set<string>();
	eachString(JSON.parse(json), (text, field) => {
		if (/^https?:\/\/\S+$/.test(text)) found.add(text);
		else if (field === 'content_html') for (const address of addressesIn(text)) found.add(address);
	});
	return found;
}

/** The addresses that a stylesheet loads. */
export function styleAddresses(css: string): Set<string> {
	return new Set([...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map(([, , address = '']) => address));
}

/** The addresses of the icons of a web app manifest. */
export function iconAddresses(json: string): Set<string> {
	const { icons = [] } = JSON.parse(json) as { icons?: { src: string }[] };
	return new Set(icons.map(({ src }) => src));
}

/** Tells of every text in a JSON value, with the name of its field. An `@id` is a name and not an address. */
function eachString(value: unknown, tell: (text: string, field: string) => void, field = ''): void {
	if (typeof value === 'string') tell(value, field);
	else if (typeof value === 'object' && value !== null)
		for (const [key, part] of Object.entries(value)) if (key !== '@id') eachString(part, tell, key);
}
