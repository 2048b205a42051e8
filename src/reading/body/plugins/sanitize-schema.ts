import { defaultSchema, type Options } from 'rehype-sanitize';

const note = /^note-/;

/**
 * The elements and attributes that a body may hold, whether Markdown made them or raw HTML. It starts from GitHub's
 * list (the default of hast-util-sanitize), adds what articles need and takes away what could pass for the page's own.
 * Ids and classes are only those that Markdown makes itself, so none has to be renamed (`clobber` is empty).
 */
export const sanitizeSchema: Options = {
	...defaultSchema,
	clobber: [],
	clobberPrefix: '',
	strip: ['script', 'style', 'template', 'iframe', 'object', 'embed'],
	tagNames: [
		...(defaultSchema.tagNames ?? []).filter(
			(name) => !['picture', 'source', 'div', 'span', 'tt', 'strike', 'h1'].includes(name),
		),
		...[
			'abbr',
			'bdi',
			'bdo',
			'caption',
			'cite',
			'col',
			'colgroup',
			'dfn',
			'figcaption',
			'figure',
			'mark',
			'small',
			'time',
			'u',
			'wbr',
		],
	],
	attributes: {
		'*': ['dir', 'lang', 'title'],
		a: [
			'href',
			['id', note],
			'dataFootnoteBackref',
			'dataFootnoteRef',
			['className', 'data-footnote-backref'],
			['ariaDescribedBy', 'footnote-label'],
			'ariaLabel',
		],
		bdo: ['dir'],
		blockquote: ['cite'],
		code: [['className', /^language-[\w-]+$/]],
		col: ['span'],
		colgroup: ['span'],
		del: ['cite', 'dateTime'],
		h2: [
			['id', 'footnote-label'],
			['className', 'sr-only'],
		],
		img: ['alt', 'src', 'width', 'height'],
		input: [['type', 'checkbox'], ['disabled', true], 'checked'],
		ins: ['cite', 'dateTime'],
		li: [['id', note], ['className', 'task-list-item'], 'value'],
		ol: ['start', 'reversed', ['className', 'contains-task-list']],
		q: ['cite'],
		p: ['dataBlockLabel'],
		section: [['dataBlock', /^\d+$/], 'dataFootnotes', ['className', 'footnotes']],
		td: ['align', 'colSpan', 'rowSpan'],
		th: ['align', 'colSpan', 'rowSpan', 'scope'],
		time: ['dateTime'],
		ul: [['className', 'contains-task-list']],
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [], cite: ['http', 'https'] },
};
