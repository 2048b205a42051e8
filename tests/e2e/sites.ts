/**
 * Builds and serves the sites that the tests visit, once: the site itself, the newsroom of `tests/newsroom`, one with
 * articles that search goes wrong in elsewhere, and one whose index is cut into many volumes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/edition/serve/server.ts';
import { buildCommand } from '../build-command.ts';
import { writeSearchArticles } from './search-articles.ts';
import { writeVolumeArticles } from './volume-articles.ts';

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
	build({ STET_DIST: site, NODE_OPTIONS: '' });
	build({ STET_CONTENT: 'tests/newsroom', STET_DIST: newsroom, STET_NOW: '2024-03-15T00:00:00Z' });
	const folders = mkdtempSync(join(tmpdir(), 'stet-search-'));
	const made = (name: string, write: (folder: string) => void, settings = {}) => {
		const [content, dist] = [join(folders, name), resolve('.stet/tests', name)];
		write(content);
		build({ STET_CONTENT: content, STET_DIST: dist, STET_NOW: '2024-03-15T00:00:00Z', ...settings });
		return dist;
	};
	const search = made('search', writeSearchArticles);
	const volumes = made('volumes', writeVolumeArticles, { STET_VOLUME: '2' });
	const servers = await Promise.all([
		serve(site, 0),
		...[newsroom, search, volumes].map((dist) => serve(dist, 0, '/')),
	]);
	[
		process.env.SITE_ADDRESS,
		process.env.NEWSROOM_ADDRESS,
		process.env.SEARCH_ADDRESS,
		process.env.VOLUMES_ADDRESS,
	] = servers.map(({ address }) => address);
	return () => {
		for (const { server } of servers) server.close();
		rmSync(folders, { recursive: true, force: true });
	};
}
