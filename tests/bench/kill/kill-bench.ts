import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestsOf, layProject } from '../../build/lay-project.ts';
import { siteFaults } from '../../long/site-faults.ts';
import { Random } from '../random.ts';
import { makeContent } from '../scale/make-content.ts';
import { copyMark, edits } from './edits.ts';
import { killedBuild, type Moment } from './killed-build.ts';

const now = '2024-06-01T00:00:00Z';

/** Kills after which a build may end, and is held against one from nothing. */
const series = 5;
/** Of three kills one is aimed at the short time in which the site itself is changed. */
const aimed = 3;
/** Seconds from the first change of the site in which such a kill falls. */
const timeInPlace = 0.15;

/**
 * `npm run bench -- kill [times] [--articles n] [--seed n]`: edits a project, builds it, and kills the build at a random
 * moment, again and again. After each kill the site must be whole; after some the next build must give, byte for byte,
 * what a build from nothing gives.
 */
export async function killBench(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			articles: { type: 'string', default: '150' },
			seed: { type: 'string', default: '1' },
		},
	});
	const times = Number(positionals[0] ?? 50);
	const random = new Random(Number(values.seed));
	const scratch = mkdtempSync(join(tmpdir(), 'stet-kill-'));
	const project = join(scratch, 'project');
	makeContent(join(scratch, 'content'), Number(values.articles));
	layProject(project, join(scratch, 'content'));
	copyMark(project, random);
	const longest = (await killedBuild(project, now)).seconds;
	/** Seconds that a build after each edit takes; learnt from those that were not killed in time. */
	const known = new Map(edits.map(({ name }) => [name, longest]));
	const faults: string[] = [];
	const ends = { killed: 0, inPlace: 0, done: 0 };
	for (let count = 1; ends.killed + ends.inPlace < times; count += 1) {
		const edit = edits[random.below(edits.length)];
		if (!edit) continue;
		edit.make(project, random, count);
		const share = random.below(1000) / 1000;
		const moment: Moment =
			count % aimed === 0
				? { seconds: share * timeInPlace, inPlace: true }
				: { seconds: share * (known.get(edit.name) ?? longest) };
		const { killed, inPlace, seconds, last } = await killedBuild(project, now, moment);
		if (!killed) known.set(edit.name, seconds);
		ends[inPlace ? 'inPlace' : killed ? 'killed' : 'done'] += 1;
		const found = await siteFaults(join(project, 'dist'));
		const where = inPlace ? 'while its change was put in place' : `after "${last}"`;
		console.log(
			`${count}. ${edit.name}: ${killed ? `killed after ${seconds.toFixed(2)} s, ${where}` : 'done before'}; ${found.length === 0 ? 'whole' : 'BROKEN'}`,
		);
		faults.push(...found.map((fault) => `${count}. ${fault}`));
		if (count % series === 0 || ends.killed + ends.inPlace === times)
			faults.push(...(await unmended(project)).map((file) => `${count}. ${file} is not as from nothing`));
	}
	rmSync(scratch, { recursive: true, force: true });
	console.log(
		`${times} kills: ${ends.killed} before the site was touched, ${ends.inPlace} while it was changed; ${ends.done} more builds were done before theirs`,
	);
	if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
	console.log('Each left a whole site, and the next build gave the bytes of one from nothing');
}

/** Lets a build end. @returns the files that differ from those of a build from nothing but the Readings */
async function unmended(project: string): Promise<string[]> {
	const { seconds } = await killedBuild(project, now);
	const fresh = `${project}-fresh`;
	cpSync(project, fresh, { recursive: true, verbatimSymlinks: true });
	for (const kept of ['dist', ...globSync('.stet/content/{stage,words,astro,edition-*}', { cwd: fresh })])
		rmSync(join(fresh, kept), { recursive: true, force: true });
	await killedBuild(fresh, now);
	const [mended, wanted] = [digestsOf(project, 'dist'), digestsOf(fresh, 'dist')];
	rmSync(fresh, { recursive: true });
	const differing = Object.keys({ ...mended, ...wanted }).filter((file) => mended[file] !== wanted[file]);
	console.log(
		`   The next build took ${seconds.toFixed(1)} s; ${differing.length === 0 ? 'as from nothing' : `${differing.length} FILES DIFFER`}`,
	);
	return differing;
}
