import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands, helpText } from '../../src/help/commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('npm run help lists every script of package.json once, and no other', () => {
	const listed = Object.values(commands)
		.flat()
		.map(({ run }) => run.split(' ')[0]);
	expect(listed.toSorted()).toEqual(Object.keys(scripts).toSorted());
	for (const name of listed) expect(helpText()).toContain(`npm run ${name}`);
});

test('no wish is told twice, and each line fits a terminal', () => {
	const wishes = Object.values(commands).flatMap((list) => list.map(({ wish }) => wish));
	expect(new Set(wishes).size).toBe(wishes.length);
	for (const line of helpText().split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
});
