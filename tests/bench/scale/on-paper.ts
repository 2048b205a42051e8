import { own, type Row } from './row.ts';

const articles = 1_000_000;

/** Articles from which what grows with them can be told from what does not. */
const least = 1000;

/** A cost that grows on evenly, from what it was at two sizes. */
function extend(value: (row: Row) => number, [small, large]: readonly [Row, Row]): number {
	const slope = (value(large) - value(small)) / (large.articles - small.articles);
	return value(large) + slope * (articles - large.articles);
}

/**
 * What a million articles would cost, on paper: each step grows on as it did between the two largest sizes that were
 * measured. Where the memory is more than a machine has, the archive is built in shards.
 */
export function printOnPaper(rows: readonly Row[]): void {
	const steps = Map.groupBy(
		rows.filter(({ program }) => program === own),
		({ step }) => step,
	);
	const estimates = [...steps].flatMap(([step, measured]) => {
		const [small, large] = measured.toSorted((a, b) => a.articles - b.articles).slice(-2);
		if (!small || !large || large.articles < least || small.articles === large.articles) return [];
		const at = (value: (row: Row) => number) => Math.round(extend(value, [small, large]));
		return [
			{
				...{ 'on paper': articles, step, 'wall s': at(({ wall }) => wall) },
				...{ 'peak MB': at(({ memory }) => memory), files: at(({ files }) => files) },
				MB: at(({ bytes }) => bytes / 1e6),
			},
		];
	});
	if (estimates.length > 0) console.table(estimates);
}
