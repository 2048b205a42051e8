import { getCollection } from 'astro:content';
import terms from '../terms.json';

/** Names and descriptions of what articles name, by kind and id. */
export const kinds: Record<string, Record<string, { name: string; description: string }>> = terms;

const all = await getCollection('articles');

/** Every article, newest first. */
export const articles = all.sort((a, b) => b.data.date.getTime() - a.data.date.getTime());
