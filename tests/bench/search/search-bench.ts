import { benchArchive, type Measurement, measureSearch } from './measure.ts';

const pad = (text: string, length: number) => text.padEnd(length);
const number = (value: number) => value.toFixed(3).replace(/^0/, '').padStart(5);

/** `npm run bench -- search [queries a set]`: measures search on the content folder and prints a table. */
export async function searchBench([count = '200']: string[]): Promise<void> {
	const archive = await benchArchive();
	const { measurements, layerBytes, vocabularyBytes } = await measureSearch(archive, Number(count));
	console.log(
		`\nSearch in ${archive.articles.length} articles. Each cell: a right page first / among the first ten.`,
	);
	console.log(pad('set', 26), pad('n', 5), ...measurements.map(({ name }) => pad(name, 14)));
	for (const { set, queries } of measurements[0]?.scores ?? []) {
		const cells = measurements.map(({ scores }) => {
			const row = scores.find((each) => each.set === set);
			return pad(row && queries > 0 ? `${number(row.at1)} ${number(row.at10)}` : '', 14);
		});
		console.log(pad(set, 26), pad(String(queries), 5), ...cells);
	}
	row('acronym, right among ten', measurements, ({ scores }) =>
		number(scores.find(({ set }) => set === 'acronym')?.precision ?? Number.NaN),
	);
	row('topics, of first five', measurements, ({ topics }) => number(topics));
	row('requests of a first visit', measurements, ({ requests }) => String(requests));
	row('with a typo kB, median/p95', measurements, ({ withTypo: { p50, p95 } }) => `${kB(p50)}/${kB(p95)}`);
	row('first visit kB, median/p95', measurements, ({ firstVisit: { p50, p95 } }) => `${kB(p50)}/${kB(p95)}`);
	console.log(`Query layer ${layerBytes} B, vocabulary ${vocabularyBytes} B, compressed.`);
	for (const set of ['title', 'title, a typo', 'question'])
		row(`ms ${set}, median/p95`, measurements, ({ scores }) => {
			const time = scores.find((each) => each.set === set)?.time;
			return `${time?.p50.toFixed(0)}/${time?.p95.toFixed(0)}`;
		});
}

function row(label: string, measurements: readonly Measurement[], cell: (of: Measurement) => string): void {
	console.log(pad(label, 26), ...measurements.map((each) => pad(`${each.name} ${cell(each)}`, 22)));
}

function kB(bytes: number): string {
	return (bytes / 1000).toFixed(0);
}
