/**
 * Builds and serves the sites that the tests visit, once: the site itself, the newsroom of `tests/newsroom`, and one with
 * articles that search goes wrong in elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/edition/server.ts';
import { buildCommand } from '../build-command.ts';
import { writeSearchArticles } from './search-articles.ts';

function build(settings: Record<string, string>): void {
	const { status } = spawnSync(process.execPath, buildCommand, {
		stdio: 'inherit',
		env: { ...process.env, ...settings },
	});
	if (status !== 0) throw new Error('The site for the tests could not be built');
}

/** Called by Playwright before all tests; what it returns is called after them. */
export default async function sites(): Promise<() => void> {
	const site = resolve('dist');
	const newsroom = resolve('.stet/tests/newsroom');
	build({ STET_DIST: site });
	build({ STET_CONTENT: 'tests/newsroom', STET_DIST: newsroom, STET_NOW: '2024-03-15T00:00:00Z' });
	const articles = mkdtempSync(join(tmpdir(), 'stet-search-'));
	const search = resolve('.stet/tests/search');
	writeSearchArticles(articles);
	build({ STET_CONTENT: articles, STET_DIST: search, STET_NOW: '2024-03-15T00:00:00Z' });
	const servers = [await serve(site, 0), await serve(newsroom, 0), await serve(search, 0)];
	[process.env.SITE_ADDRESS, process.env.NEWSROOM_ADDRESS, process.env.SEARCH_ADDRESS] = servers.map(
		({ address }) => address,
	);
	return () => {
		for (const { server } of servers) server.close();
		rmSync(articles, { recursive: true, force: true });
	};
}
