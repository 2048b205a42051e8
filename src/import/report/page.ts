import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Account, type Told, toldKinds } from './account.ts';

const words: Readonly<Record<Told['kind'], [title: string, explained: string]>> = {
	lost: ['Lost', 'It was in the source and is on no page.'],
	decide: ['To decide', 'Somebody has to look at it.'],
	moved: ['In another form', 'It is there, in the form that Stet has for it.'],
	changed: ['Changed', 'It reads or shows otherwise than before.'],
	guessed: ['Guessed', 'The source did not say, and this was taken for it.'],
	made: ['Made', 'Stet asks for it, and the source had none.'],
	dropped: [
		'Left away',
		'It was not for readers of an article: boxes for newsletters, buttons, scripts, trackers.',
	],
};

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;margin:1rem 0}td,th{text-align:start;padding:.2rem .8rem .2rem 0;vertical-align:top;border-bottom:1px solid #8886}
td.n{text-align:end;font-variant-numeric:tabular-nums}summary{cursor:pointer;padding:.3rem 0}code,.at{font-size:.85em;overflow-wrap:anywhere}.at{opacity:.75}`;

/** Entries of one subject that are shown; all are in the JSON file. */
const shown = 500;

/** Writes an account as a page for an editor: one file, without scripts. */
export function accountPage(account: Account): string {
	const { source, kind, totals, items, told, tags } = account;
	const notPublished = items.filter(({ became }) => became !== 'published');
	const page = h('html', { lang: 'en' }, [
		h('head', [
			h('meta', { charSet: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width' }),
			h('title', 'What was imported'),
			h('style', style),
		]),
		h('body', [
			h('h1', 'What was imported'),
			h('p', [`From ${source} (${kind}). All of this, for programs: import-report.json.`]),
			h(
				'p',
				h(
					'strong',
					`${totals.in} items: ${totals.published} published, ${totals.draft} drafts, ${totals['left out']} left out.`,
				),
			),
			h('h2', 'Old addresses'),
			counts(totals.addresses),
			h('h2', 'Pictures'),
			counts(totals.pictures),
			h('h2', 'Films, sound and documents'),
			counts(totals.files),
			h('h2', `Drafts and what was left out (${notPublished.length})`),
			grouped(
				notPublished.map((item) => ({
					subject: `${item.became}: ${item.reason ?? ''}`,
					line: h('li', [item.title, ' ', at(item.place, item.target)]),
				})),
			),
			...toldKinds.flatMap((each) => {
				const entries = told.filter((entry) => entry.kind === each);
				const [title, explained] = words[each];
				return entries.length === 0
					? []
					: [h('h2', `${title} (${entries.length})`), h('p', explained), grouped(entries.map(entryOf))];
			}),
			h('h2', `Tags without a topic (${Object.keys(tags).length})`),
			h(
				'p',
				Object.entries(tags)
					.map(([tag, count]) => `${tag} (${count})`)
					.join(', '),
			),
		]),
	]);
	return `<!doctype html>\n${toHtml(page)}\n`;
}

function counts(numbers: Readonly<Record<string, number>>): Element {
	return h(
		'table',
		Object.entries(numbers).map(([name, count]) =>
			h('tr', [h('th', { scope: 'row' }, name), h('td', { className: ['n'] }, String(count))]),
		),
	);
}

interface Line {
	subject: string;
	line: Element;
}

function entryOf({ subject, text, value, place, target, targetLine }: Told): Line {
	return {
		subject,
		line: h('li', [
			text,
			value ? h('div', h('code', value.slice(0, 500))) : '',
			h('div', at(place, target, targetLine)),
		]),
	};
}

function at(place: Told['place'], target: string | undefined, line?: number): Element {
	const parts = [
		place ? `${place.file}:${place.line}` : '',
		target ? `${target}${line ? `:${line}` : ''}` : '',
	].filter(Boolean);
	return h('span', { className: ['at'] }, parts.join(' → '));
}

function grouped(lines: readonly Line[]): Element {
	const groups = [...Map.groupBy(lines, ({ subject }) => subject)].sort((a, b) => b[1].length - a[1].length);
	return h(
		'div',
		groups.map(([subject, list]) =>
			h('details', [
				h('summary', `${subject} (${list.length})`),
				h(
					'ul',
					list.slice(0, shown).map(({ line }) => line),
				),
				...(list.length > shown ? [h('p', `And ${list.length - shown} more, in the JSON file.`)] : []),
			]),
		),
	);
}
