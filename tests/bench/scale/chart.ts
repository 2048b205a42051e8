import { writeFileSync } from 'node:fs';
import { own, type Row, readRows } from './row.ts';

/** Steps that are drawn, with their titles. */
const panels = [
	{ step: 'cold', title: 'Building from nothing' },
	{ step: 'publish one', title: 'Publishing one more article' },
];

const size = { width: 1000, height: 380 };
/** Where the lines of a panel run, from its left edge; at the right stand their names. */
const plot = { left: 58, top: 64, width: 240, height: 262 };
const lineHeight = 16;

/** `npm run bench -- chart rows.json chart.svg`: draws what `scale --json` measured, for the README. */
export async function chartBench([from = '', to = '']: string[]): Promise<void> {
	const rows = readRows(from);
	if (rows.length === 0 || to === '')
		throw new Error('Write: npm run bench -- chart <rows.json> <chart.svg>');
	writeFileSync(to, drawChart(rows));
	console.log(`${to} shows ${new Set(rows.map(({ program }) => program)).size} programs`);
}

/** Seconds against articles, both by powers of ten, as an SVG that suits light and dark pages. */
export function drawChart(rows: readonly Row[]): string {
	const drawn = rows.filter(({ step }) => panels.some((panel) => panel.step === step));
	const x = powers(
		drawn.map(({ articles }) => articles),
		[plot.left, plot.left + plot.width],
	);
	const y = powers(
		drawn.map(({ wall }) => wall),
		[plot.top + plot.height, plot.top],
	);
	const largest = Math.max(...drawn.map(({ articles }) => articles));
	const parts = panels.map(({ step, title }, index) => {
		const grid = [
			...x.ticks.map(
				(n) =>
					`<path class="grid" d="M${x.at(n)} ${plot.top}v${plot.height}"/><text x="${x.at(n)}" y="${plot.top + plot.height + 20}" text-anchor="middle">${n.toLocaleString('en')}</text>`,
			),
			...y.ticks.map(
				(n) =>
					`<path class="grid" d="M${plot.left} ${y.at(n)}h${plot.width}"/><text x="${plot.left - 8}" y="${y.at(n) + 4}" text-anchor="end">${n} s</text>`,
			),
		];
		const lines = linesOf(drawn.filter((row) => row.step === step)).map(({ program, points }) => ({
			...{ isOwn: program === own, name: nameOf(program, points, largest) },
			points: points.map(({ articles, wall }) => [x.at(articles), y.at(wall)] as const),
		}));
		const names = apart(lines.map(({ points }) => points.at(-1)?.[1] ?? 0));
		const drawings = lines.map(({ isOwn, name: told, points }, at) => {
			const marks = points.map(([px, py]) => `<circle cx="${px}" cy="${py}" r="${isOwn ? 4 : 3}"/>`).join('');
			const name = `<text x="${plot.left + plot.width + 14}" y="${(names[at] ?? 0) + 4}">${told}</text>`;
			return `<g class="${isOwn ? 'own' : 'peer'}"><path d="M${points.map((point) => point.join(' ')).join('L')}"/>${marks}${name}</g>`;
		});
		return `<g transform="translate(${(index * size.width) / 2})"><text class="title" x="${plot.left}" y="34">${title}</text>${grid.join('')}<text x="${plot.left + plot.width}" y="${plot.top + plot.height + 40}" text-anchor="end">articles</text>${drawings.join('')}</g>`;
	});
	const { width, height } = size;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t"><title id="t">${described(drawn)}</title><style>${style}</style><rect class="paper" width="${width}" height="${height}" rx="6"/>${parts.join('')}</svg>\n`;
}

/** The colours are those of src/styles/tokens.css. The chart has paper of its own: a page may be dark where the system of its reader is light. */
const style = `
text{font:13px system-ui,sans-serif;fill:#575147}.title{font-size:17px;font-weight:600;fill:#1b1915}
.paper{fill:#fcfaf5}.grid{stroke:#dcd5c6}path{fill:none}.peer path{stroke:#575147;stroke-width:1.5}.peer circle{fill:#575147}
.own path{stroke:#a1261c;stroke-width:2.5}.own circle{fill:#a1261c}.own text{fill:#a1261c;font-weight:600}
@media (prefers-color-scheme:dark){text{fill:#ada79b}.title{fill:#e9e5dc}.paper{fill:#15161a}.grid{stroke:#36383e}
.peer path{stroke:#ada79b}.peer circle{fill:#ada79b}.own path{stroke:#ff9584}.own circle,.own text{fill:#ff9584}}
`.trim();

interface Scale {
	at: (value: number) => number;
	ticks: number[];
}

/** A scale by powers of ten, from the power below the least value to that above the greatest. */
function powers(values: readonly number[], [start, end]: [number, number]): Scale {
	const low = Math.floor(Math.log10(Math.min(...values)));
	const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
	return {
		at: (value) => Math.round(start + ((Math.log10(value) - low) / (high - low)) * (end - start)),
		ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
	};
}

/** The rows of each program by size, ours last so that it lies on top. */
function linesOf(rows: readonly Row[]): { program: string; points: Row[] }[] {
	const lines = Map.groupBy(rows, ({ program }) => program);
	return [...lines]
		.map(([program, points]) => ({ program, points: points.toSorted((a, b) => a.articles - b.articles) }))
		.sort((a, b) => Number(a.program === own) - Number(b.program === own));
}

/** The name of a program at the edge, where all have Pagefind; one whose line ends sooner says where. */
function nameOf(program: string, points: readonly Row[], largest: number): string {
	const most = points.at(-1)?.articles ?? 0;
	const name = program.replace(' + Pagefind', '');
	return most === largest ? name : `${name}, to ${most.toLocaleString('en')}`;
}

/** Heights of names, moved so that none lies on another. */
function apart(heights: readonly number[]): number[] {
	const moved = [...heights];
	const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
	let last = Number.NEGATIVE_INFINITY;
	for (const index of order) {
		last = Math.max(heights[index] ?? 0, last + lineHeight);
		moved[index] = last;
	}
	return moved;
}

/** The chart in words, for whoever does not see it. */
function described(rows: readonly Row[]): string {
	const told = panels.map(({ step, title }) => {
		const largest = Math.max(...rows.map(({ articles }) => articles));
		const there = rows.filter((row) => row.step === step && row.articles === largest);
		const times = there.map(({ program, wall }) => `${program} ${wall.toFixed(1)} seconds`);
		return `${title}, ${largest.toLocaleString('en')} articles: ${times.join(', ')}.`;
	});
	return told.join(' ');
}
