import { parse } from 'csv-parse/sync';
import { plainLine } from '../fields/text.ts';
import type { Post } from '../neutral.ts';
import { exportFiles, hasFile } from './export-files.ts';
import type { Source } from './source.ts';

/** A row of `posts.csv`. */
type Row = Record<
	| 'post_id'
	| 'post_date'
	| 'is_published'
	| 'email_sent_at'
	| 'type'
	| 'audience'
	| 'title'
	| 'subtitle'
	| 'podcast_url'
	| 'slug',
	string | undefined
>;

const isList = (name: string): boolean => /(?:^|\/)posts\.csv$/.test(name);

/** Substack: `posts.csv` and a file of HTML a post. Lists of subscribers, which its exports have too, are not read. */
export const substack: Source = {
	name: 'substack',
	detect: (path) => (hasFile(path, isList) ? 5 : 0),
	read(options, archive) {
		const [path = ''] = options.sources;
		const files = exportFiles(path, (name) => isList(name) || /(?:^|\/)posts\/[^/]+\.html$/.test(name));
		const [list = '', csv] = [...files].find(([name]) => isList(name)) ?? [];
		const folder = list.replace(/posts\.csv$/, '');
		const rows = parse(csv?.() ?? '', {
			columns: true,
			skip_empty_lines: true,
			relax_column_count: true,
			bom: true,
			info: true,
		}) as { record: Row; info: { lines: number } }[];
		for (const { record: row, info } of rows) {
			const id = row.post_id ?? '';
			const [, slug = ''] = /^\d+\.(.*)$/.exec(id) ?? [];
			const place = { file: list, line: info.lines };
			const file = `${folder}posts/${id}.html`;
			const html = files.get(file);
			if (!html) {
				archive.leftOut.push({
					place,
					what: plainLine(row.title) || id,
					reason: 'has no text in the export',
				});
				continue;
			}
			const audio =
				row.podcast_url && /^https?:/.test(row.podcast_url)
					? `<audio src="${row.podcast_url.replaceAll('"', '%22')}"></audio>\n`
					: '';
			archive.posts.push({
				place: { file, line: 1 },
				kind: row.type === 'page' ? 'page' : 'post',
				hidden: hiddenBy(row),
				title: row.title,
				slug: slug || undefined,
				description: row.subtitle,
				dates: [row.post_date, row.email_sent_at].flatMap((date) => date || []),
				...{ authors: [], categories: [], tags: [], unused: {} },
				addresses: slug && !hiddenBy(row) ? [`/p/${slug}`] : [],
				body: { format: 'html', line: 1, text: archive.keep(audio + html()) },
			} satisfies Post);
		}
	},
};

function hiddenBy({ is_published, audience, type }: Row): string | undefined {
	if (String(is_published).toLowerCase() !== 'true') return 'draft';
	// Readers outside the circle that it was for never saw it.
	if (audience && audience !== 'everyone') return `for ${audience.replaceAll('_', ' ')}`;
	return type === 'thread' ? 'a thread of comments' : undefined;
}
