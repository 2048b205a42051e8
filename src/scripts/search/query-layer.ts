/** The query layer as one module, loaded on first use of search. */
export { type Answer, answer } from './answer.ts';
export { type Library, openLibrary } from './library.ts';
export { bestHits } from './rerank.ts';
