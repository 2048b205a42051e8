import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commonPerson, lastDay, makeContent } from './make-content.ts';
import { type Cost, runBuild, sizeOf } from './run-build.ts';

const usual = [100, 1000, 10_000];
const now = '2024-06-01T00:00:00Z';

/** What is done to the content before each build, the first from nothing. */
const steps: [name: string, edit: (content: string) => void][] = [
	['cold', () => {}],
	['no change', () => {}],
	['publish one', publishOne],
	['rename one in 100', rename],
];

/** `npm run bench -- scale [articles ...] [--json file]`: what builds cost, by the number of articles. */
export async function scaleBench(args: string[]): Promise<void> {
	const json = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
	const sizes = args.map(Number).filter((size) => size > 0);
	const rows: (Omit<Cost, 'output'> & { articles: number; step: string; files: number; bytes: number })[] =
		[];
	for (const articles of sizes.length > 0 ? sizes : usual) {
		const content = mkdtempSync(join(tmpdir(), 'stet-bench-'));
		const dist = resolve('.stet/bench');
		rmSync(dist, { recursive: true, force: true });
		makeContent(content, articles);
		for (const [step, edit] of steps) {
			edit(content);
			const { output, ...cost } = await runBuild(content, dist, now);
			rows.push({ articles, step, ...cost, ...sizeOf(dist) });
			console.log(`${articles} articles, ${step}: ${cost.wall.toFixed(1)} s; ${summary(output)}`);
		}
		rmSync(content, { recursive: true });
		rmSync(dist, { recursive: true });
	}
	console.table(
		rows.map(({ articles, step, wall, cpu, memory, files, bytes }) => ({
			...{ articles, step, 'wall s': round(wall), 'cpu s': round(cpu), 'peak MB': Math.round(memory) },
			...{ files, MB: Math.round(bytes / 1e6) },
		})),
	);
	if (json) writeFileSync(json, JSON.stringify(rows, null, '\t'));
}

function publishOne(content: string): void {
	const text = `---\nid: fresh1\ntitle: One more article\ndescription: It is new.\npublished: "${lastDay}"\nauthors: [au-0]\ntopics: [to-0]\npeople: [pe-0]\n---\n\nIt is new, and says so at some length.\n`;
	writeFileSync(join(content, 'articles/one-more.md'), text);
}

function rename(content: string): void {
	const path = join(content, `people/${commonPerson}.md`);
	writeFileSync(path, readFileSync(path, 'utf8').replace('Aurelia Quint', 'Aurelia Quint-Hale'));
}

/** The lines of a build that tell what it made. */
function summary(output: string): string {
	return output
		.split('\n')
		.filter((line) => /have to be made|^Rendered|^Indexed|files added/.test(line))
		.join('; ');
}

function round(seconds: number): number {
	return Math.round(seconds * 10) / 10;
}
