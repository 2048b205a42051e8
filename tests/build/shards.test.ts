import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseShard } from '../../src/edition/shard.ts';
import { copyProject } from './project-copy.ts';

describe('an edition in shards', { timeout: 300_000 }, () => {
	test('has the bytes of one machine, and its parts are made once', () => {
		const whole = copyProject();
		expect(whole.build()).toMatchObject({ status: 0 });

		const project = copyProject();
		const kept = ['1/2', '2/2'].map((shard) => {
			const { status, output } = project.build(undefined, { STET_SHARD: shard });
			expect(status, output).toBe(0);
			return Number(/Kept (\d+) parts/.exec(output)?.[1]);
		});
		expect(Math.min(...kept)).toBeGreaterThan(10);
		expect(existsSync(join(project.folder, 'dist'))).toBe(false);

		const { status, output } = project.build();
		expect(status, output).toBe(0);
		expect(output).toContain('Indexed 0 of 4 articles');
		expect(output).toMatch(new RegExp(`${(kept[0] as number) + (kept[1] as number)} parts came from shards`));
		expect(project.built()).toEqual(whole.built());
		expect(globSync('.stet/content/shards', { cwd: project.folder })).toEqual([]);
	});

	test('that are of other content are not taken', () => {
		const project = copyProject();
		expect(project.build(undefined, { STET_SHARD: '1/1' })).toMatchObject({ status: 0 });
		writeFileSync(join(project.folder, 'src/site.ts'), '\n', { flag: 'a' });
		const { status, output } = project.build();
		expect(status, output).toBe(0);
		expect(output).toContain('Indexed 4 of 4 articles');
	});
});

test.each(['', '0/2', '3/2', '1', 'a/b', '1/2/3'])('"%s" is no share', (text) => {
	expect(() => parseShard(text)).toThrow('write 2/4 for the second of four');
});
