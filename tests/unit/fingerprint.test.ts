import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleArtifacts } from '../../src/edition/artifacts/article-pages.ts';
import type { ArtifactKind } from '../../src/edition/artifacts/artifact.ts';
import { cardArtifacts } from '../../src/edition/artifacts/cards.ts';
import { feedArtifacts } from '../../src/edition/artifacts/feeds.ts';
import { artifactKinds } from '../../src/edition/artifacts/kinds.ts';
import { volumeArtifacts } from '../../src/edition/artifacts/volumes.ts';
import { moduleGraph } from '../../src/edition/plan/module-graph.ts';

const madeOf = (kind: ArtifactKind) => moduleGraph(kind.modules);

describe('what a kind of artifact is made of', () => {
	test.each<[string, ArtifactKind, string[]]>([
		[
			'a page of an article',
			articleArtifacts,
			[
				...[
					'src/layouts/Article.astro',
					'src/layouts/Page.astro',
					'src/components/Footer.astro',
					'tests/site.ts',
				],
				...[
					'src/view/article-view.ts',
					'src/forms/page.ts',
					'src/forms/markdown.ts',
					'src/body/blocks/qa.ts',
				],
				...['src/map/locator-map.ts', 'src/styles/tokens.css', 'src/styles/fonts/serif.woff2'],
				...['src/scripts/link-tools.ts', 'src/scripts/text-directive.ts', 'src/words/en.ts'],
			],
		],
		['a feed', feedArtifacts, ['src/feed/atom.ts', 'src/forms/feed.ts', 'src/body/blocks/map.ts']],
		['a volume of the search index', volumeArtifacts, ['src/search/indexer.ts', 'src/forms/search.ts']],
		['a card', cardArtifacts, ['src/card/card-tree.ts', 'src/styles/tokens.css']],
	])('%s: every module that it imports, however far', (_, kind, modules) => {
		const graph = madeOf(kind);
		expect(modules.filter((file) => !graph.has(file))).toEqual([]);
	});

	test('what serves other commands makes nothing anew', () => {
		const others = globSync('src/{{upload,desk,ledger}/**/*,links/{request,link-state,check,cli}}.ts');
		expect(others.length).toBeGreaterThan(50);
		const made = new Set([...artifactKinds, volumeArtifacts].flatMap((kind) => [...madeOf(kind)]));
		expect(others.filter((file) => made.has(file.replaceAll('\\', '/')))).toEqual([]);
	});

	test('a change of the feeds makes no page anew, nor a change of the layouts a feed', () => {
		expect(madeOf(articleArtifacts)).not.toContain('src/feed/atom.ts');
		expect([...madeOf(feedArtifacts)].filter((file) => /\.(?:astro|css)$/.test(file))).toEqual([]);
		expect([...madeOf(cardArtifacts)].filter((file) => file.startsWith('src/view/'))).toEqual([]);
	});

	test('every kind names modules that are there', () => {
		for (const { modules } of [...artifactKinds, volumeArtifacts])
			for (const file of modules) expect(readFileSync(file, 'utf8'), file).not.toBe('');
	});
});
