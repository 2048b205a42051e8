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

/**
 * Prints rows as tables. First how many times as much others took as ours, in processor seconds and on the clock, which
 * hold on a busy machine too; then what each step cost, and the stages of ours.
 */
export function printRows(rows: readonly Row[]): void {
	const ratios = rows.flatMap((row) => {
		const ours = rows.find(
			({ program, articles, step }) => program === own && articles === row.articles && step === row.step,
		);
		if (row.program === own || !ours) return [];
		const times = (value: (row: Row) => number) => Math.round((100 * value(row)) / value(ours)) / 100;
		return [
			{
				...{ articles: row.articles, step: row.step, program: row.program },
				...{ 'cpu / ours': times(({ cpu }) => cpu), 'wall / ours': times(({ wall }) => wall) },
				'memory / ours': times(({ memory }) => memory),
			},
		];
	});
	if (ratios.length > 0) console.table(ratios);
	console.table(
		rows.map(({ program, articles, step, wall, cpu, memory, files, bytes }) => ({
			...{ program, articles, step, 'cpu s': round(cpu), 'wall s': round(wall) },
			...{ 'peak MB': Math.round(memory), files, MB: Math.round(bytes / 1e6) },
		})),
	);
	console.table(
		rows.flatMap(({ program, articles, step, stages }) =>
			stages ? [{ program, articles, step, ...stages }] : [],
		),
	);
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
