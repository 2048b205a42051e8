import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Artifact } from '../../src/edition/artifacts/artifact.ts';
import { type Plan, toMake } from '../../src/edition/plan/plan.ts';
import { parseShard, removeShards, saveShard, takeShards } from '../../src/edition/plan/shard.ts';
import { listFiles } from '../../src/edition/stage/list-files.ts';
import { copyProject } from '../build/project-copy.ts';
import { scratchContent, scratchFolder } from '../unit/scratch-folder.ts';

describe('an edition in shards', { timeout: 300_000 }, () => {
	test('has the bytes of one machine, and its parts are made once', () => {
		const whole = copyProject();
		expect(whole.build()).toMatchObject({ status: 0 });

		const project = copyProject();
		const kept = ['1/2', '2/2'].map((shard) => {
			const { status, output } = project.build(undefined, {}, ['--shard', shard]);
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
});

test('a shard gives what is due under the same key, and no more', () => {
	scratchContent({});
	const unit = (name: string, key: string): Artifact => ({
		name,
		key,
		files: [`${name}.html`],
		listed: true,
	});
	const plan = (artifacts: Artifact[], due: string[]): Plan => ({
		previous: { keys: {}, made: {}, files: new Set() },
		artifacts,
		stale: new Map(due.map((name) => [name, 'is new'])),
		imported: new Map(),
		owners: new Map(),
		keepsPages: false,
	});
	const names = ['same', 'other', 'standing', 'lacking'];
	const stage = scratchFolder({ 'same.html': 's', 'same.png': 'p', 'other.html': 'o', 'standing.html': 't' });
	const made = plan(
		names.map((name) => unit(name, 'key')),
		names,
	);
	expect(saveShard(made, { index: 1, count: 2 }, stage, new Map([['same', ['same.png']]]))).toBe(3);
	const next = plan(
		names.map((name) => unit(name, name === 'other' ? 'changed' : 'key')),
		['same', 'other', 'lacking'],
	);
	const into = scratchFolder({});
	takeShards(next, into);
	expect(next.imported).toEqual(new Map([['same', ['same.png']]]));
	expect(listFiles(into).sort()).toEqual(['same.html', 'same.png']);
	expect([...toMake(next)]).toEqual(['other', 'lacking']);
	removeShards();
	takeShards(next, into);
});

test.each(['', '0/2', '3/2', '1', 'a/b', '1/2/3'])('"%s" is no share', (text) => {
	expect(() => parseShard(text)).toThrow('write 2/4 for the second of four');
});
