import { cardHref, fileOf } from '../../archive/urls.ts';
import { chartBlock } from '../../card/card-chart.ts';
import { cardPng } from '../../card/card-png.ts';
import { type CardView, cardViews } from '../../view/card-view.ts';
import { keyOf } from '../../view/key.ts';
import type { ArtifactKind } from './artifact.ts';

/** Of a chart the block counts, and not how the rest of the article was read. */
function inputsOf({ chart, ...view }: CardView): unknown {
	if (!chart) return view;
	const { digest: _, ...shown } = chart;
	return [view, shown, keyOf(chartBlock(chart))];
}

/** Every social card. Its View is its inputs, so that only what draws it counts besides. */
export const cardArtifacts: ArtifactKind = {
	modules: ['src/card/card-png.ts'],
	*plan(archive) {
		for (const [name, view] of cardViews(archive)) {
			const address = cardHref(name);
			yield { name: address, inputs: inputsOf(view), files: [fileOf(address)], listed: false };
		}
	},
	*files(archive, due) {
		for (const [name, view] of cardViews(archive))
			if (due.has(cardHref(name))) yield { path: fileOf(cardHref(name)), make: () => cardPng(view) };
	},
};
