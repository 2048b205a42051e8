/**
 * Other programs that make a site of the same articles: what newsrooms use today. Each is set up as its own guide has it,
 * with a search by Pagefind, and does less than Stet (see the head of its configuration), which is in its favour.
 * Their packages are installed into `.stet/peers/` when they are asked for; Hugo is used where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convertArticle, convertContent } from './convert-content.ts';
import { type Cost, measure, sum } from './measure.ts';

interface Setup {
	program: string;
	/** Folder of `tests/bench/peers/`. */
	template: string;
	articles: string;
	/** File for the names of what articles name. */
	terms: string;
	/** What it keeps from one build to the next, besides the site. */
	kept: string[];
	/** The command that makes the pages. */
	command: string[];
}

/** @param node path of the Node that those written for it run on */
const setups = (node: string): Setup[] => [
	{
		...{
			program: 'Hugo + Pagefind',
			template: 'hugo',
			articles: 'content/articles',
			terms: 'data/terms.json',
		},
		kept: ['resources'],
		command: ['hugo', '--quiet'],
	},
	{
		...{ program: 'Astro + remark + Pagefind', template: 'astro', articles: 'articles', terms: 'terms.json' },
		kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
		command: [node, 'node_modules/astro/bin/astro.mjs', 'build'],
	},
	{
		...{
			program: 'Eleventy + Pagefind',
			template: 'eleventy',
			articles: 'articles',
			terms: '_data/terms.json',
		},
		kept: [],
		command: [node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
	},
];

/** Another program with a folder of articles. */
export interface Peer {
	program: string;
	/** Folder of its site. */
	dist: string;
	build(): Promise<Cost>;
	/** Adds an article of the content folder. */
	add(file: string): void;
}

/**
 * Sets up every peer that this machine has or can install, with the articles of a content folder.
 * @param node path of the Node that they run on, where it is to be another than Stet's own
 */
export function setUpPeers(content: string, node = process.execPath): Peer[] {
	return setups(node)
		.filter(isThere)
		.map((setup) => {
			const folder = install(setup.template);
			const articles = join(folder, setup.articles);
			for (const old of ['dist', setup.articles, setup.terms, ...setup.kept])
				rmSync(join(folder, old), { recursive: true, force: true });
			cpSync(template(setup.template), folder, { recursive: true });
			convertContent(content, articles, join(folder, setup.terms));
			const commands = [setup.command, [node, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist']];
			return {
				program: setup.program,
				dist: join(folder, 'dist'),
				async build() {
					const costs: Cost[] = [];
					for (const [program = '', ...args] of commands)
						costs.push(await measure(program, args, { cwd: folder, env: environment() }));
					return sum(costs);
				},
				add: (file) => convertArticle(file, articles),
			};
		});
}

const template = (name: string): string => resolve('tests/bench/peers', name);

/** What peers run with: room enough, and nothing of how Stet's own memory is set up (.env.astro). */
function environment(): NodeJS.ProcessEnv {
	const theirs = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=12288' };
	return { ...process.env, ...theirs, MIMALLOC_PURGE_DELAY: undefined };
}

function isThere({ program, command: [name = ''] }: Setup): boolean {
	const there = spawnSync(name, [name === 'hugo' ? 'version' : '--version']).status === 0;
	if (!there) console.log(`${program} is left out: ${name} is not installed`);
	return there;
}

/** Installs the packages of a peer, once. @returns its folder */
function install(name: string): string {
	const folder = resolve('.stet/peers', name);
	const packages = join(folder, 'package.json');
	const wanted = readFileSync(join(template(name), 'package.json'), 'utf8');
	const isInstalled = existsSync(join(folder, 'node_modules')) && readFileSync(packages, 'utf8') === wanted;
	cpSync(template(name), folder, { recursive: true });
	if (isInstalled) return folder;
	console.log(`Installing the packages of ${name}`);
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
		cwd: folder,
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error(`The packages of ${name} could not be installed`);
	return folder;
}
