import type { OutboundLink } from '../body/body-facts.ts';
import type { Fields } from './fields.ts';

interface Named {
	url?: string;
}

/** The addresses elsewhere that checked front matter names: of sources, of who published or paid for it, and of the thing itself. */
export function frontLinks(data: object, placeOf: Fields['placeOf']): OutboundLink[] {
	const {
		sources = [],
		links = [],
		copublishers = [],
		sponsor,
		republished,
	} = data as {
		links?: string[];
		sponsor?: Named;
		republished?: Named;
	} & Partial<Record<'sources' | 'copublishers', Named[]>>;
	const found: [url: string | undefined, path: PropertyKey[]][] = [
		...sources.map(({ url }, index): [string | undefined, PropertyKey[]] => [url, ['sources', index, 'url']]),
		...links.map((url, index): [string, PropertyKey[]] => [url, ['links', index]]),
	];
	for (const [index, { url }] of copublishers.entries()) found.push([url, ['copublishers', index, 'url']]);
	found.push([sponsor?.url, ['sponsor', 'url']], [republished?.url, ['republished', 'url']]);
	return found.flatMap(([url, path]) =>
		url === undefined ? [] : [{ url, place: placeOf(path), field: path.join('.') }],
	);
}
