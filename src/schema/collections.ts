import type { z } from 'zod';
import { article } from './article.ts';
import { author } from './author.ts';
import { type EntityCollection, entities } from './entity.ts';
import { page } from './page.ts';
import { story } from './story.ts';
import { topic } from './topic.ts';

/** Every kind of content: the folder in `content/` that holds it, and the schema of its front matter. */
export const collections = {
	articles: article,
	authors: author,
	topics: topic,
	stories: story,
	...entities,
	pages: page,
} as const;

/** Name of a folder of content. */
export type Collection = keyof typeof collections;

/** Checked front matter of a file in the folder `C`. */
export type FrontMatter<C extends Collection = Collection> = z.output<(typeof collections)[C]>;

/** The names of the folders, in the order they are reported in. */
export const collectionNames = Object.keys(collections) as Collection[];

/** Fields of an article that name other content by id, and the folder each id is looked up in. */
export const references = {
	authors: 'authors',
	topics: 'topics',
	story: 'stories',
	...(Object.fromEntries(Object.keys(entities).map((name) => [name, name])) as {
		[Name in EntityCollection]: Name;
	}),
	related: 'articles',
} as const satisfies Partial<Record<keyof FrontMatter<'articles'>, Collection>>;
