/**
 * Snowball's English stemmer (Porter 2), https://snowballstem.org/algorithms/english/stemmer.html. By hand, since the library
 * that is kept up, `@orama/stemmers`, has Porter's first, for which "news" is "new" and "generously" begins as "generation".
 */

const vowel = 'aeiouy';
const irregular: Record<string, string> = {
	...{ skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl' },
	...{ ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl', sky: 'sky', news: 'news', howe: 'howe' },
	...{ atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes' },
};
const finished = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));
const double = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const shortEnd = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

const second: [ending: RegExp, to: string][] = [
	[/ization$|ational$/, ''],
	[/fulness$/, 'ful'],
	[/ousness$/, 'ous'],
	[/iveness$/, 'ive'],
	[/tional$/, 'tion'],
	[/biliti$/, 'ble'],
	[/lessli$/, 'less'],
	[/entli$/, 'ent'],
	[/ation$/, 'ate'],
	[/alism$/, 'al'],
	[/aliti$/, 'al'],
	[/ousli$/, 'ous'],
	[/iviti$/, 'ive'],
	[/fulli$/, 'ful'],
	[/enci$/, 'ence'],
	[/anci$/, 'ance'],
	[/abli$/, 'able'],
	[/izer$/, 'ize'],
	[/ator$/, 'ate'],
	[/alli$/, 'al'],
	[/bli$/, 'ble'],
	[/(?<=l)ogi$/, 'og'],
	[/(?<=[cdeghkmnrt])li$/, ''],
];
const third: [ending: RegExp, to: string][] = [
	[/ational$/, 'ate'],
	[/tional$/, 'tion'],
	[/alize$/, 'al'],
	[/icate$|iciti$|ical$/, 'ic'],
	[/ful$|ness$/, ''],
];
const fourth = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/;

/** Returns the stem of a folded word. */
export function english(word: string): string {
	if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
	if (Object.hasOwn(irregular, word)) return irregular[word] as string;
	let stem = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
	const first = /^(?:gener|commun|arsen)/.exec(stem)?.[0].length ?? afterRegion(stem, 0);
	const next = afterRegion(stem, first);
	const in1 = (ending: string) => stem.length - ending.length >= first;
	const in2 = (ending: string) => stem.length - ending.length >= next;

	// Plurals.
	if (/sses$/.test(stem)) stem = stem.slice(0, -2);
	else if (/ie[ds]$/.test(stem)) stem = stem.slice(0, stem.length > 4 ? -2 : -1);
	else if (/[^us]s$/.test(stem) && /[aeiouy].+s$/.test(stem)) stem = stem.slice(0, -1);
	if (finished.has(stem)) return stem;

	// Forms of verbs.
	const eed = /eed(?:ly)?$/.exec(stem)?.[0];
	const ed = /(?:ed|ing)(?:ly)?$/.exec(stem)?.[0];
	if (eed) {
		if (in1(eed)) stem = stem.slice(0, -eed.length + 2);
	} else if (ed && /[aeiouy]/.test(stem.slice(0, -ed.length))) {
		stem = stem.slice(0, -ed.length);
		if (/(?:at|bl|iz)$/.test(stem)) stem += 'e';
		else if (double.test(stem)) stem = stem.slice(0, -1);
		else if (stem.length <= first && shortEnd.test(stem)) stem += 'e';
	}
	if (/.[^aeiouy][yY]$/.test(stem)) stem = `${stem.slice(0, -1)}i`;

	for (const [ending, to] of second) {
		const found = ending.exec(stem)?.[0];
		if (found === undefined) continue;
		if (in1(found))
			stem = stem.slice(0, -found.length) + (found === 'ization' ? 'ize' : found === 'ational' ? 'ate' : to);
		break;
	}
	for (const [ending, to] of third) {
		const found = ending.exec(stem)?.[0];
		if (found === undefined) continue;
		if (in1(found)) stem = stem.slice(0, -found.length) + to;
		break;
	}
	if (/ative$/.test(stem) && in2('ative')) stem = stem.slice(0, -5);
	const last = fourth.exec(stem)?.[0];
	if (last && in2(last)) stem = stem.slice(0, -last.length);
	if (/e$/.test(stem) && (in2('e') || (in1('e') && !shortEnd.test(stem.slice(0, -1)))))
		stem = stem.slice(0, -1);
	else if (/ll$/.test(stem) && in2('l')) stem = stem.slice(0, -1);
	return stem.toLowerCase();
}

/** Returns where the region after the first consonant behind a vowel begins. */
function afterRegion(word: string, from: number): number {
	for (let at = from + 1; at < word.length; at++)
		if (!vowel.includes(word[at] ?? '') && vowel.includes(word[at - 1] ?? '')) return at + 1;
	return word.length;
}
