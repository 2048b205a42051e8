import { appendFileSync, globSync } from 'node:fs';
import { Random } from '../random.ts';

const types = ['bars', 'line', 'ladder'] as const;

/** Rows of a chart: as many as newsrooms draw. */
const rows = 8;

/** Gives each article of a content folder a chart, of bars, lines or a ladder in turn; the same ones for the same seed. */
export function addCharts(content: string, seed = 1): void {
	const random = new Random(seed);
	for (const [index, file] of globSync(`${content}/articles/**/*.md`).sort().entries())
		appendFileSync(file, `\n${chartOf(types[index % types.length] ?? 'bars', random)}\n`);
}

function chartOf(type: (typeof types)[number], random: Random): string {
	const lines = Array.from({ length: rows }, (_, index) => {
		const first = type === 'bars' ? `Town ${index + 1}` : `2023-${String(index + 2).padStart(2, '0')}`;
		const figures = [random.below(900) + 50, random.below(900) + 50];
		return type === 'ladder'
			? `| ${first} | ${figures[0]} | ${index % 2 ? 'Office' : 'Ministry'} |`
			: `| ${first} | ${type === 'bars' ? figures[0] : figures.join(' | ')} |`;
	});
	const head = {
		bars: '| Town | Number |\n| --- | --: |',
		line: '| Month | North | South |\n| --- | --: | --: |',
		ladder: '| Month | Number | By |\n| --- | --: | --- |',
	}[type];
	const by = type === 'ladder' ? ' by="By"' : '';
	return `:::chart[It rose and fell]{type="${type}"${by} measure="Number" source="the office"}\n${head}\n${lines.join('\n')}\n:::`;
}
