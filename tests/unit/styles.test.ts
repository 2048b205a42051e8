import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/styles/*.css').map((file): [string, string] => [
	file,
	readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, ''),
]);

/** Sides of the paper; a page from right to left needs those of the line, such as `margin-inline-start`. */
const physical =
	/(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear):\s*(?:left|right)\b/;

test.each(sheets)('%s names no left and no right', (_, css) => {
	expect(physical.exec(css)?.[0]).toBeUndefined();
	// The four values of a shorthand are top, right, bottom, left: these two must be the same.
	for (const [, , right, , left] of css.matchAll(
		/(?:margin|padding|inset): ([^\s;()]+) ([^\s;()]+) ([^\s;()]+) ([^\s;()]+);/g,
	))
		expect(right).toBe(left);
});

test.each(sheets)('%s leaves lines and letters the room that the script needs', (_, css) => {
	expect(css.match(/letter-spacing: (?!calc\(-?[\d.]+em \* var\(--tracking\)\))[^;]*/g)).toBeNull();
	const heights = [
		...css.matchAll(/line-height: ([^;]*)/g),
		...css.matchAll(/\sfont: [^;]*? \/ (calc\([^)]*\)\)|[\d.]+)/g),
	].map(([, height]) => height ?? '');
	// A mark that stands in a line must not move the next one.
	for (const height of heights.filter((text) => !/^[01]$/.test(text)))
		expect(height).toMatch(/^calc\(\d(?:\.\d+)? \+ var\(--leading\)\)$/);
});

test('every picture stands on one light ground in both themes, so that ink on nothing is seen', () => {
	const all = sheets.map(([, css]) => css).join('\n');
	const [, ground = ''] = /--picture-ground: (#[\da-f]{6});/.exec(all) ?? [];
	const channels = ground.match(/[\da-f]{2}/g)?.map((channel) => Number.parseInt(channel, 16)) ?? [];
	expect(Math.min(...channels)).toBeGreaterThan(0xe0);
	expect(all.match(/--picture-ground:/g)).toHaveLength(1);
	const grounds = [...all.matchAll(/([^{}]*)\{([^{}]*)\}/g)].flatMap(([, selectors = '', rules = '']) =>
		/\bimg\s*(?:,|$)/.test(selectors.trim())
			? [...rules.matchAll(/background(?:-color)?: ([^;]*)/g)].map(([, value]) => [selectors.trim(), value])
			: [],
	);
	expect(grounds).toEqual([['img', 'var(--picture-ground)']]);
	expect(all).not.toMatch(/\bimg\b[^{}]*\{[^{}]*\bfilter:/);
});

test('the fonts of Latin and of Arabic keep to their budgets', () => {
	const weight = (...names: string[]) =>
		names.map((name) => statSync(`src/styles/fonts/${name}.woff2`).size).reduce((sum, size) => sum + size);
	expect(weight('serif', 'serif-italic', 'sans')).toBeLessThanOrEqual(90_000);
	expect(weight('naskh')).toBeLessThanOrEqual(60_000);
});
