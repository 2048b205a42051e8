/**
 * Stop words by language: articles, pronouns, prepositions, auxiliary verbs and question words. A search leaves them out
 * unless it has no other words. A language without a list keeps every word.
 */
const lists: Record<string, string> = {
	en: `a about above after again against all am an and any are as at be because been before being below between both but
		by can could did do does doing down during each few for from further had has have having he her here hers him his
		how i if in into is it its itself just me more most my no nor not of off on once only or other our ours out over own
		same she should so some such than that the their theirs them then there these they this those through to too under
		until up very was we were what when where which while who whom whose why will with would you your yours`,
};

/** Returns the stop words of a language, in lower case. @param language primary language subtag, such as `en` */
export function stopWords(language: string): string[] {
	return (lists[language] ?? '').split(/\s+/).filter(Boolean);
}
