import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const ids = z.array(z.string()).default([]);

const articles = defineCollection({
	loader: glob({ base: './articles', pattern: '*.md' }),
	schema: z.object({
		...{ title: z.string(), description: z.string(), date: z.coerce.date(), form: z.string() },
		...{ authors: ids, topics: ids, stories: ids, people: ids, places: ids, organisations: ids },
		keyPoints: z.array(z.string()).default([]),
		sources: z.array(z.object({ title: z.string(), publisher: z.string(), url: z.string() })).default([]),
		corrections: z.array(z.object({ date: z.string(), text: z.string() })).default([]),
	}),
});

export const collections = { articles };
