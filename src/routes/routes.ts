import type { Archive } from '../archive/archive.ts';
import { currentArchive, duePages } from '../archive/handover.ts';
import type { PagePlan } from '../view/page-plan.ts';
import type { PageView } from '../view/page-view.ts';

/** A page of a route. It makes its View only when it is rendered. */
interface Route<Props> {
	params: PagePlan['params'];
	props: Props;
}

/** Returns the routes of the pages that have to be made, in all languages. Pages that Astro does not know of cost nothing. */
export function routes<View extends PageView>(
	plansOf: (archive: Archive) => Iterable<PagePlan<View>>,
): Route<{ view: () => View }>[] {
	const due = duePages();
	return currentArchive().all.flatMap((archive) =>
		[...plansOf(archive)]
			.filter(({ address }) => due?.has(address) ?? true)
			.map(({ params, view }) => ({ params: { ...languageOf(archive), ...params }, props: { view } })),
	);
}

/** Returns the routes of a page that every language has, and that is made in every build. */
export function inEachLanguage(): Route<{ archive: Archive }>[] {
	return currentArchive().all.map((archive) => ({ params: languageOf(archive), props: { archive } }));
}

/** The parameter of a route that says the language; undefined for the first, whose pages stand at the top. */
function languageOf({ locale: { code } }: Archive): PagePlan['params'] {
	return { language: code || undefined };
}
