import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { classesOf, findElement, findElements, replace } from '../body/elements.ts';
import type { Post } from '../neutral.ts';
import { exportFiles, hasFile } from './export-files.ts';
import type { Source } from './source.ts';

const isPost = (name: string): boolean => /(?:^|\/)posts\/[^/]+\.html$/.test(name);

/** Medium: a file of HTML a post, with its date, author and address at the end. */
export const medium: Source = {
	name: 'medium',
	detect: (path) =>
		hasFile(path, (name) => /(?:^|\/)profile\/profile\.html$/.test(name)) && hasFile(path, isPost)
			? 5
			: hasFile(path, isPost)
				? 2
				: 0,
	read(options, archive) {
		const [path = ''] = options.sources;
		for (const [file, read] of exportFiles(path, isPost)) {
			const html = read();
			const tree = fromHtml(html);
			const place = { file, line: 1 };
			const has = (name: string) => findElement(tree, (element) => classesOf(element).includes(name));
			const body = findElement(tree, ({ properties }) => properties.dataField === 'body');
			const title = has('p-name') ?? findElement(tree, ({ tagName }) => tagName === 'title');
			if (!body) {
				archive.leftOut.push({ place, what: file, reason: 'has no text' });
				continue;
			}
			const time = has('dt-published');
			const author = has('p-author');
			const canonical = String(has('p-canonical')?.properties.href ?? '');
			const isDraft = time === undefined && (canonical === '' || /(?:^|\/)draft_/.test(file));
			const words = title ? textOf(title).trim() : '';
			const summary = findElement(tree, ({ properties }) => properties.dataField === 'subtitle');
			const subtitle = summary ? textOf(summary).trim() : '';
			// An answer to another post begins without a heading, and is no article.
			const slug =
				/\/([^/?#]+?)(?:-[\da-f]{8,})?(?:[?#]|$)/.exec(canonical)?.[1] ??
				file
					.replace(/^.*\//, '')
					.replace(/\.html$/, '')
					.replace(/^\d{4}-\d\d-\d\d_|^draft_|-[\da-f]{8,}$/g, '');
			const id = /-?([\da-f]{8,})(?:[?#]|$)/.exec(canonical)?.[1];
			archive.posts.push({
				place,
				kind: 'post',
				hidden: isDraft ? 'draft' : undefined,
				title: words,
				slug: /^@|^p$/.test(slug) ? undefined : slug,
				description: subtitle,
				dates: [
					String(time?.properties.dateTime ?? ''),
					/(?:^|\/)(\d{4}-\d\d-\d\d)_/.exec(file)?.[1] ?? '',
				].filter(Boolean),
				authors: author ? [{ name: textOf(author).trim() }] : [],
				categories: [],
				tags: findElements(tree, (element) => classesOf(element).includes('p-tag')).map((tag) => ({
					name: textOf(tag).trim(),
				})),
				addresses: canonical && !isDraft ? [canonical, ...(id ? [`/p/${id}`] : [])] : [],
				body: { format: 'html', line: lineOf(body), text: archive.keep(bodyOf(body, words, subtitle)) },
				unused: {},
			} satisfies Post);
		}
		const origin = archive.posts
			.flatMap(({ addresses }) => addresses[0] ?? [])
			.map((address) => URL.parse(address))
			.find((url) => url !== null);
		if (origin) archive.site.origin ??= origin.origin;
	},
};

function lineOf({ position }: Element): number {
	return position?.start.line ?? 1;
}

/** The text without what repeats its title and standfirst, the rules between sections, and the marks of Medium. */
function bodyOf(body: Element, title: string, subtitle: string): string {
	const root: Root = { type: 'root', children: body.children };
	replace(root, (element) => {
		const classes = classesOf(element);
		if (classes.includes('graf--title') && textOf(element).trim() === title) return [];
		if (classes.includes('graf--subtitle') && textOf(element).trim() === subtitle) return [];
		if (classes.includes('section-divider') && element.tagName === 'div') return [];
		const language = String(element.properties.dataCodeBlockLang ?? '');
		if (element.tagName === 'pre' && language) element.properties.className = [`language-${language}`];
		// Every paragraph has an id that Medium made.
		delete element.properties.id;
		delete element.properties.name;
		return undefined;
	});
	return toHtml(root);
}
