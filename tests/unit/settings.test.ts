import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueProblems } from '../../src/reading/checks/site-settings.ts';
import { syntaxSlip } from '../../src/reading/checks/syntax-slip.ts';
import { placeIn } from '../../src/reading/files/decode.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { scratchFolder } from './scratch-folder.ts';

const whole = readFileSync('tests/site.ts', 'utf8').replace('Bridges, ferries', 'پل‌ها 🌉, ferries');

function changed(before: string, after: string): string {
	expect(whole).toContain(before);
	return whole.replace(before, () => after);
}

/** The text with the cure of a fault that stands at an offset. */
function mended(text: string, offset: number, reason: string): string {
	const [before, rest] = [text.slice(0, offset), text.slice(offset)];
	if (reason.endsWith('; take it away')) return before + rest.slice(1);
	const [, here] = /; write (.+) here$/.exec(reason) ?? [];
	if (here) return before + here + rest;
	const [, behind] = /; write (.) behind it$/.exec(reason) ?? [];
	if (behind) return before + rest.replace(/.*?(?=,?$)/m, (line) => line + behind);
	const [, right, wrong] = /; write (\S+) in place of (\S+)$/.exec(reason) ?? [];
	expect(rest.startsWith(wrong ?? ' '), reason).toBe(true);
	return before + right + rest.slice(wrong?.length);
}

/** The text with the cures of all its faults of syntax, one after the other, and what was said of them. */
async function mendedWhole(text: string): Promise<{ text: string; said: string[] }> {
	const said: string[] = [];
	for (let slip = await syntaxSlip(text); slip; slip = await syntaxSlip(text)) {
		said.push(`${Object.values(placeIn(text, slip.offset)).join(':')} ${slip.reason}`);
		if (said.length > 3) break;
		text = mended(text, slip.offset, slip.reason);
	}
	return { text, said };
}

/** The settings that a text says, and what is wrong with them. */
function problemsOf(text: string): string[] {
	const folder = scratchFolder({ 'site.ts': text });
	const settings = new Function(
		text.replace(/^import .*$/m, '').replace('export const site: SiteSettings =', 'return'),
	)();
	return valueProblems(join(folder, 'site.ts'), settings).map((problem) =>
		formatProblem({ ...problem, file: 'site.ts' }),
	);
}

describe('a slip of the language of the settings is told with its place and a cure that mends it:', () => {
	test.each([
		["'Harbour Post',", "'Harbour Post'", '5:22 lacks a comma behind its value'],
		["'Harbour Post',", "'Harbour Post' // our name", '5:22 lacks a comma behind its value'],
		['days: 365,', 'days: 365', '15:24 lacks a comma behind its value'],
		['footer: []', "footer: ['a' 'b']", '14:14 lacks a comma behind its value'],
		['policies: {},', 'policies: {}', '21:14 lacks a comma behind its value'],
		["'Harbour Post'", "'Harbour's Post'", "5:16 ends a text in its middle; write \\' in place of '"],
		["'Harbour Post'", '"The "Post""', '5:13 ends a text in its middle; write \\" in place of "'],
		["'Harbour Post'", "'Harbour Post", "5:8 begins a text that does not end; write ' behind it"],
		["'Harbour Post'", '“Harbour Post”', '5:8 is no quote mark of code; write " in place of “'],
		["since: '2024'", "since = '2024'", '9:8 gives a value with =; write : in place of ='],
		["since: '2024',", "since: '2024';", '9:15 ends a value with a semicolon; write , in place of ;'],
		['footer: [],', 'footer: [],,', '14:13 is a comma too many; take it away'],
		['footer: []', 'footer: [', '14:11 lacks the end of a list; write ] here'],
		['\tname', '\t# the name\n\tname', '5:2 begins no comment; write // in place of #'],
		['};\n', '', '23:1 ends before all is closed; write } here'],
		['};\n', '}};\n', '23:2 is } and closes nothing; take it away'],
		[
			"exempt: ['background'] },",
			"exempt: ['background' },",
			'15:48 is } while another bracket is open; write ] here',
		],
	])('%s as %s', async (before, after, expected) => {
		const { text, said } = await mendedWhole(changed(before, after));
		expect(said[0]).toMatch(new RegExp(`^${RegExp.escape(expected)}`));
		expect(said.length).toBeLessThanOrEqual(2);
		expect(problemsOf(text)).toEqual([]);
	});

	test('what is right is no slip', async () => {
		expect(await syntaxSlip(whole)).toBeUndefined();
		expect(problemsOf(whole)).toEqual([]);
	});
});

describe('a value of the settings is told with its place and a cure that mends it:', () => {
	test.each([
		["'en-GB'", "'en_GB'", '11:12  language: "en_GB" is not a language tag; write "en-GB"'],
		["'en-GB'", "'EN'", 'write "en"'],
		["'en-GB'", "'zh-hant'", 'write "zh-Hant"'],
		["'en-GB'", "'German'", 'write "de"'],
		["'en-GB'", "'français'", 'write "fr"'],
		["'en-GB'", "'فارسی'", 'write "fa"'],
		["'https://harbour.example'", "'harbour.example'", 'write "https://harbour.example"'],
		["'https://harbour.example'", "'https://harbour.example/news/'", 'write "https://harbour.example"'],
		["base: '/'", "base: 'news'", 'write "/news/"'],
		["base: '/'", "base: '/news'", 'base: "/news" is not a path that a site can live under; write "/news/"'],
		["base: '/'", "base: ''", 'write "/"'],
		['harbour.example', 'harbour.example/', 'write "https://harbour.example"'],
		['policies: {}', "policies: { ethicPolicy: '/a/' }", 'did you mean ethicsPolicy?'],
		["rawHtml: 'error'", "rawHtml: 'eror'", 'rawHtml: "eror" is none of error, drop; did you mean error?'],
		["timeZone: 'UTC'", "timeZone: 'America/New York'", 'did you mean "America/New_York"?'],
		['policies: {}', "policies: { ethicsPolicy: 'how-we-work' }", 'write "/how-we-work/"'],
		['policies: {}', "policies: { ethicsPolicy: '/how-we-work#a' }", 'write "/how-we-work/#a"'],
		['policies: {}', "policies: { ethicsPolicy: 'how-we-work.md' }", 'write "/how-we-work/"'],
		['footer: []', "footer: 'about'", `footer: "about" is not a list; write ['about']`],
		['sections: []', "sections: 'a, b'", `sections: "a, b" is not a list; write ['a', 'b']`],
		['since: ', 'Since: ', '9:2  Since: is not a known field; did you mean since?'],
		['rawHtml', 'raw_html', 'did you mean rawHtml?'],
		["'background'", "'Background'", 'did you mean background?'],
		["since: '2024'", 'since: 2024', 'since: 2024 is not text; put it in quotes: "2024"'],
	])('%s as %s', (before, after, expected) => {
		const text = changed(before, after);
		const problems = problemsOf(text);
		const told = problems.find((problem) => problem.includes(expected)) ?? '';
		expect(problems.join('\n')).toContain(expected);
		const [, line, column, reason = ''] = /^site\.ts:(\d+):(\d+) {2}\S+: (.*)$/.exec(told) ?? [];
		const right =
			/(?:write|in quotes:) (["[].*[\]"])/.exec(reason)?.[1] ?? /did you mean (\S+)\?$/.exec(reason)?.[1];
		const lines = text.split('\n');
		const at = lines[Number(line) - 1] ?? '';
		const rest = at.slice(Number(column) - 1);
		const isName = /^\w+:/.test(rest);
		lines[Number(line) - 1] =
			at.slice(0, Number(column) - 1) +
			rest.replace(isName ? /^\w+/ : /^'[^']*'|^\w+/, () =>
				isName || /^["[]/.test(right ?? '') ? String(right) : `'${right}'`,
			);
		expect(problemsOf(lines.join('\n'))).toEqual([]);
	});

	test.each([
		[/\tname: .*\n/, '4:35  name: is missing; write text: Name of the publication'],
		[/\trawHtml: .*\n/, '4:35  rawHtml: is missing; write one of error, drop: What becomes'],
		[/\tmap: [\s\S]*?\},\n/, '4:35  map: is missing; write a group of fields (borders)'],
		[/\t\tborders: .*\n/, '18:7  map.borders: is missing; write one of natural-earth, visionscarto'],
		[/days: 365, /, '15:13  ageNotice.days: is missing; write a number: Days after which'],
		[/\tpolicies: .*\n/, '4:35  policies: is missing; write a group of fields (publishingPrinciples'],
	])('%s is not there: the line of what it belongs into', (field, expected) => {
		expect(problemsOf(whole.replace(field, '')).join('\n')).toContain(`site.ts:${expected}`);
	});

	test.each([
		["'UTC'", 'null', 'timeZone: is empty; write text'],
		['{}', 'null', 'policies: is empty; write a group of fields'],
		['1000', 'null', 'cards.newest: is empty; write a number'],
	])('%s as %s, which must be there, is not to be taken out', (before, after, expected) => {
		const [told = ''] = problemsOf(changed(before, after));
		expect(told).toContain(expected);
		expect(told).not.toContain('take the line out');
	});

	test.each([
		["timeZone: 'UTC'", "timeZone: 'Mars'", 'timeZone: "Mars" is not a time zone; write one such as'],
		['days: 365', "days: '365'", 'ageNotice.days: is text; write a number'],
		["rawHtml: 'error'", "rawHtml: 'keep'", 'rawHtml: "keep" is none of error, drop; write one of them'],
		[
			"'corrections@harbour.example'",
			"'desk'",
			'correctionsContact: is not a place to report an error to; write an address of mail',
		],
		["'en-GB'", "'klingonish'", 'language: "klingonish" is not a language tag; write one such as en, fa'],
		['newest: 1000', 'newest: 1.5', 'cards.newest: is 1.5; write a whole number'],
		['newest: 1000', 'newest: -1', 'cards.newest: is less than none; write 0 or more'],
		[
			"language: 'en-GB',",
			"language: 'en-GB', languages: { fa_IR: {} },",
			'languages.fa_IR: "fa_IR" is not a language tag; write "fa-IR"',
		],
		[
			"language: 'en-GB',",
			"language: 'en-GB', languages: { fa: {} },",
			'11:38  languages.fa.tagline: is missing; write text: One line under',
		],
		[
			"language: 'en-GB',",
			"language: 'en-GB', tagline: 'Again',",
			'site.ts:11:21  tagline: is written twice, in line 6 too; take one of them out',
		],
		[
			'days: 365,',
			'days: 365, days: 30,',
			'ageNotice.days: is written twice, in line 15 too; take one of them out',
		],
	])('%s as %s', (before, after, expected) => {
		expect(problemsOf(changed(before, after)).join('\n')).toContain(expected);
	});
});

test.each([
	["['fa', 'pt-BR']", 'languages: is a list', ['fa', 'pt-BR']],
	["'fa'", 'languages: is text', ['fa']],
	['true', 'languages: is true or false', ['name']],
])('languages as %s are told with an example of what to write', (written, said, tags) => {
	const withLanguages = (value: string) =>
		problemsOf(changed("language: 'en-GB',", `language: 'en-GB', languages: ${value},`));
	const [problem = '', ...more] = withLanguages(written);
	expect(more).toEqual([]);
	expect(problem).toContain(`${said}; write a group of fields: {`);
	const example = /; write a group of fields: (.*)$/.exec(problem)?.[1] ?? '';
	for (const tag of tags) expect(example).toContain(tag);
	if (!tags.includes('name')) expect(withLanguages(example)).toEqual([]);
});

test('a service that counts visits is told what it lacks', () => {
	const withStatistics = (value: string) =>
		problemsOf(changed('policies: {},', `policies: {},\n\tstatistics: ${value},`));
	expect(withStatistics("{ script: '/count.js', data: { 'website-id': 'a' } }")).toEqual([]);
	expect(
		withStatistics("{ script: 'https://gc.zgo.at/count.js', sendsTo: ['https://p.goatcounter.com/count'] }"),
	).toEqual([]);
	for (const [value, message] of [
		["{ script: 'http://gc.zgo.at/count.js' }", /statistics\.script: is not a script; write its address/],
		["{ script: 'count.js' }", /statistics\.script: is not a script; write its address/],
		["{ script: '/a.js', sendsTo: ['http://x.example'] }", /sendsTo\.0: is not encrypted.*begins with https/],
		["{ script: '/a.js', data: { 'Data-x': 'a' } }", /data\.Data-x: is not a name of a data attribute/],
		["{ script: '/a.js', integrity: 'abc' }", /integrity: is not a digest; write sha384-/],
	] as const)
		expect(withStatistics(value)).toEqual([expect.stringMatching(message)]);
});
