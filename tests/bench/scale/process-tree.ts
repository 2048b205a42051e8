import { readdirSync, readFileSync } from 'node:fs';

/** What one process has used so far. */
export interface ProcessCost {
	pid: number;
	/** Megabytes that it holds. */
	rss: number;
	/** Seconds. */
	cpu: number;
}

/** A process and all that it started, as `/proc` tells of them (proc(5)); empty where there is none. */
export function processTree(root: number): ProcessCost[] {
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
