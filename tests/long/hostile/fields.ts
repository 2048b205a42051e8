import { limits } from '../../../src/reading/limits/limits.ts';
import { article } from '../../unit/scratch-folder.ts';
import { entries, many, paragraphs, upToLimits, word } from './shapes.ts';

/** Characters that the front matter has room for beside what every article says. */
const room = limits.frontMatterLength - 1000;

/** A list of as many entries as one may have. */
function list(entry: (index: number) => string): string {
	return `[${entries(entry)}]`;
}

/** Front matter as large as it may be. */
export const fields: Record<string, () => string> = {
	'people-unknown': () => article({ people: list((index) => `p${index}`) }),
	'topics-unknown': () => article({ topics: list((index) => `t${word(index)}`) }),
	'related-unknown': () => article({ related: list((index) => `a${index}`) }),
	'related-one': () => article({ related: list(() => 'good') }),
	aliases: () => article({ aliases: list((index) => `/old/${index}/`) }),
	'aliases-of-sections': () =>
		article({ aliases: list((index) => `{ path: /older/${index}/, section: a }`) }, '## A\n\nText.'),
	anchors: () => article({ anchors: `{ ${entries((index) => `o${index}: a`)} }` }, '## A\n\nText.'),
	'anchors-to-nowhere': () =>
		article({ anchors: `{ ${entries((index) => `o${index}: b${index}`)} }` }, '## A\n\nText.'),
	sources: () =>
		article({ sources: list((index) => `{ id: s${index}, kind: news, title: T, publisher: P }`) }),
	'sources-cited': () =>
		article(
			{ sources: list((index) => `{ id: s${index}, kind: news, title: T, publisher: P }`) },
			upToLimits(paragraphs((index) => `a[^s${index % limits.entries}] `, 2)),
		),
	'source-cited-again': () =>
		article(
			{ sources: '[{ id: s, kind: news, title: T, publisher: P }]' },
			upToLimits(paragraphs('a[^s] ', 2)),
		),
	events: () =>
		article({ events: list((index) => `{ date: ${1900 + (index % 100)}-01-01, label: L${index} }`) }),
	'sources-long': () =>
		article({
			sources: list(
				(index) =>
					`{ id: s${index}, kind: news, title: ${'ab '.repeat(60)}c, publisher: P, url: https://example.org/${index} }`,
			),
		}),
	'events-of-a-day': () => article({ events: list((index) => `{ date: 2024-01-01, label: W${index} Abc }`) }),
	corrections: () => article({ corrections: list(() => '{ date: 2024-02-01, kind: update, text: T }') }),
	'corrections-long': () =>
		article({ corrections: list(() => `{ date: 2024-02-01, kind: update, text: ${'ab '.repeat(90)}c }`) }),
	backstory: () => article({ backstory: `"${'a'.repeat(2000)}"` }),
	'unknown-fields': () => article({ x: `1\n${many((index) => `f${index}: 1\n`, room)}` }),
	'field-deep': () => article({ topics: `${'['.repeat(90)}a${']'.repeat(90)}` }),
	'field-of-lists': () => article({ topics: list(() => '[]') }),
	'field-long': () => article({ dateline: 'a'.repeat(room) }),
	'title-wide': () => article({ title: 'W'.repeat(140) }),
	'title-of-words': () => article({ title: 'W '.repeat(70).trim() }),
	'title-arabic': () => article({ title: 'سلام '.repeat(28).trim(), language: 'fa' }),
	'title-arabic-long': () => article({ title: 'س'.repeat(140), language: 'fa' }),
	'title-combining': () => article({ title: `a${'\u0301'.repeat(139)}` }),
	'title-combining-only': () => article({ title: '\u0301'.repeat(140) }),
	'title-zero-width': () => article({ title: `a${'\u200b'.repeat(138)}b` }),
	'title-emoji': () => article({ title: '👩‍👩‍👧‍👦'.repeat(20) }),
	'title-chinese': () => article({ title: '海'.repeat(140), language: 'zh' }),
	'title-joined': () => article({ title: 'a\u200d'.repeat(70) }),
	'title-ligatures': () => article({ title: 'ﷺ'.repeat(140) }),
	'title-directions': () => article({ title: 'שa'.repeat(70) }),
	'title-isolates': () => article({ title: `${'\u2066'.repeat(60)}a${'\u2069'.repeat(60)}` }),
	'description-long': () => article({ description: 'W'.repeat(300) }),
};
