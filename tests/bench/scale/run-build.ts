import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one build cost. */
export interface Cost {
	/** Seconds on the clock. */
	wall: number;
	/** Seconds of all processors, those of helpers too; 0 where the system does not tell. */
	cpu: number;
	/** Greatest memory of the build and its helpers together, in megabytes, looked at ten times a second. */
	memory: number;
	/** Lines that it printed. */
	output: string;
}

/** Runs a build of a content folder and measures it. @throws if it fails */
export async function runBuild(content: string, dist: string, now: string): Promise<Cost> {
	const start = performance.now();
	const build = spawn(process.execPath, ['--env-file=.env.astro', 'src/edition/build.ts'], {
		env: { ...process.env, STET_CONTENT: content, STET_DIST: dist, STET_NOW: now },
	});
	let output = '';
	for (const stream of [build.stdout, build.stderr])
		stream.on('data', (data) => {
			output += data;
		});
	const seen = new Map<number, number>();
	let memory = 0;
	const watch = setInterval(() => {
		const tree = processTree(build.pid ?? 0);
		for (const { pid, cpu } of tree) seen.set(pid, cpu);
		memory = Math.max(
			memory,
			tree.reduce((sum, { rss }) => sum + rss, 0),
		);
	}, 100);
	const status = await new Promise((resolve) => build.on('close', resolve));
	clearInterval(watch);
	if (status !== 0) throw new Error(`The build failed:\n${output}`);
	const cpu = [...seen.values()].reduce((sum, each) => sum + each, 0);
	return { wall: (performance.now() - start) / 1000, cpu, memory, output };
}

/** Files of a folder and their bytes. */
export function sizeOf(folder: string): { files: number; bytes: number } {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
		each.isFile(),
	);
	const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return { files: entries.length, bytes };
}

interface ProcessCost {
	pid: number;
	/** Megabytes. */
	rss: number;
	/** Seconds. */
	cpu: number;
}

/** A process and all that it started, as `/proc` tells of them (proc(5)); empty where there is none. */
function processTree(root: number): ProcessCost[] {
	const parents = new Map<number, number>();
	const costs = new Map<number, ProcessCost>();
	for (const name of list('/proc')) {
		const stat = read(`/proc/${name}/stat`);
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		if (fields.length < 22) continue;
		const pid = Number(name);
		parents.set(pid, Number(fields[1]));
		const ticks = Number(fields[11]) + Number(fields[12]);
		costs.set(pid, { pid, rss: (Number(fields[21]) * 4096) / 1e6, cpu: ticks / 100 });
	}
	const isBelow = (pid: number): boolean =>
		pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
	return [...costs.values()].filter(({ pid }) => isBelow(pid));
}

function list(folder: string): string[] {
	try {
		return readdirSync(folder).filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
