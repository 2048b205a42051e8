/**
 * Light stemmers: they take off plurals and the commonest endings, and no more. Those of French, German and Spanish follow
 * Jacques Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages" (2006), and that of
 * Italian is like that of Spanish; that of Arabic follows Larkey, Ballesteros and Connell, "Light stemming for Arabic
 * information retrieval" (2007).
 *
 * By hand, since the code that Snowball generates, as `@orama/stemmers` has it, is 11.6 kB compressed for five of these
 * languages and lacks Persian; this is 0.6 kB.
 */

/** Returns the stem of a folded German word; `ae`, `oe` and `ue` count as the letters that they are written for. */
export function german(word: string): string {
	const plain = word.replace(/(?<![aeiouq])(?:ae|oe|ue)/g, (pair) => pair[0] ?? '');
	return cut(plain, [
		[/(?:ern|est)$/, 4],
		[/(?:em|en|er|es|st)$/, 4],
		[/(?:e|s|n)$/, 4],
	]);
}

/** Returns the stem of a folded French word. */
export function french(word: string): string {
	const one = word.length > 4 ? word.replace(/aux$/, 'al').replace(/[sx]$/, '') : word;
	return cut(one, [
		[/(?:issement|issant)$/, 4],
		[/(?:ement|euse|eur)$/, 4],
		[/(?:ees|ee|er|es|e)$/, 4],
	]).replace(/(.)\1$/, '$1');
}

/** Returns the stem of a folded Spanish word. */
export function spanish(word: string): string {
	if (word.length < 5) return word;
	return word
		.replace(/ces$/, 'z')
		.replace(/eses$/, 'es')
		.replace(/(?:[aeo]s|[aeo])$/, '');
}

/** Returns the stem of a folded Italian word. */
export function italian(word: string): string {
	return word.length < 5 ? word : word.replace(/(?:i[aeio]|h[ei]|[aeio])$/, '');
}

/** Returns the stem of a folded Arabic word, without article, conjunction and the commonest endings. */
export function arabic(word: string): string {
	const bare = word.replace(/^(?:وال|بال|کال|فال|لل|ال)(?=..)/u, '').replace(/^و(?=...)/u, '');
	return bare.replace(/(?:ها|ان|ات|ون|ین|یه|ته|ه|ی)$/u, (ending) =>
		bare.length - ending.length >= 3 ? '' : ending,
	);
}

/** Returns the stem of a folded Persian word: plurals, comparatives and pronouns that are written on to it. */
export function persian(word: string): string {
	return word.replace(/(?:هایی|های|ها|ترین|تر|ات|ان)$/u, (ending) =>
		word.length - ending.length >= (/^ا/u.test(ending) ? 4 : 3) ? '' : ending,
	);
}

/** Takes off the first ending that leaves enough letters. */
function cut(word: string, endings: readonly [ending: RegExp, least: number][]): string {
	for (const [ending, least] of endings) {
		const found = ending.exec(word)?.[0];
		if (found && word.length - found.length >= least) return word.slice(0, -found.length);
	}
	return word;
}
