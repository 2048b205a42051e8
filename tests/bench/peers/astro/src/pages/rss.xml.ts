import rss from '@astrojs/rss';
import { articles } from '../articles.ts';

export const GET = () =>
	rss({
		title: 'The Peer',
		description: 'Articles',
		site: 'https://peer.example',
		items: articles.slice(0, 20).map(({ id, data, rendered }) => ({
			title: data.title,
			description: data.description,
			pubDate: data.date,
			link: `/articles/${id}/`,
			content: rendered?.html ?? '',
		})),
	});
