import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSettings, layProject } from '../../build/lay-project.ts';
import { buildCommand } from '../../build-command.ts';
import { hostile } from '../../long/hostile/all.ts';
import { article, desk } from '../../unit/scratch-folder.ts';

/** How a build of one piece of hostile content went. */
interface Row {
	name: string;
	/** Seconds of each stage; of a build that failed, all that it took. */
	stages: Map<string, number>;
	/** The first line of what is wrong, if anything. */
	problem: string;
}

/** Milliseconds after which a build is ended. */
const patience = 300_000;
const shown = 10;
/** As Linux counts them. */
const ticksASecond = 100;

/** Builds a small site with each piece of hostile content, and prints the slowest of each stage. `hostile [pattern of names] [first name]` */
export async function hostileBench([pattern = '', first = '']: string[]): Promise<void> {
	const project = mkdtempSync(join(tmpdir(), 'stet-hostile-'));
	try {
		layProject(project, 'tests/newsroom');
		build(project, 'first', {});
		const rows = [build(project, 'nothing hostile', {})];
		const all = Object.entries(hostile);
		for (const [name, write] of all.slice(
			Math.max(
				0,
				all.findIndex(([each]) => each === first),
			),
		)) {
			if (!new RegExp(pattern).test(name)) continue;
			const row = build(project, name, await write());
			rows.push(row);
			console.log(line(row));
		}
		for (const stage of new Set(rows.flatMap(({ stages }) => [...stages.keys()])))
			console.log(`\n${stage}\n${slowest(rows, stage).join('\n')}`);
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
}

function build(project: string, name: string, files: Record<string, string | Uint8Array>): Row {
	const content = join(project, 'content');
	rmSync(content, { recursive: true });
	const all = { ...desk, 'articles/good.md': article(), ...files };
	for (const [path, bytes] of Object.entries(all)) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes);
	}
	const [start, worked] = [performance.now(), processorSeconds()];
	const settings = {
		...buildSettings(project, '2024-03-15T00:00:00Z'),
		timeout: patience,
		maxBuffer: 2 ** 30,
	};
	const { status, stdout, stderr } = spawnSync(process.execPath, buildCommand, settings);
	const total = (performance.now() - start) / 1000;
	const stages = new Map(
		[...String(stdout).matchAll(/(?<=Published in .*)(?:: |, )([a-z ]+?) (\d+\.\d)/g)].map(
			([, stage = '', seconds]) => [stage, Number(seconds)],
		),
	);
	stages.set(status === 0 ? 'whole build' : 'failed build', total);
	stages.set('processor', processorSeconds() - worked);
	const problem =
		status === 0
			? ''
			: `${String(stderr).trim().split('\n')[0]} (${String(stderr).split('\n').length} lines)`;
	return { name, stages, problem };
}

/** Seconds of processor of all builds that have ended; also on a busy machine they tell what a build costs. */
function processorSeconds(): number {
	const fields = readFileSync('/proc/self/stat', 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	const [user = 0, system = 0] = fields.slice(13, 15).map(Number);
	return (user + system) / ticksASecond;
}

function line({ name, stages, problem }: Row): string {
	const slow = [...stages]
		.filter(([, seconds]) => seconds >= 1)
		.map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`);
	return `${name}: ${slow.join(', ')} ${problem.slice(0, 200)}`;
}

function slowest(rows: readonly Row[], stage: string): string[] {
	return rows
		.filter(({ stages }) => stages.has(stage))
		.sort((a, b) => (b.stages.get(stage) ?? 0) - (a.stages.get(stage) ?? 0))
		.slice(0, shown)
		.map(({ name, stages }) => `  ${(stages.get(stage) ?? 0).toFixed(1).padStart(6)}  ${name}`);
}
