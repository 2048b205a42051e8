/**
 * Stop words by language: articles, pronouns, prepositions, auxiliary verbs and question words. A search leaves them out
 * unless it has no other words. A language without a list keeps every word.
 */
const lists: Record<string, string> = {
	ar: `من في على إلى الى عن مع هذا هذه ذلك تلك التي الذي ما ماذا هل كيف متى أين اين كان كانت قد لا لم لن أن ان إن أو او و ثم بعد قبل بين كل هو هي هم`,
	de: `aber als am an auch auf aus bei bin bis bist da dann das dass dem den der des die dies diese diesem diesen dieser dieses
		doch du durch ein eine einem einen einer eines er es für gegen hat haben hatte hier ich ihm ihn ihr ihre im in ist ja
		jede jeder kann kein keine man mit nach nicht noch nur ob oder ohne sein seine sich sie sind so über um und uns unter
		vom von vor war waren warum was welche wem wen wenn wer werden wie wird wir wo wurde zu zum zur`,
	en: `a about above after again against all am an and any are as at be because been before being below between both but
		by can could did do does doing down during each few for from further had has have having he her here hers him his
		how i if in into is it its itself just me more most my no nor not of off on once only or other our ours out over own
		same she should so some such than that the their theirs them then there these they this those through to too under
		until up very was we were what when where which while who whom whose why will with would you your yours`,
	es: `a al algo como con cuál cuando cuándo de del desde donde dónde e el él ella ellas ellos en entre era es esa ese eso esta
		está estas este esto estos fue ha han hasta hay la las le les lo los más me mi muy ni no nos o para pero por porque
		qué que quien quién se ser si sí sin sobre son su sus también te tiene todo tu u un una uno y ya`,
	fa: `از در به با که را این آن و یا تا بر برای هم هر چه چرا کجا کی کدام است بود شد شده می نمی خود ما شما او آنها اما اگر نیز پس پیش بی`,
	fr: `à au aux avec ce ces cet cette comme comment d dans de des du elle elles en est et eu il ils je l la le les leur leurs lui
		ma mais me même mes mon n ne nos notre nous on ont ou où par pas plus pour pourquoi qu quand que quel quelle qui s sa
		sans se ses si son sont sur ta te tu un une vos votre vous y`,
	it: `a ad agli ai al alla alle allo anche che chi ci col come con cosa cui d da dagli dai dal dalla dalle dallo degli dei del
		della delle dello di dopo dove e ed era fra gli ha hanno i il in io l la le lei li lo loro lui ma mi nei nel nella nelle
		nello noi non o per perché però più prima quale quali quando quanto quella quello questa queste questi questo qui se
		senza si sia sono su sua sue sugli sui sul sulla sulle suo suoi tra un una uno voi è`,
};

/** Returns the stop words of a language, in lower case. @param language primary language subtag, such as `en` */
export function stopWords(language: string): string[] {
	return (lists[language] ?? '').split(/\s+/).filter(Boolean);
}
