/** Chart: what a chart is drawn from, and its drawing as SVG. The figures come from a table (body/blocks/chart-data.ts). */

/** The kinds of chart. */
export const chartTypes = ['bars', 'grouped', 'stacked', 'line', 'dots', 'dumbbells', 'ladder'] as const;

/** A kind of chart. */
export type ChartType = (typeof chartTypes)[number];

/** A figure of a table. */
export interface Figure {
	value: number;
	/** As its writer wrote it: `73`, `> 100`, `60%`. */
	text: string;
	/** True if who gave it has taken it back: it is struck through. */
	withdrawn: boolean;
	/** True if it is only a bound, such as "more than 100". */
	bound: boolean;
}

/** A row of a table. */
export interface ChartRow {
	/** Its first cell, in the language of readers. */
	label: string;
	/** Where it stands on the axis: milliseconds of a day, or a number; unset if rows only follow each other. */
	at?: number;
	/** One a series; undefined where the table has none. */
	figures: (Figure | undefined)[];
	/** Who gave the figure. */
	by?: string;
	/** What is said of it in the drawing. */
	annotation?: string;
}

/** What a chart shows. */
export interface ChartData {
	type: ChartType;
	/** Names of the series. */
	series: string[];
	/** Who gave the figures, each once, in order; empty if the chart does not tell them apart. */
	counters: string[];
	/** What the axis across shows. */
	axis: 'time' | 'number' | 'none';
	rows: ChartRow[];
}
