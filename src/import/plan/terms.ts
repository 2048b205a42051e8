import { cut, plainLine } from '../fields/text.ts';
import type { Archive, Named, Post, Term } from '../neutral.ts';
import { tell } from '../report/account.ts';
import { contentFile } from './content-file.ts';
import type { Names } from './names.ts';
import { possible } from './names.ts';
import { keyOf } from './people.ts';

/** The topics and stories of an import. */
export interface Terms {
	topicsOf: (post: Post) => string[];
	storyOf: (post: Post) => string | undefined;
	/** Files by path, of those that posts have. */
	files: Map<string, string>;
	/** Ids by key of a term, for its old addresses. */
	idOf: (kind: Term['kind'], named: Named) => { collection: 'topics' | 'stories'; id: string } | undefined;
	/** Tags that became no topic, with the number of posts that have them. */
	small: Record<string, number>;
}

/** Tags that become topics, at most. */
const mostTags = 200;
/** What systems file posts under that nobody filed. */
const noTopic =
	/^(?:uncategori[sz]ed|allgemein|sin-categoria|non-classe|uncategorized|blog|posts?|news|general)$/;

/**
 * Categories become topics, and tags that enough posts have.
 * @param topicMin posts that a tag must have
 * @param there files that are there already, as `topics/name`
 */
export function termsOf(
	archive: Archive,
	topicMin: number,
	names: Names,
	there: ReadonlyMap<string, string>,
): Terms {
	const described = new Map<string, Term>();
	for (const term of archive.terms)
		for (const key of [term.slug, term.name])
			if (key) described.getOrInsert(`${term.kind} ${keyOf(key)}`, term);
	const counts = { category: new Map<string, number>(), tag: new Map<string, number>() };
	const shown = new Map<string, string>();
	const keyOfTerm = (named: Named): string => keyOf(plainLine(named.name ?? named.slug));
	for (const { categories, tags } of archive.posts)
		for (const [kind, list] of [
			['category', categories],
			['tag', tags],
		] as const)
			for (const key of new Set(list.map(keyOfTerm)))
				if (key) counts[kind].set(key, (counts[kind].get(key) ?? 0) + 1);
	for (const post of archive.posts)
		for (const each of [...post.categories, ...post.tags])
			shown.getOrInsert(keyOfTerm(each), plainLine(each.name ?? each.slug));
	const large = new Set(
		[...counts.tag]
			.filter(([key, count]) => count >= topicMin && !noTopic.test(key))
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
			.slice(0, mostTags)
			.map(([key]) => key),
	);
	const files = new Map<string, string>();
	const ids = { topics: new Map<string, string>(), stories: new Map<string, string>() };

	function take(collection: 'topics' | 'stories', named: Named, kinds: readonly Term['kind'][]): string {
		const key = keyOfTerm(named);
		const found = ids[collection].get(key);
		if (found) return found;
		const term = kinds
			.map((kind) => described.get(`${kind} ${key}`) ?? described.get(`${kind} ${keyOf(named.slug ?? '')}`))
			.find(Boolean);
		const name = titleOf(plainLine(term?.name ?? named.name ?? named.slug));
		const own = [possible(named.slug ?? name), possible(name)].find((stem) =>
			there.has(`${collection}/${stem}`),
		);
		if (own) {
			ids[collection].set(key, own);
			return own;
		}
		const id = names.take(collection, term?.slug ?? named.slug ?? name);
		ids[collection].set(key, id);
		const title = cut(name, collection === 'topics' ? 60 : 100);
		const given = plainLine(term?.description);
		const target = `${collection}/${id}.md`;
		if (!given)
			archive.told.push(
				tell(
					'made',
					collection === 'topics' ? 'topic' : 'story',
					`${title} has no description in the source; one was made`,
					{ value: title, target },
				),
			);
		files.set(target, contentFile({ title, description: cut(given || `Articles on ${title}.`, 300) }));
		return id;
	}

	const isTopic = (named: Named, kind: 'category' | 'tag'): boolean => {
		const key = keyOfTerm(named);
		return (
			key !== '' && !noTopic.test(key) && (kind === 'category' || large.has(key) || counts.category.has(key))
		);
	};
	return {
		files,
		topicsOf: ({ categories, tags }) => {
			const wanted = [
				...categories.filter((each) => isTopic(each, 'category')),
				...tags.filter((each) => isTopic(each, 'tag')),
			];
			return [...new Set(wanted.map((each) => take('topics', each, ['category', 'tag'])))].slice(0, 100);
		},
		storyOf: ({ series }) => (series && keyOfTerm(series) ? take('stories', series, ['series']) : undefined),
		idOf: (kind, named) => {
			const collection = kind === 'series' ? 'stories' : 'topics';
			const id = ids[collection].get(keyOfTerm(named)) ?? ids[collection].get(keyOf(named.slug ?? ''));
			return id === undefined ? undefined : { collection, id };
		},
		small: Object.fromEntries(
			[...counts.tag]
				.filter(([key]) => !large.has(key) && !counts.category.has(key))
				.map(([key, count]): [string, number] => [shown.get(key) ?? key, count])
				.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
		),
	};
}

/** The name of a term that has only its short name, in words: `emerging-tech` is Emerging tech. */
function titleOf(name: string): string {
	if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(name)) return name.charAt(0).toUpperCase() + name.slice(1);
	const words = name.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
