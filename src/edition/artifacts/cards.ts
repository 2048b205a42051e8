import { cardHref, fileOf } from '../../archive/urls.ts';
import { cardPng } from '../../card/card-png.ts';
import { cardViews } from '../../view/card-view.ts';
import type { ArtifactKind } from './artifact.ts';

/** Every social card. Its View is its inputs, so that only what draws it counts besides. */
export const cardArtifacts: ArtifactKind = {
	modules: ['src/card/card-png.ts'],
	*plan(archive) {
		for (const [name, view] of cardViews(archive)) {
			const address = cardHref(name);
			yield { name: address, inputs: view, files: [fileOf(address)], listed: false };
		}
	},
	*files(archive, due) {
		for (const [name, view] of cardViews(archive))
			if (due.has(cardHref(name))) yield { path: fileOf(cardHref(name)), make: () => cardPng(view) };
	},
};
