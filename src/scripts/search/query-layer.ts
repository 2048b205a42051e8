/** The query layer as one part, loaded when a reader first turns to search. */
export { type Answer, answer } from './answer.ts';
export { type Library, openLibrary } from './library.ts';
export { bestHits } from './rerank.ts';
