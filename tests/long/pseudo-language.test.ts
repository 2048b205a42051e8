import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { copyProject } from '../build/project-copy.ts';
import { layPseudoNewsroom, strays } from './pseudo-newsroom.ts';

/** Attributes whose values readers see or hear. */
const spoken = [
	'ariaLabel',
	'title',
	'alt',
	'placeholder',
	'dataText',
	'dataLight',
	'dataDark',
	'dataCopied',
];
const spokenTags = /^(?:description|og:title|og:description|og:image:alt|og:site_name|citation_title)$/;

/** Elements that hold no phrase: programs, and the syntax of queries. */
const silent = ['script', 'style', 'code'];

/** The text of a page as one, since a phrase may go around elements, and what its attributes say. */
function textsOf(html: string): string[] {
	const texts: string[] = [];
	let whole = '';
	visit(fromHtml(html) as Nodes, (node, _, parent) => {
		if (node.type === 'text' && !silent.includes((parent as Element)?.tagName)) whole += ` ${node.value}`;
		if (node.type !== 'element') return;
		for (const name of spoken) texts.push(String(node.properties[name] ?? ''));
		const { name, property, content } = node.properties;
		if (spokenTags.test(String(name ?? property))) texts.push(String(content));
	});
	return [whole, ...texts];
}

test('no phrase of a site stands outside the file of its words', () => {
	const { folder, build, built } = copyProject();
	layPseudoNewsroom(folder);
	const { status, output } = build();
	expect(output).toContain('all lead somewhere');
	expect(status).toBe(0);
	const dist = join(folder, 'dist');
	const found = new Map<string, string>();
	const note = (file: string, text: string) => {
		const stray = strays(text);
		if (stray) found.set(stray, file);
	};
	for (const file of globSync('**/*.html', { cwd: dist }))
		for (const text of textsOf(readFileSync(join(dist, file), 'utf8'))) note(file, text);
	for (const file of globSync('**/atom.xml', { cwd: dist })) {
		const xml = readFileSync(join(dist, file), 'utf8');
		for (const [, , text = ''] of xml.matchAll(/<(title|subtitle|summary)>([^<]*)</g)) note(file, text);
		for (const [, html = ''] of xml.matchAll(/<content[^>]*>([^<]*)</g)) {
			const decoded = html.replace(/&lt;|&#x3C;/g, '<').replace(/&amp;|&#x26;/g, '&');
			for (const text of textsOf(decoded)) note(file, text);
		}
	}
	expect([...found].map(([stray, file]) => `${file}: ${stray}`)).toEqual([]);

	// In several languages too, a build without a change leaves every file as it is.
	const before = built();
	expect(Object.keys(before)).toContain('dist/fa/articles/whole/index.md');
	expect(build().status).toBe(0);
	expect(built()).toEqual(before);
}, 300_000);
