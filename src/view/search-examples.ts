import type { Archive } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { entityNames } from '../schema/entity.ts';

/** Words of this site to explain the syntax of queries with; each is missing where the content has none. */
export interface SearchExamples {
	/** Two words that stand together. */
	phrase?: string;
	/** Two single words. */
	pair?: [string, string];
	/** Another name of something. */
	alias?: string;
	/** The day of the newest article, and the month before it. */
	date?: string;
	range?: string;
}

/** Takes examples from the names of what most articles are about. */
export function searchExamples(archive: Archive): SearchExamples {
	const entities = entityNames
		.flatMap((name) => [...archive.content[name].values()])
		.map((row) => ({ row, count: archive.naming.get(`${row.collection}/${row.id}`)?.length ?? 0 }))
		.sort((a, b) => b.count - a.count || (a.row.id < b.row.id ? -1 : 1))
		.map(({ row }) => row.data);
	const names = entities.map(({ name }) => name.toLocaleLowerCase());
	const phrase = names.find((name) => /^\p{L}+ \p{L}+$/u.test(name));
	const [first, second] = names.filter((name) => /^\p{L}{3,}$/u.test(name));
	const alias = entities.flatMap(({ aliases }) => aliases).find((name) => /^\p{L}+$/u.test(name));
	return {
		...(phrase !== undefined && { phrase }),
		...(first !== undefined && second !== undefined && { pair: [first, second] as [string, string] }),
		...(alias !== undefined && { alias }),
		...dates(archive),
	};
}

function dates({ articles: [newest] }: Archive): Pick<SearchExamples, 'date' | 'range'> {
	if (!newest) return {};
	const date = dayOf(newest.data.published);
	return { date, range: `${date.slice(0, 8)}01..${date}` };
}
