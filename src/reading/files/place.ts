/** A place in a source file: line and column, both from 1. */
export type Place = [line: number, column: number];
