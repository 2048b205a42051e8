/** The part of search that pages load on demand, as one chunk. */
export { markPage } from './mark-page.ts';
export { openDialog } from './search-dialog.ts';
export { openSession } from './session.ts';
