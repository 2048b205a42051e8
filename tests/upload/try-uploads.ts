/**
 * `npm run uploads`: sends two editions of the fixture newsroom, one after the other, to a store that speaks S3 and to a
 * folder by rsync, as the README says, and holds what was sent, in which order and with which headers against what changed.
 * It needs rclone and rsync, which are programs of the system.
 */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headersOf, revalidated } from '../../src/headers/rules.ts';
import { buildSettings, digestsOf, layProject } from '../build/lay-project.ts';
import { buildCommand } from '../build-command.ts';
import { startStore } from './local-store.ts';

const bucket = 'bucket';
const scratch = mkdtempSync(join(tmpdir(), 'stet-uploads-'));
const project = join(scratch, 'project');
const dist = join(project, 'dist');
layProject(project, 'tests/newsroom');

/** Before and after an embargo ends, and before it again: files are added, replaced and taken away. */
const editions = ['2024-03-15T00:00:00Z', '2024-04-02T00:00:00Z', '2024-03-15T00:00:00Z'];

/** Without what this machine knows of stores elsewhere. */
const own = Object.entries(process.env).filter(([name]) => !/^(?:AWS|RCLONE)_/.test(name));
const store = await startStore(join(scratch, 'store'), bucket);
const folder = join(scratch, 'host');
const env = { ...Object.fromEntries(own), ...store.environment, STET_DIST: dist };
mkdirSync(folder);
let before: Record<string, string> = {};
for (const now of editions) {
	await run(process.execPath, buildCommand, buildSettings(project, now));
	const after = digestsOf(dist, '.');
	const added = Object.keys(after).filter((file) => !(file in before));
	const replaced = Object.keys(after).filter((file) => file in before && before[file] !== after[file]);
	const removed = Object.keys(before).filter((file) => !(file in after));
	store.asked.length = 0;
	await run(process.execPath, ['src/upload/cli.ts', `local:${bucket}`], { env });
	checkStore({ added, replaced, removed });
	await run('rclone', ['check', '--download', '--fast-list', dist, `local:${bucket}`], { env });
	const sent = rsyncLines().flatMap((line) => rsync(line));
	deepStrictEqual(
		sent.filter((file) => !file.endsWith('/')).sort(),
		[...added, ...replaced, ...removed].sort(),
	);
	deepStrictEqual(digestsOf(folder, '.'), after);
	console.log(
		`${now}: ${added.length} added, ${replaced.length} replaced, ${removed.length} removed; only these were sent`,
	);
	before = after;
}
store.close();
rmSync(scratch, { recursive: true });
console.log('Both hosts have the site, byte for byte');
process.exit(0);

/** Holds what the store was asked against what changed. */
function checkStore(change: { added: string[]; replaced: string[]; removed: string[] }): void {
	const files = (method: string) => store.asked.filter((each) => each.method === method);
	const put = files('PUT');
	deepStrictEqual(put.map(({ file }) => file).sort(), [...change.added, ...change.replaced].sort());
	deepStrictEqual(
		files('DELETE')
			.map(({ file }) => file)
			.sort(),
		[...change.removed].sort(),
	);
	for (const { file, cacheControl } of put) {
		// Sitemaps have none of their own, as each would cost some hosts a rule.
		const wanted = { ...revalidated, ...headersOf(`/${file}`) }['Cache-Control'];
		deepStrictEqual(cacheControl, wanted, `the header of ${file}`);
	}
	const at = (list: string[]) => list.map((file) => store.asked.findIndex((each) => each.file === file));
	const [last, first, end] = [Math.max(-1, ...at(change.added)), at(change.replaced), at(change.removed)];
	ok(
		first.every((place) => place > last),
		'what is new goes before what is replaced',
	);
	ok(
		end.every((place) => place > Math.max(last, ...first)),
		'what is gone goes last',
	);
}

/** The lines of the README that send a site by rsync. */
function rsyncLines(): string[] {
	const lines = readFileSync('README.md', 'utf8').match(/^rsync .*?(?=\s*(?:#.*)?$)/gm) ?? [];
	ok(lines.length > 1, 'the README says how to use rsync');
	return lines;
}

/** @returns the files that one line sent or took away */
function rsync(line: string): string[] {
	const [program = '', ...args] = line.split(/\s+/);
	const places = args.map((arg) => (arg === 'dist/' ? `${dist}/` : arg.includes(':') ? `${folder}/` : arg));
	const { stdout, stderr, status } = spawnSync(program, [...places, '--out-format=%n'], { encoding: 'utf8' });
	ok(status === 0, `${line}: ${stderr}`);
	return stdout
		.split('\n')
		.filter(Boolean)
		.map((name) => name.replace(/^deleting /, ''));
}

/** Runs a program beside the store, which answers in this process. */
async function run(program: string, args: string[], options: object): Promise<void> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (data) => {
			output += data;
		});
	const status = await new Promise((done) => {
		child.on('close', done);
		child.on('error', done);
	});
	ok(status === 0, `${[program, ...args].join(' ')}: ${output || status}`);
}
