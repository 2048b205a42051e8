/** JSON Feed 1.1 (jsonfeed.org) as a JSON Schema: what it requires, and nothing that it does not have. */
const url = { type: 'string', format: 'uri', pattern: '^https?://' };
const text = { type: 'string', minLength: 1 };
const author = {
	type: 'object',
	properties: { name: text, url, avatar: url },
	additionalProperties: false,
	minProperties: 1,
};

export const jsonFeedSchema = {
	type: 'object',
	required: ['version', 'title', 'items'],
	additionalProperties: false,
	properties: {
		version: { const: 'https://jsonfeed.org/version/1.1' },
		title: text,
		home_page_url: url,
		feed_url: url,
		description: text,
		icon: url,
		favicon: url,
		language: text,
		authors: { type: 'array', items: author },
		items: {
			type: 'array',
			items: {
				type: 'object',
				required: ['id', 'content_html'],
				additionalProperties: false,
				properties: {
					id: text,
					url,
					title: text,
					summary: text,
					content_html: text,
					image: url,
					date_published: { type: 'string', format: 'date-time' },
					date_modified: { type: 'string', format: 'date-time' },
					authors: { type: 'array', items: author, minItems: 1 },
					tags: { type: 'array', items: text },
					language: text,
				},
			},
		},
	},
};
