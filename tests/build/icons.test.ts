import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

const drawn =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#060" d="M1 1h6v6z"/></svg>';
const icons = ['apple-touch-icon.png', 'favicon.svg', 'icon-192.png', 'icon-512.png'].map(
	(name) => `dist/${name}`,
);

describe('icons', { timeout: 300_000 }, () => {
	test('are of the name until the newsroom has its own', () => {
		const { folder, build, built } = copyProject();
		const publish = () => {
			const { status, output } = build(undefined, { STET_VERBOSE: '1' });
			expect(status, output).toBe(0);
			return { output, site: built() };
		};
		const { site: first } = publish();
		for (const icon of icons) expect(first).toHaveProperty([icon]);

		const settings = join(folder, 'src/site.ts');
		writeFileSync(settings, readFileSync(settings, 'utf8').replace(/tagline: '.*'/, "tagline: 'Another'"));
		writeFileSync(join(folder, 'public/icon-192.png'), 'its own');
		const { output } = publish();
		expect(output).not.toMatch(/\/(?:favicon|icon-|apple-touch)/);
		expect(readFileSync(join(folder, 'dist/icon-192.png'), 'utf8')).toBe('its own');

		rmSync(join(folder, 'public/icon-192.png'));
		const own = join(folder, 'public/favicon.svg');
		writeFileSync(own, drawn);
		const { site: second } = publish();
		expect(readFileSync(join(folder, 'dist/favicon.svg'), 'utf8')).toBe(drawn);
		for (const icon of icons) expect(second[icon]).not.toBe(first[icon]);

		writeFileSync(own, drawn.replace('<path', '<script/><path'));
		const { status, output: told } = build();
		expect(status).toBe(1);
		expect(told).toMatch(/^public\/favicon\.svg:1:\d+ {2}holds <script>/m);
	});
});
