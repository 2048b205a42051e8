import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

/** Switches the editor of a project on. */
function switchOn(folder: string): void {
	const settings = join(folder, 'src/site.ts');
	const text = readFileSync(settings, 'utf8');
	const editor = "editor: { host: 'github', repository: 'harbour/site', branch: 'main' },";
	writeFileSync(settings, text.replace('policies: {},', `policies: {},\n\t${editor}`));
}

/** Gives a project the packages of a publishing install: all but the editor. */
function withoutPackage(folder: string): void {
	const packages = join(folder, 'node_modules');
	rmSync(packages);
	mkdirSync(packages);
	for (const name of readdirSync('node_modules'))
		if (name !== '@sveltia') symlinkSync(resolve('node_modules', name), join(packages, name));
}

test('without an editor in the settings nothing of it is made, and its package need not be there', () => {
	const { folder, build, built } = copyProject();
	withoutPackage(folder);
	const { status, output } = build();
	expect(status, output).toBe(0);
	expect(Object.keys(built()).filter((file) => /\/edit\b|sveltia/.test(file))).toEqual([]);
	for (const file of ['_headers', '_hosts/headers.nginx.conf', '_hosts/headers.caddy'])
		expect(readFileSync(join(folder, 'dist', file), 'utf8')).not.toMatch(/\/edit\b|unsafe-inline'; img/);

	switchOn(folder);
	const before = built();
	const refused = build();
	expect(refused.status).toBe(1);
	expect(refused.output).toMatch(
		/src\/site\.ts has an editor, but .* not installed; run npm install, or .*: npm run editor$/m,
	);
	expect(refused.output).not.toMatch(/\n\s+at /);
	expect(built()).toEqual(before);
});

test('with one the site has its page, with a policy that no other page has, and makes it once', () => {
	const { folder, build, built } = copyProject();
	switchOn(folder);
	const { status, output } = build();
	expect(status, output).toBe(0);
	const files = Object.keys(built());
	expect(files).toEqual(expect.arrayContaining(['dist/edit/index.html', 'dist/edit/edit.js']));
	const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
	const page = read('edit/index.html');
	expect(page).toContain("connect-src 'self' blob: data: https://api.github.com;");
	expect(page).toContain('"repo":"harbour/site","branch":"main"');
	expect(page).toContain('"auth_methods":["token"]');
	const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('dist/edit/'));
	for (const other of pages) expect(read(other.slice('dist/'.length))).not.toContain('api.github.com');
	expect(read('sitemap.xml') + read('_redirects')).not.toContain('/edit/');
	expect(read('_headers')).toMatch(/^\/edit\/\*\n {2}Content-Security-Policy: .*api\.github\.com/m);
	expect(read('_headers').match(/api\.github\.com/g)).toHaveLength(1);
	// Its scripts name addresses of others in what no form here uses; none of them is a font, an icon or a language.
	expect(read('edit/edit.js')).not.toMatch(/cdn\.jsdelivr\.net/);

	const before = built();
	expect(build().output).toMatch(/^0 files added, 0 replaced, 0 removed$/m);
	expect(built()).toEqual(before);

	writeFileSync(
		join(folder, 'content/pages/edit.md'),
		'---\ntitle: Edit\ndescription: A page of our own.\n---\n\nText.\n',
	);
	expect(build().output).toMatch(/pages\/edit\.md.*\/edit\/, which is the house’s own/);
});
