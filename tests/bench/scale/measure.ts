import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { processTree } from './process-tree.ts';

/** What some work cost. */
export interface Cost {
	/** Seconds on the clock. */
	wall: number;
	/** Seconds of all processors, those of helpers too; 0 where the system does not tell. */
	cpu: number;
	/** Greatest memory of a program and its helpers together, in megabytes, looked at ten times a second. */
	memory: number;
}

/** Runs a program of Node or another and measures it. @throws with what it printed, if it fails */
export async function measure(
	program: string,
	args: readonly string[],
	options: SpawnOptions,
): Promise<Cost & { output: string }> {
	const child = spawn(program, args, { ...options, stdio: 'pipe' });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (data) => {
			output += data;
		});
	const end = watch(child);
	const status = await new Promise((resolve) => child.on('close', resolve));
	if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed:\n${output}`);
	return { ...end(), output };
}

/** Watches a program from its start. @returns what gives its cost so far */
export function watch({ pid = 0 }: ChildProcess): () => Cost {
	const start = performance.now();
	const seen = new Map<number, number>();
	let memory = 0;
	const look = () => {
		const tree = processTree(pid);
		for (const each of tree) seen.set(each.pid, each.cpu);
		memory = Math.max(
			memory,
			tree.reduce((sum, { rss }) => sum + rss, 0),
		);
	};
	const timer = setInterval(look, 100);
	return () => {
		clearInterval(timer);
		const cpu = [...seen.values()].reduce((sum, each) => sum + each, 0);
		return { wall: (performance.now() - start) / 1000, cpu, memory };
	};
}

/** Several works one after the other, as one. */
export function sum(costs: readonly Cost[]): Cost {
	return costs.reduce((all, { wall, cpu, memory }) => ({
		wall: all.wall + wall,
		cpu: all.cpu + cpu,
		memory: Math.max(all.memory, memory),
	}));
}

/** Files of a folder and their bytes. */
export function sizeOf(folder: string): { files: number; bytes: number } {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
		each.isFile(),
	);
	const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return { files: entries.length, bytes };
}
