import { duePages } from '../archive/handover.ts';
import type { PagePlan } from '../view/page-plan.ts';
import type { PageView } from '../view/page-view.ts';

/** A page of a route, which makes its View when it is rendered. */
interface Route<View extends PageView> {
	params: PagePlan['params'];
	props: { view: () => View };
}

/** The routes of the pages that have to be made: what Astro is not told of costs nothing. */
export function routes<View extends PageView>(plans: Iterable<PagePlan<View>>): Route<View>[] {
	const due = duePages();
	return [...plans]
		.filter(({ address }) => due?.has(address) ?? true)
		.map(({ params, view }) => ({ params, props: { view } }));
}
