import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Cost } from './measure.ts';

/** What one step cost one program on so many articles. */
export interface Row extends Cost {
	program: string;
	articles: number;
	step: string;
	/** Of the site after it. */
	files: number;
	bytes: number;
	/** Seconds of each stage, where the program tells of them. */
	stages?: Record<string, number>;
}

/** The name of ours. */
export const own = 'Stet';

/** Prints rows as tables: what each step cost, the stages of ours, and how many times as long others took. */
export function printRows(rows: readonly Row[]): void {
	console.table(
		rows.map(({ program, articles, step, wall, cpu, memory, files, bytes }) => ({
			...{ program, articles, step, 'wall s': round(wall), 'cpu s': round(cpu) },
			...{ 'peak MB': Math.round(memory), files, MB: Math.round(bytes / 1e6) },
		})),
	);
	console.table(
		rows.flatMap(({ articles, step, stages }) => (stages ? [{ articles, step, ...stages }] : [])),
	);
	const ratios = new Map<string, Record<string, number | string>>();
	for (const { program, articles, step, wall } of rows) {
		const ours = rows.find((row) => row.program === own && row.articles === articles && row.step === step);
		if (program === own || !ours) continue;
		const key = `${articles} ${step}`;
		ratios.set(key, {
			...(ratios.get(key) ?? { articles, step }),
			[`${program} / ${own}`]: Math.round((100 * wall) / ours.wall) / 100,
		});
	}
	if (ratios.size > 0) console.table([...ratios.values()]);
}

/** The rows of a file of an earlier run; none if there is no file. */
export function readRows(file: string): Row[] {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
}

/** Writes rows to a file, in the place of those on the same; others in it stay, so that long runs can be made apart. */
export function writeRows(file: string, rows: readonly Row[]): void {
	const key = ({ program, articles, step }: Row) => `${articles} ${program} ${step}`;
	const all = new Map([...readRows(file), ...rows].map((row) => [key(row), row]));
	const sorted = [...all.values()].sort((a, b) => a.articles - b.articles);
	writeFileSync(file, `${JSON.stringify(sorted, null, '\t')}\n`);
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}
