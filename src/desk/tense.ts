import { isWord } from './spelling.ts';

/** How a clause tells of its time: as past, as future, or in neither way. */
export type Tense = 'past' | 'future' | undefined;

const future =
	/\b(?:will|shall|(?:is|are) (?:due|set|expected|scheduled|planned|supposed|likely|about|going) to|(?:is|are) to(?= \p{Ll})(?! (?:the|an?|its|their|our|his|her|this|that|those|all|us|them|you)\b)|(?:plans?|hopes?|expects?|intends?|aims?|wants?|promises?|vows?) to|(?:is|are) due (?:on|by|in)|won[’']t|[’']ll)(?![\p{L}’'])/iu;
/** What makes a verb in the past no news of the past: reported plans, conditions, what the day is for. */
const open =
	/\b(?:would|could|should|might|may|must|can|if|unless|planned|plans?|planning|scheduled|expected|expects?|due|slated|projected|forecast|proposed|deadline|expires?|expiry|targets?|targeted|goal|meant|hoped|hopes?|intended|agreed|promised|pledged|vowed|set|was to|were to|to be|called for|upcoming|next|wanted|required|requires|estimated|predicted|extended|postponed|delayed)\b/i;
const irregular = new Set(
	(
		'was were had did said told came went took gave made saw knew found left began brought built bought caught chose drew drove ' +
		'ate fell felt fought flew forgot froze got grew held hid kept led lost met paid ran rose sent sold shook shot sat slept ' +
		'spoke spent stood stole struck swam taught thought threw understood woke wore won wrote became broke died sank'
	).split(' '),
);

/** Words before a time that make it an end, a purpose or a comparison. */
const ending =
	/\b(?:until|till|through|before|after|since|by|for|as|than|like|ahead of|effective|starting|beginning|of|from|between)(?: (?:in|on))?(?: the)? $/i;
/** A verb in the past has a bare year among so many words. */
const reach = 6;

/**
 * The tense that the verbs of a clause give a time, by their form. A clause in both, or with a word that leaves it open, has
 * none.
 * @param before the clause up to the time
 * @param after the clause after it
 * @param isYear true for a bare year, whose verb stands close before it or, at the head of the clause, behind it
 */
export function tenseOf(before: string, after: string, isYear: boolean): Tense {
	const clause = `${before} ${after}`;
	const past = pastVerb(clause);
	if (future.test(clause)) {
		const isTold = past === undefined || /^(?:said|told)$/.test(past);
		return isTold &&
			!/^\P{L}*(?:After|Since|Following|Despite|Unlike|Like|As|Because)\b/u.test(before) &&
			!/\b(?:since|after|of|from|as|than|like)(?: in| on)? $/i.test(before)
			? 'future'
			: undefined;
	}
	if (past === undefined || open.test(clause) || ending.test(before)) return undefined;
	if (!isYear) return 'past';
	const isHead = /^\P{L}*(?:in )?$/iu.test(before);
	const near = isHead ? after.split(' ').slice(0, reach) : before.trim().split(' ').slice(-reach);
	return pastVerb(near.join(' ')) === undefined ? undefined : 'past';
}

/** The first verb in the past; after "is", "are" or "be" the form is no past. */
function pastVerb(clause: string): string | undefined {
	for (const { 0: word, index } of clause.matchAll(/(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}’'-])/gu)) {
		if (irregular.has(word)) return word;
		if (!/[^e]ed$/.test(word) || !isWord(word)) continue;
		const before = clause.slice(0, index);
		if (
			!/\b(?:is|are|be|being|been|an?|the|to|and|or|of|its|their|his|her|our)(?: \p{Ll}+ly)? $/u.test(before)
		)
			return word;
	}
	return undefined;
}
