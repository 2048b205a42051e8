import { sectionOf } from '../body/section.ts';
import { pageForm } from '../forms/page.ts';
import { bodyOf } from '../reading/store/readings.ts';
import type { BodyView } from '../view/page-view.ts';
import { wordsFor } from '../words/locale.ts';

/** Renders a section of a body for another page. @param anchor of its heading */
export function renderSection({ digest, ...showing }: BodyView, anchor: string): string {
	return pageForm(sectionOf(bodyOf({ digest }), anchor), {
		...{ ...showing, images: new Map(), words: wordsFor(showing.language) },
	});
}
