import { type NameUse, namesUsed } from './names.ts';
import type { Newsroom } from './newsroom.ts';
import type { Proof } from './proof.ts';
import type { Remark, Rule } from './rule.ts';

/** The little of an article that rules over the whole archive compare: it must stay small, since all of it is read each time. */
export interface ArticleFacts {
	/** Names of two words and more, each once. */
	names: NameUse[];
}

/** A rule that sees all articles at once. */
export interface ArchiveRule extends Omit<Rule, 'check' | 'flags' | 'passes'> {
	/** @param facts by file */
	compare: (facts: ReadonlyMap<string, ArticleFacts>, newsroom: Newsroom) => (Remark & { file: string })[];
}

/** Gathers the facts of an article. Names are compared in English only. */
export function factsOf(proof: Proof, english: boolean): ArticleFacts {
	return { names: english ? namesUsed(proof) : [] };
}
