import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

test('a site below a path has every address below it', { timeout: 240_000 }, () => {
	const { folder, build } = copyProject();
	const settings = join(folder, 'src/site.ts');
	writeFileSync(settings, readFileSync(settings, 'utf8').replace("base: '/'", "base: '/paper/'"));
	const { status, output } = build();
	// The audit of the build has followed every link; one outside the path would have stopped it.
	expect(output).toContain('all lead somewhere');
	expect(status).toBe(0);
	const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
	expect(read('_redirects')).toMatch(/^\/paper\/a\/brdg1\/ \/paper\/articles\/bridge-closes\/ 301$/m);
	expect(read('_redirects')).toMatch(
		/^\/paper\/articles\/:article\/cite\.bib \/paper\/articles\/:article\/#cite 301$/m,
	);
	expect(read('_hosts/redirects.nginx.conf')).toContain('location = "/paper/a/brdg1"');
	expect(read('_hosts/redirects.nginx.conf')).toContain('location ~ "^/paper/articles/[^/]+/');
	expect(read('_hosts/redirects.caddy')).toContain('"/paper/articles/*/cite.bib"');
	expect(read('a/brdg1/index.html')).toContain('url=/paper/articles/bridge-closes/');
	const named = globSync('{sitemap*.xml,**/atom.xml,**/feed.json,robots.txt,llms.txt,**/*.html}', {
		cwd: join(folder, 'dist'),
	});
	for (const path of named)
		for (const [address] of read(path).matchAll(/https:\/\/harbour\.example\/[^\s"'<)]*/g))
			expect(address, path).toMatch(/^https:\/\/harbour\.example\/paper\//);
});
