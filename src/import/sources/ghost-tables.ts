/** A row of a table of Ghost. */
export type GhostRow = Record<string, unknown>;

/** The tables of an export that are read; those of members and sessions are not. */
export interface GhostTables {
	posts: GhostRow[];
	tags: GhostRow[];
	users: GhostRow[];
	postsTags: GhostRow[];
	postsAuthors: GhostRow[];
	/** What posts say to other sites, and of their pictures. */
	meta: GhostRow[];
	settings: Map<string, string>;
}

/** Finds the tables of an export of any version: `db[0].data`, `data`, or the posts themselves with what they name inside them. */
export function ghostTables(json: unknown): GhostTables {
	const whole = groupOf(json);
	const data = groupOf(groupOf(rowsOf(whole.db)[0]).data ?? whole.data ?? whole);
	return {
		posts: rowsOf(data.posts).map(unwrapped),
		tags: rowsOf(data.tags).map(unwrapped),
		users: rowsOf(data.users).map(unwrapped),
		postsTags: rowsOf(data.posts_tags),
		postsAuthors: rowsOf(data.posts_authors),
		meta: rowsOf(data.posts_meta),
		settings: new Map(
			rowsOf(data.settings).flatMap(({ key, value }) =>
				typeof value === 'string' ? [[String(key), value]] : [],
			),
		),
	};
}

function groupOf(value: unknown): GhostRow {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as GhostRow) : {};
}

function rowsOf(value: unknown): GhostRow[] {
	return Array.isArray(value) ? value.map(groupOf) : [];
}

/** A row as the tools of Ghost for other systems write it: `{ url, data: {…} }`, with tags and authors inside. */
function unwrapped(row: GhostRow): GhostRow {
	if (!('data' in row)) return row;
	const data = groupOf(row.data);
	const many = (value: unknown): GhostRow[] =>
		(Array.isArray(value) ? value : [value])
			.map((each) => groupOf(groupOf(each).data))
			.filter((each) => each.name ?? each.slug);
	return { url: row.url, ...data, tags: many(data.tags), authors: many(data.authors ?? data.author) };
}
