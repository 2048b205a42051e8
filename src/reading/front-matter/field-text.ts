import type { Article } from '../../schema/article.ts';
import type { Passage } from '../body/copy.ts';
import type { Place } from '../reading.ts';
import type { Parts } from './front-matter.ts';

/** The fields of an article's front matter that readers see as text, each as a passage. */
export function fieldPassages(data: Article, placeOf: Parts['placeOf']): Passage[] {
	const fields: [path: (string | number)[], text: string | undefined][] = [
		[['title'], data.title],
		[['description'], data.description],
		...(data.keyPoints ?? []).map((text, index): [(string | number)[], string] => [
			['keyPoints', index],
			text,
		]),
		...data.events.flatMap(({ label, toll }, index): [(string | number)[], string | undefined][] => [
			[['events', index, 'label'], label],
			[['events', index, 'toll'], toll],
		]),
		[['image', 'alt'], data.image?.alt],
		[['image', 'caption'], data.image?.caption],
		[['backstory'], data.backstory],
	];
	return fields.flatMap(([path, text]) => {
		if (!text) return [];
		const [line, column] = placeOf(path);
		return [{ kind: 'field', field: path.join('.'), text, runs: [[0, line, column]], cites: [], links: [] }];
	});
}

/** Where the fields stand that the desk compares with the text. */
export function fieldPlaces(data: Article, placeOf: Parts['placeOf']): Record<string, Place> {
	const paths: (string | number)[][] = [
		['title'],
		['published'],
		['dateline'],
		...data.events.map((_, index) => ['events', index, 'date']),
		...data.sources.map((_, index) => ['sources', index, 'id']),
		...(['people', 'places', 'organisations'] as const).flatMap((name) =>
			data[name].map((_, index) => [name, index]),
		),
	];
	return Object.fromEntries(paths.map((path) => [path.join('.'), placeOf(path)]));
}
