/**
 * Card: draws the social card of a page as PNG, in about 8 ms and 22 kB. The renderer breaks lines, joins Arabic letters and
 * orders text of both directions.
 */
import type { CardView } from '../view/card-view.ts';
import { drawnChart } from './card-chart.ts';
import { cardSize, cardTree, chartCardTree, chartRoom, column } from './card-tree.ts';
import { loadedRenderer } from './faces.ts';
import { titleSetting } from './title-setting.ts';

/** Draws a card, as PNG. The same View gives the same bytes. @throws if the file of a face is missing */
export async function cardPng(view: CardView): Promise<Uint8Array> {
	const renderer = await loadedRenderer();
	const chart = view.chart && drawnChart(view.chart, view.direction, chartRoom);
	if (chart) return renderer.render(chartCardTree(view, chart.node), { ...cardSize, images: chart.images });
	return renderer.render(cardTree(view, await titleSetting(renderer, view.title, column)), cardSize);
}
