import type { ArticleReading } from '../../src/archive/archive.ts';
import type { AnyReading } from '../../src/reading/reading.ts';
import { article as schema } from '../../src/schema/article.ts';
import { place as placeSchema } from '../../src/schema/entity.ts';

/** A Reading of an article with the given front matter. */
export function articleReading(id: string, data: Record<string, unknown> = {}): ArticleReading {
	const front = { title: id, description: 'x', published: '2024-05-01', authors: ['desk'], ...data };
	const own = {
		headings: [],
		cited: [],
		links: [],
		outbound: [],
		images: [],
		blocks: [],
		words: 1,
		places: {},
	};
	return {
		collection: 'articles',
		id,
		file: `content/articles/${id}.md`,
		digest: id,
		data: schema.parse(front),
		...own,
	};
}

/** A Reading of a topic. */
export function topicReading(id: string): AnyReading {
	return { ...articleReading(id), collection: 'topics', data: { title: id, description: 'x' } };
}

/** A Reading of a story. */
export function storyReading(id: string): AnyReading {
	return { ...articleReading(id), collection: 'stories', data: { title: id, description: 'x' } };
}

/** A Reading of an author. */
export function authorReading(id: string): AnyReading {
	const data = { name: id, description: 'x', kind: 'desk' as const, links: [] };
	return { ...articleReading(id), collection: 'authors', data };
}

/** A Reading of a place. */
export function placeReading(id: string): AnyReading {
	const data = placeSchema.parse({
		name: id,
		description: 'x',
		country: 'Iran',
		latitude: 30,
		longitude: 57,
	});
	return { ...articleReading(id), collection: 'places', data };
}
