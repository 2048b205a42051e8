import type { OutboundLink } from '../body/body-facts.ts';
import type { Fields } from './fields.ts';

/** The addresses elsewhere that checked front matter names: of sources, and of the thing itself. */
export function frontLinks(data: object, placeOf: Fields['placeOf']): OutboundLink[] {
	const { sources = [], links = [] } = data as { sources?: { url?: string }[]; links?: string[] };
	const found: [url: string | undefined, path: PropertyKey[]][] = [
		...sources.map(({ url }, index): [string | undefined, PropertyKey[]] => [url, ['sources', index, 'url']]),
		...links.map((url, index): [string, PropertyKey[]] => [url, ['links', index]]),
	];
	return found.flatMap(([url, path]) =>
		url === undefined ? [] : [{ url, place: placeOf(path), field: path.join('.') }],
	);
}
