import { duePages } from '../archive/handover.ts';
import type { PagePlan } from '../view/page-plan.ts';
import type { PageView } from '../view/page-view.ts';

/** A page of a route. It makes its View only when it is rendered. */
interface Route<View extends PageView> {
	params: PagePlan['params'];
	props: { view: () => View };
}

/** Returns the routes of the pages that have to be made. Pages that Astro does not know of cost nothing. */
export function routes<View extends PageView>(plans: Iterable<PagePlan<View>>): Route<View>[] {
	const due = duePages();
	return [...plans]
		.filter(({ address }) => due?.has(address) ?? true)
		.map(({ params, view }) => ({ params, props: { view } }));
}
