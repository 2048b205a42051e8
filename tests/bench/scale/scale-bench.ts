import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFromPosts } from '../content-from-posts.ts';
import { addCharts } from './add-charts.ts';
import { addHistory } from './add-history.ts';
import { addPictures } from './add-pictures.ts';
import { measureDev } from './dev.ts';
import { commonPerson, lastDay, makeContent, threeLanguages } from './make-content.ts';
import { type Cost, sizeOf } from './measure.ts';
import { printOnPaper } from './on-paper.ts';
import { type Peer, setUpPeers } from './peers.ts';
import { own, printRows, type Row, readRows, writeRows } from './row.ts';
import { buildWithStet } from './stet.ts';

const usual = [100, 1000, 10_000];
const now = '2024-06-01T00:00:00Z';

/** Letters that are shown of what a peer says when it fails, as Astro does where it runs out of memory. The others go on. */
const shownOfFault = 2000;

/**
 * `npm run bench -- scale [articles ...] [options]`: what builds cost, by the number of articles. Options:
 * - `--charts` gives each a chart, `--history` a record of three wordings, `--pictures n` a photograph to each n-th, which
 *   peers are not given; with `--languages` a third of them is in each of three languages;
 * - `--before folder` has another checkout of Stet do each step in turn, on a copy of the articles;
 * - `--peers` has other programs do them; `--peers-node path` gives these another Node, since on Node 26 Astro with remark
 *   ends near 10,000 articles for want of memory;
 * - `--posts folder` takes the Markdown posts of others (see content-from-posts.ts) in place of made articles;
 * - `--json file` adds to a file after each step, so that long runs can be made apart or broken off; `npm run bench --
 *   chart file picture` draws it.
 */
export async function scaleBench(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			before: { type: 'string' },
			charts: { type: 'boolean', default: false },
			history: { type: 'boolean', default: false },
			json: { type: 'string' },
			languages: { type: 'boolean', default: false },
			peers: { type: 'boolean', default: false },
			'peers-node': { type: 'string' },
			pictures: { type: 'string' },
			posts: { type: 'string', multiple: true },
		},
	});
	if (values.languages) process.env.NODE_OPTIONS = '--conditions=languages --conditions=tests';
	const rows: Row[] = [];
	const sizes = positionals.length > 0 ? positionals.map(Number) : usual;
	for (const size of values.posts ? [0] : sizes) {
		const content = mkdtempSync(join(tmpdir(), 'stet-bench-'));
		const articles = values.posts ? contentFromPosts(content, values.posts) : size;
		if (!values.posts)
			makeContent(content, articles, undefined, values.languages ? threeLanguages : undefined);
		const note = (program: string, dist: string) => (step: string, cost: Cost) => {
			console.log(
				`${articles} articles, ${program}, ${step}: ${cost.cpu.toFixed(1)} s of processor, ${cost.wall.toFixed(1)} s`,
			);
			rows.push({ program, articles, step, ...cost, ...sizeOf(dist) });
			if (values.json) writeRows(values.json, rows);
		};
		// Set up before the articles are edited, so that all begin with the same.
		const peers = values.peers ? setUpPeers(content, values['peers-node']) : [];
		if (values.pictures) await addPictures(content, Number(values.pictures));
		if (values.charts) addCharts(content);
		process.env.STET_CONTENT = content;
		if (values.history) addHistory(content);
		const dist = resolve('.stet/bench');
		const checkouts: Checkout[] = [{ project: '.', content, dist, note: note(own, dist) }];
		if (values.before) {
			const theirs = { content: `${content}-before`, dist: resolve(values.before, '.stet/bench') };
			cpSync(content, theirs.content, { recursive: true });
			checkouts.push({ project: values.before, ...theirs, note: note('Stet before', theirs.dist) });
		}
		await stepsOfStet(checkouts);
		for (const peer of peers)
			await stepsOfPeer(peer, content, note(peer.program, peer.dist)).catch(({ message }: Error) =>
				console.log(`${articles} articles, ${peer.program}, broke off: ${message.slice(0, shownOfFault)}`),
			);
		// At the end, since a file system takes seconds more to make files for minutes after ten thousands of them were removed.
		for (const folder of [
			...checkouts.flatMap((each) => [each.content, each.dist]),
			...peers.map((peer) => peer.dist),
		])
			rmSync(folder, { recursive: true, force: true });
	}
	printRows(rows);
	printOnPaper(values.json ? readRows(values.json) : rows);
}

type Note = (step: string, cost: Cost) => void;

/** A checkout of Stet, and what it builds. */
interface Checkout {
	project: string;
	content: string;
	dist: string;
	note: Note;
}

/** Has each checkout do each step, one after another. */
async function stepsOfStet(checkouts: readonly Checkout[]): Promise<void> {
	const each = async (step: string, edit: (content: string) => void): Promise<void> => {
		for (const { project, content, dist, note } of checkouts) {
			edit(content);
			note(step, await buildWithStet(content, dist, now, project));
		}
	};
	for (const { dist } of checkouts) rmSync(dist, { recursive: true, force: true });
	await each('cold', () => {});
	await each('no change', () => {});
	await each('publish one', publishOne);
	await each('rename one in 100', rename);
	for (const { project, content, note } of checkouts) {
		const article = { file: articleFile(content), path: '/articles/one-more/' };
		const { start, edit } = await measureDev(content, now, article, project);
		note('dev start', start);
		note('dev first edit', edit);
	}
}

async function stepsOfPeer(peer: Peer, content: string, note: Note): Promise<void> {
	note('cold', await peer.build());
	note('no change', await peer.build());
	peer.add(articleFile(content));
	note('publish one', await peer.build());
}

const articleFile = (content: string): string => join(content, 'articles/one-more.md');

/** Publishes an article of the first author, topic and person that the folder has. */
function publishOne(content: string): void {
	const first = (kind: string): string[] =>
		globSync(`${content}/${kind}/*.md`)
			.map((file) => basename(file, '.md'))
			.filter((id) => id !== commonPerson)
			.sort()
			.slice(0, 1);
	const names = ['authors', 'topics', 'people'].map((kind) => `${kind}: [${first(kind)}]`).join('\n');
	const text = `---\nid: fresh1\ntitle: One more article\ndescription: It is new.\npublished: "${lastDay}"\n${names}\n---\n\nIt is new, and says so at some length.\n`;
	writeFileSync(articleFile(content), text);
}

function rename(content: string): void {
	const path = join(content, `people/${commonPerson}.md`);
	// The posts of others name no such person.
	if (!existsSync(path)) return;
	writeFileSync(path, readFileSync(path, 'utf8').replace('Aurelia Quint', 'Aurelia Quint-Hale'));
}
