const portfolios =
	'agriculture|culture|defen[cs]e|economy|education|energy|environment|finance|foreign|health|home|housing|information|intelligence|interior|justice|labou?r|oil|prime|tourism|trade|transport';

/** Offices that exclude each other, by kind. */
const kinds: [kind: string, pattern: string][] = [
	['$1 minister', `(${portfolios})(?: affairs)? (?:minister|secretary)`],
	['vice president', '(?:vice[- ]|deputy )president'],
	['president', 'president'],
	['supreme leader', 'supreme leader'],
	['secretary of state', 'secretary of state'],
	['secretary general', 'secretary[- ]general'],
	['director general', 'director[- ]general'],
	['spokesperson', 'spokes(?:man|woman|person)'],
	['ambassador', 'ambassador'],
	['governor', 'governor'],
	['mayor', 'mayor'],
	['senator', 'senator'],
	['representative', 'representative|congress(?:man|woman)'],
	['attorney general', 'attorney[- ]general'],
	['solicitor general', 'solicitor[- ]general'],
	['surgeon general', 'surgeon[- ]general'],
	['chief justice', 'chief justice'],
	['prosecutor', '(?:chief |public )?prosecutor'],
	['director', 'director'],
	['commander', 'commander(?:-in-chief)?'],
];
const whole = new RegExp(
	`(?<![\\p{L}-])(?:${kinds.map(([, pattern]) => pattern).join('|')})(?![\\p{L}-])`,
	'giu',
);

/** An office in a text. */
export interface Office {
	/** Kind of office in one spelling, such as `interior minister`. */
	kind: string;
	start: number;
	end: number;
}

/** Finds the offices that a text names. */
export function officesIn(text: string): Office[] {
	return [...text.matchAll(whole)].map(({ 0: written, index }) => ({
		kind: kindOf(written),
		start: index,
		end: index + written.length,
	}));
}

function kindOf(written: string): string {
	for (const [kind, pattern] of kinds) {
		const match = new RegExp(`^${pattern}$`, 'i').exec(written);
		if (match) return kind.replace('$1', sameSpelling(match[1] ?? ''));
	}
	return written.toLowerCase();
}

const sameSpelling = (portfolio: string): string =>
	portfolio.toLowerCase().replace('defense', 'defence').replace('labor', 'labour');
