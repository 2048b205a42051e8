/** Faults of the kinds that newsrooms correct, each planted in an article of tests/desk/norland/: what is replaced, and by what. */
export type Fault = [article: string, ...replacements: [before: string, after: string][]];

/** Puts a sentence behind the last one of a paragraph that ends so. */
export const after = (end: string, sentence: string): [string, string] => [end, `${end} ${sentence}`];
