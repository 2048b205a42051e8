/** How a mark of a template is written. */
export type Syntax = 'hugo' | 'liquid' | 'output' | 'wordpress' | 'jsx';

/** A mark of a template in a text: a shortcode, a tag of Liquid, a component of MDX. */
export interface Mark {
	syntax: Syntax;
	name: string;
	/** Whether it opens, closes, or stands alone; of many only a closing one tells. */
	form: 'open' | 'close' | 'alone';
	args: Args;
	start: number;
	end: number;
}

/** Arguments of a mark: those with a name, and those without in order. */
export interface Args {
	named: Record<string, string>;
	list: string[];
}

const beginnings = {
	hugo: /\{\{([<%])(?!\/\*)/g,
	liquid: /\{%-?/g,
	output: /\{\{(?![<%{])/g,
	wordpress: /\[(?=\/?[a-z][\w-]*[\s\]/])/gi,
	jsx: /<(?=\/?[A-Z])/g,
} as const;

/** Finds the marks of some syntaxes in a text, in order; what stands inside another mark is a part of it. */
export function findMarks(text: string, syntaxes: readonly Syntax[]): Mark[] {
	const found = syntaxes
		.flatMap((syntax) =>
			[...text.matchAll(beginnings[syntax])].flatMap(({ index }) => readMark(text, index, syntax) ?? []),
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	let last = 0;
	return found.filter(({ start, end }) => {
		if (start < last) return false;
		last = end;
		return true;
	});
}

const closings: Readonly<Record<Syntax, (text: string, start: number) => string>> = {
	hugo: (text, start) => `${text[start + 2] === '<' ? '>' : '%'}}}`,
	liquid: () => '%}',
	output: () => '}}',
	wordpress: () => ']',
	jsx: () => '>',
};

function readMark(text: string, start: number, syntax: Syntax): Mark | undefined {
	const closing = closings[syntax](text, start);
	const open = syntax === 'hugo' ? 3 : syntax === 'wordpress' || syntax === 'jsx' ? 1 : 2;
	const until = endOf(text, start + open, closing, syntax === 'jsx');
	if (until === undefined) return undefined;
	const end = until + closing.length;
	let inside = text
		.slice(start + open, until)
		.replace(/^-|-$/g, '')
		.trim();
	if (syntax === 'output') return { syntax, name: '', form: 'alone', args: argsOf(inside), start, end };
	const close = inside.startsWith('/');
	const alone = inside.endsWith('/') && syntax !== 'liquid';
	inside = inside.replace(/^\/\s*|\s*\/$/g, '');
	const name = /^[\w./:-]+/.exec(inside)?.[0] ?? '';
	if (name === '') return undefined;
	const plain = name
		.toLowerCase()
		.replace(/^.*\//, '')
		.replace(/\.html?$/, '');
	const args = argsOf(inside.slice(name.length));
	// In Markdown square brackets are links most often.
	if (syntax === 'wordpress' && /^[([:]/.test(text.slice(end, end + 1))) return undefined;
	if (syntax === 'liquid' && /^end./.test(plain))
		return { syntax, name: plain.slice(3), form: 'close', args, start, end };
	if (syntax === 'liquid' && (plain === 'include' || plain === 'render' || plain === 'include_relative')) {
		const [file = '', ...list] = args.list;
		const included = file
			.replace(/^.*\//, '')
			.replace(/\.\w+$/, '')
			.toLowerCase();
		return { syntax, name: included || plain, form: 'alone', args: { ...args, list }, start, end };
	}
	return { syntax, name: plain, form: close ? 'close' : alone ? 'alone' : 'open', args, start, end };
}

/** Where a mark ends: at its closing signs outside quotes and braces, in its paragraph or the few lines after it. */
function endOf(text: string, from: number, closing: string, braces: boolean): number | undefined {
	const most = Math.min(text.length, from + 8000);
	let quote = '';
	let depth = 0;
	for (let at = from; at < most; at += 1) {
		const sign = text[at] ?? '';
		if (quote) {
			if (sign === '\\') at += 1;
			else if (sign === quote) quote = '';
		} else if (depth === 0 && text.startsWith(closing, at)) return at;
		// An apostrophe in running text opens nothing: what is quoted comes after = or a space.
		else if ((sign === '"' || sign === "'" || sign === '`') && /[=\s({[<:|,]/.test(text[at - 1] ?? ''))
			quote = sign;
		else if (braces && sign === '{') depth += 1;
		else if (braces && sign === '}') depth -= 1;
	}
	// A quote that does not end hides the closing signs.
	const plain = quote ? text.indexOf(closing, from) : -1;
	return plain >= 0 && plain < most ? plain : undefined;
}

const argument =
	/([\w:-]+)\s*[=:]\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|\{((?:[^{}]|\{[^{}]*\})*)\}|([^\s"'|,\]}]+))|"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([^\s"'|,]+)/g;

/** Reads arguments as all these languages write them: `name="value"`, `name: value`, `"value"`, `value`. */
export function argsOf(written: string): Args {
	const args: Args = { named: {}, list: [] };
	for (const [, name, ...values] of written.matchAll(argument)) {
		const value = values.find((each) => each !== undefined) ?? '';
		const plain = value.replace(/\\(["'\\])/g, '$1').replace(/^["'`](.*)["'`]$/s, '$1');
		if (name) args.named[name.toLowerCase()] = plain;
		else args.list.push(plain);
	}
	return args;
}
