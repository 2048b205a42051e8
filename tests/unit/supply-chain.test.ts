import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { lockfileVersion, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	lockfileVersion: number;
	packages: Record<
		string,
		{ license?: string; hasInstallScript?: boolean; resolved?: string; dev?: boolean }
	>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that let a newsroom use and change what it depends on, and publish what it makes with it. */
const free = [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'OFL-1.1',
	'Python-2.0',
	'Zlib',
];
/** Licences that ask for changes to the package itself to be given on; nothing here changes one. */
const weak = ['LGPL-3.0-or-later', 'MPL-2.0'];
/** Licences that a package tells in a file alone, as somebody has read there. */
const told: Readonly<Record<string, string>> = { 'node_modules/i': 'MIT' };

describe('what the project depends on', () => {
	test.each(installed)('%s is free to use', (path, { license = told[path] ?? 'none' }) => {
		for (const name of license.replace(/[()]/g, '').split(/ (?:AND|OR) /))
			expect([...free, ...weak]).toContain(name);
	});

	test('runs no script as it is installed that was not reviewed', () => {
		const names = installed
			.filter(([, { hasInstallScript }]) => hasInstallScript)
			.map(([path]) => path.replace(/^.*node_modules\//, ''));
		expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(names)].sort());
	});

	test('is held to exact versions, and comes from the registry', () => {
		expect(lockfileVersion).toBe(3);
		const direct = {
			...manifest.dependencies,
			...manifest.devDependencies,
			...manifest.optionalDependencies,
		};
		for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
		for (const [path, { resolved }] of installed)
			if (resolved) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
	});

	test('has a reason, each', () => {
		const direct = Object.keys({
			...manifest.dependencies,
			...manifest.devDependencies,
			...manifest.optionalDependencies,
		});
		expect(Object.keys(manifest.reasons).sort()).toEqual(direct.sort());
		for (const [name, reason] of Object.entries(manifest.reasons))
			expect(String(reason).split(' ').length, name).toBeGreaterThan(1);
	});
});
