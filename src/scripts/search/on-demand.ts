/** What pages load of search when a reader turns to it; one part, so that pages carry little to fetch it by. */
export { markPage } from './mark-page.ts';
export { openDialog } from './search-dialog.ts';
export { openSession } from './session.ts';
