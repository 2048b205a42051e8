/** The query layer as one module, loaded on first use of search. */
export { firstVolumes, type Library, openLibrary } from './index/library.ts';
export { type Answer, answer } from './query/answer.ts';
