/**
 * Shard: the share of an edition that one of several jobs makes. A shard keeps what it made under the keys of its artifacts; a
 * build beside which shards lie takes from them what it would have made itself, since equal keys mean equal bytes. So the
 * edition is that of one machine, and a shard that is missing or old only costs time.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { workFolder } from '../../reading/files/content-folder.ts';
import type { Plan } from './plan.ts';

const schema = z.array(
	z.strictObject({
		name: z.string(),
		key: z.string(),
		/** Its files, from the folder of the site. */
		files: z.array(z.string()),
		/** Those that only its making told. */
		told: z.array(z.string()),
	}),
);

/** Which of how many shards; counted from 1. */
export interface Shard {
	index: number;
	count: number;
}

/** Reads "2/4". @throws RangeError for anything else */
export function parseShard(text: string): Shard {
	const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
	if (!(index >= 1 && index <= count))
		throw new RangeError(`"${text}" is no share; write 2/4 for the second of four`);
	return { index, count };
}

const folder = (): string => join(workFolder(), 'shards');

/** Leaves in a plan what a shard has to make: every n-th artifact, so that each shard gets a part of every kind. */
export function keepShare({ artifacts, stale }: Plan, { index, count }: Shard): void {
	for (const [place, { name }] of artifacts.entries()) if (place % count !== index - 1) stale.delete(name);
}

/**
 * Keeps the artifacts that a shard made: those all of whose files are there.
 * @param told files that only its making told, by the name of the artifact
 * @returns how many
 */
export function saveShard(
	{ artifacts, stale }: Plan,
	{ index, count }: Shard,
	stage: string,
	told: ReadonlyMap<string, string[]>,
): number {
	const target = join(folder(), `${index}-of-${count}`);
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	const there = new Set(globSync('**/*', { cwd: stage }));
	const made = artifacts
		.filter(({ name, files }) => stale.has(name) && files.every((file) => there.has(file)))
		.map(({ name, key, files }) => ({ name, key, files, told: told.get(name) ?? [] }));
	for (const { files, told } of made)
		for (const file of [...files, ...told]) cpSync(join(stage, file), join(target, 'files', file));
	writeFileSync(join(target, 'shard.json'), JSON.stringify(made satisfies z.input<typeof schema>));
	return made.length;
}

/** Takes from the shards what has to be made, into a stage. What is taken is noted in the plan. */
export function takeShards({ artifacts, stale, imported }: Plan, stage: string): void {
	const keys = new Map(artifacts.map(({ name, key }) => [name, key]));
	for (const name of globSync('*/shard.json', { cwd: folder() }).sort()) {
		const shard = dirname(join(folder(), name));
		for (const artifact of readShard(join(folder(), name))) {
			if (
				imported.has(artifact.name) ||
				!stale.has(artifact.name) ||
				keys.get(artifact.name) !== artifact.key
			)
				continue;
			for (const file of [...artifact.files, ...artifact.told])
				cpSync(join(shard, 'files', file), join(stage, file));
			imported.set(artifact.name, artifact.told);
		}
	}
}

/** Removes all shards: they are in the edition. */
export function removeShards(): void {
	rmSync(folder(), { recursive: true, force: true });
}

function readShard(path: string): z.output<typeof schema> {
	const { data, error } = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
	if (error) throw new Error(`${path} is not of this version of Stet; make the shard again, or take it away`);
	return data;
}
