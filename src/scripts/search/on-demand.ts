/** The part of search that pages load on demand, as one chunk. */
export { combobox, restoreField } from './combobox.ts';
export { markPage } from './mark-page.ts';
export { dialogField, openDialog } from './search-dialog.ts';
export { openSession } from './session.ts';
