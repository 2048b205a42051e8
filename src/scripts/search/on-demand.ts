/** The part of search that pages load on demand, as one chunk. */
export { combobox } from './combobox.ts';
export { resume } from './resume.ts';
export { openDialog } from './search-dialog.ts';
export { openSession } from './session.ts';
