import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
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
 * `npm run bench -- scale [articles ...] [--pictures n] [--charts] [--history] [--languages] [--peers] [--peers-node path] [--json file]`: what builds cost, by
 * the number of articles; with a photograph in each n-th of them, which peers are not given; with `--charts` a chart in each, with `--history` a record of three wordings of each; with `--languages` a third of them
 * in each of three languages. The file is added to after each step, so that long runs can be made apart or broken off; `npm run bench -- chart
 * file picture` draws it. Peers may be given another Node: on Node 26, Astro with remark ends near 10,000 articles for want of memory.
 */
export async function scaleBench(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'string' },
			pictures: { type: 'string' },
			charts: { type: 'boolean', default: false },
			history: { type: 'boolean', default: false },
			languages: { type: 'boolean', default: false },
			peers: { type: 'boolean', default: false },
			'peers-node': { type: 'string' },
		},
	});
	if (values.languages) process.env.NODE_OPTIONS = '--conditions=languages --conditions=tests';
	const rows: Row[] = [];
	for (const articles of positionals.length > 0 ? positionals.map(Number) : usual) {
		const content = mkdtempSync(join(tmpdir(), 'stet-bench-'));
		makeContent(content, articles, undefined, values.languages ? threeLanguages : undefined);
		const note = (program: string, dist: string) => (step: string, cost: Cost) => {
			console.log(`${articles} articles, ${program}, ${step}: ${cost.wall.toFixed(1)} s`);
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
		await stepsOfStet(content, dist, note(own, dist));
		for (const peer of peers)
			await stepsOfPeer(peer, content, note(peer.program, peer.dist)).catch(({ message }: Error) =>
				console.log(`${articles} articles, ${peer.program}, broke off: ${message.slice(0, shownOfFault)}`),
			);
		// At the end, since a file system takes seconds more to make files for minutes after ten thousands of them were removed.
		for (const folder of [content, dist, ...peers.map((peer) => peer.dist)])
			rmSync(folder, { recursive: true, force: true });
	}
	printRows(rows);
	printOnPaper(values.json ? readRows(values.json) : rows);
}

type Note = (step: string, cost: Cost) => void;

async function stepsOfStet(content: string, dist: string, note: Note): Promise<void> {
	const build = () => buildWithStet(content, dist, now);
	rmSync(dist, { recursive: true, force: true });
	note('cold', await build());
	note('no change', await build());
	publishOne(content);
	note('publish one', await build());
	rename(content);
	note('rename one in 100', await build());
	const { start, edit } = await measureDev(content, now, {
		file: articleFile(content),
		path: '/articles/one-more/',
	});
	note('dev start', start);
	note('dev first edit', edit);
}

async function stepsOfPeer(peer: Peer, content: string, note: Note): Promise<void> {
	note('cold', await peer.build());
	note('no change', await peer.build());
	peer.add(articleFile(content));
	note('publish one', await peer.build());
}

const articleFile = (content: string): string => join(content, 'articles/one-more.md');

function publishOne(content: string): void {
	const text = `---\nid: fresh1\ntitle: One more article\ndescription: It is new.\npublished: "${lastDay}"\nauthors: [au-0]\ntopics: [to-0]\npeople: [pe-0]\n---\n\nIt is new, and says so at some length.\n`;
	writeFileSync(articleFile(content), text);
}

function rename(content: string): void {
	const path = join(content, `people/${commonPerson}.md`);
	writeFileSync(path, readFileSync(path, 'utf8').replace('Aurelia Quint', 'Aurelia Quint-Hale'));
}
