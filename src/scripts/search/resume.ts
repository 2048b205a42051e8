import { restoreField, type SearchPlace } from './combobox.ts';
import { markPage } from './mark-page.ts';
import { dialogField, openDialog } from './search-dialog.ts';

/** Takes up what a search left: its words are marked on the article that it led to, and on the way back its field is as it was. */
export function resume(place: SearchPlace): void {
	markPage();
	const left = (history.state as { search?: { field: string; query: string } } | null)?.search;
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!left || navigation?.type !== 'back_forward') return;
	if (left.field === dialogField) openDialog(place, left.query);
	else restoreField(left, place);
}
