import { type Entry, parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { bibtex } from '../../src/cite/bibtex.ts';
import { type Citation, type CitedAuthor, citationOf } from '../../src/cite/citation.ts';
import { cslJson } from '../../src/cite/csl-json.ts';
import { dataUrl } from '../../src/cite/data-url.ts';
import { ris } from '../../src/cite/ris.ts';
import { badCharacter } from '../../src/reading/files/characters.ts';
import { article } from '../../src/schema/article.ts';
import { author } from '../../src/schema/author.ts';
import { id } from '../../src/schema/fields.ts';
import { articleReading, authorReading } from './readings.ts';

const citation = (fields: Partial<Citation> = {}): Citation => ({
	...{ id: 'brdg1', title: 'Old bridge closes', authors: [{ name: 'Ada Marten', kind: 'person' }] },
	...{ date: '2024-05-06', publication: 'Stet', url: 'https://stet.example/a/brdg1/', language: 'en-GB' },
	...fields,
});

/** The one entry that an independent parser finds, without a complaint. */
function entryOf(text: string): Entry {
	const { entries, errors } = parse(text);
	expect(errors, text).toEqual([]);
	expect(entries, text).toHaveLength(1);
	return entries[0] as Entry;
}

/** A title as the parser gives it back, which marks what keeps its case. */
const plain = (title = '') => title.replaceAll(/<span class="nocase">(.*?)<\/span>/g, '$1');

/** What is the same to TeX, which takes any space for one. */
const asTex = (text: string) => text.normalize().replaceAll(/[ \t]+/g, ' ');

/** Titles, one a line: signs of TeX, capitals, and other scripts. */
const titles = String.raw`Growth of 5% in May
A loan of $3bn
AT&T leaves
What file_name holds
The #tag that spread
A lone { in a title
A lone } in a title
}{
C:\temp
~20 killed
2^10 drones
\alpha{
{\
\textbf{x} and $x^2$
a < b > c | d
@article{x,
% a comment
"Straight" and “curly” and ‘single’
''90s''
O'Neil’s plan
Dashes – — - -- ---
<b>Bold &amp; more</b>
Half ½ …
,,a,,
IAEA
X.com
Asia-Pacific
U.S.-Iran
“The” first word
iPhone ban
Émile goes
İstanbul
Ⅻ
Title Case Everywhere
حمله به کرمان: چه می‌دانیم
日本の外交
День 5
שלום
ข่าว
Flood 🌊 hits 👩‍👩‍👧`
	.split('\n')
	.concat('``so-called``', '?`!`', 'E\u0301lection');

describe('an entry of BibTeX, read by an independent parser,', () => {
	test.each(titles)('has the title %s', (title) => {
		const desk: CitedAuthor = { name: title, kind: 'desk' };
		const { fields } = entryOf(bibtex(citation({ title, note: title, publication: title, authors: [desk] })));
		expect(plain(fields.title)).toBe(asTex(title));
		expect(fields).toMatchObject({ note: asTex(title), journal: asTex(title) });
		expect(fields.author).toEqual([{ name: asTex(title) }]);
	});

	test('has whatever the schema lets into a title and a name', () => {
		const signs = fc.constantFrom(...'\\{}~^%&$#_<>|`\'"-,.?!@=()[]/:;*+ ');
		const parts = fc.constantFrom(
			' and ',
			'--',
			"''",
			'\\alpha{',
			'$x$',
			'\\"o',
			'U.S.',
			'NATO',
			'خبر',
			'日本',
			'’',
		);
		const other = fc.oneof(fc.string({ maxLength: 5, unit: 'grapheme' }), fc.string({ unit: 'binary' }));
		const text = fc
			.array(fc.oneof(signs, parts, other), { minLength: 1, maxLength: 12 })
			.map((all) => all.join('').trim())
			.filter((all) => author.shape.name.safeParse(all).success && badCharacter(all) === undefined);
		const check = (title: string, name: string) => {
			const authors: CitedAuthor[] = [
				{ name, kind: 'person' },
				{ name, kind: 'desk' },
			];
			const { fields } = entryOf(bibtex(citation({ title, note: title, authors })));
			expect(plain(fields.title)).toBe(asTex(title));
			expect(fields.note).toBe(asTex(title));
			expect(fields.author?.[1]).toEqual({ name: asTex(name) });
			expect(fields.author).toHaveLength(2);
			const { firstName, prefix, lastName, name: whole } = fields.author?.[0] ?? {};
			expect(whole ?? [firstName, prefix, lastName].join(' ')).toBe(asTex(name));
		};
		fc.assert(fc.property(text, text, check), { numRuns: 400, seed: 20_261_123 });
	});

	test('has the rest as it was', () => {
		const url = 'https://stet.example/paper/articles/%D8%AE%D8%A8%D8%B1_a~b/';
		const { type, key, fields } = entryOf(bibtex(citation({ url, note: 'Facts as of 2024-05-01.' })));
		expect({ type, key, ...fields }).toEqual({
			...{ type: 'article', key: 'brdg1', title: 'Old bridge closes', journal: 'Stet', url },
			author: [{ firstName: 'Ada', lastName: 'Marten' }],
			...{ year: '2024', month: '5', date: '2024-05-06', entrysubtype: 'newspaper', langid: 'en-GB' },
			note: 'Facts as of 2024-05-01.',
		});
	});

	test('has braces that pair for those who count them after a backslash too, as BibTeX does', () => {
		for (const title of titles) {
			let open = 0;
			for (const [sign] of bibtex(citation({ title })).matchAll(/[{}]/g)) {
				open += sign === '{' ? 1 : -1;
				expect(open, title).toBeGreaterThanOrEqual(0);
			}
			expect(open, title).toBe(0);
		}
	});
});

describe('keys', () => {
	const desk = authorReading('desk');
	const keyOf = (name: string, data = {}) => {
		const reading = articleReading(name, data);
		return entryOf(bibtex(citationOf(makeArchive([desk, reading], Temporal.Now.instant()), reading))).key;
	};

	test('stay apart as articles do', () => {
		const names = ['a-b', 'ab', 'bridge', 'article-bridge', 'خبر', 'خبر-۱', '日本', 'é', 'e', 'd8-a7', '16'];
		const keys = [...names.map((name) => keyOf(name)), keyOf('other', { id: 'bridge' })];
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9_-]*$/);
	});

	test('stay apart whatever the file is called', () => {
		const letters = fc.array(fc.constantFrom(...'ab8d-éخ日𐐨'), { minLength: 1, maxLength: 4 });
		const name = letters.map((all) => all.join('')).filter((all) => id.safeParse(all).success);
		const key = (text: string) => /\{(.*),/.exec(bibtex(citation({ id: text })))?.[1];
		fc.assert(
			fc.property(name, name, (a, b) => (a === b) === (key(a) === key(b))),
			{ seed: 1 },
		);
	});

	test('are the short id, where there is one', () => expect(keyOf('a-b', { id: 'k3rm4n' })).toBe('k3rm4n'));
});

const person = (name: string): CitedAuthor => ({ name, kind: 'person' });
const desk = (name: string): CitedAuthor => ({ name, kind: 'desk' });

test.each([
	[person('Ada Marten'), { firstName: 'Ada', lastName: 'Marten' }, 'Marten, Ada'],
	[person('Anne-Marie O’Neil'), { firstName: 'Anne-Marie', lastName: 'O’Neil' }, 'O’Neil, Anne-Marie'],
	[
		person('Ludwig van der Berg'),
		{ firstName: 'Ludwig', prefix: 'van der', lastName: 'Berg' },
		'van der Berg, Ludwig',
	],
	[person('Omar al-Khoury'), { firstName: 'Omar', lastName: 'al-Khoury' }, 'al-Khoury, Omar'],
	[person('علی رضایی'), { firstName: 'علی', lastName: 'رضایی' }, 'رضایی, علی'],
	[person('山田 太郎'), { name: '山田 太郎' }, '山田 太郎'],
	[person('Sukarno'), { name: 'Sukarno' }, 'Sukarno'],
	[person('Martin Luther King, Jr.'), { name: 'Martin Luther King, Jr.' }, 'Martin Luther King Jr.'],
	[desk('City desk'), { name: 'City desk' }, 'City desk'],
	[desk('Trade, Work and Money'), { name: 'Trade, Work and Money' }, 'Trade Work and Money'],
	[desk('others'), { name: 'others' }, 'others'],
	[desk('R&D'), { name: 'R&D' }, 'R&D'],
])('the author %j stands in BibTeX, RIS and CSL-JSON as what they are', (given, inBibtex, inRis) => {
	const cited = citation({ authors: [given, person('Ada Marten')] });
	expect(entryOf(bibtex(cited)).fields.author?.[0]).toEqual(inBibtex);
	expect(ris(cited)).toContain(`\r\nAU  - ${inRis}\r\nAU  - Marten, Ada\r\n`);
	expect(JSON.parse(cslJson(cited))[0].author).toEqual([{ literal: given.name }, { literal: 'Ada Marten' }]);
});

test('RIS has a tag a line, the type first and the end last', () => {
	expect(ris(citation({ section: 'Water', note: 'Facts as of 2024-05-01.' })).split('\r\n')).toEqual([
		...['TY  - NEWS', 'ID  - brdg1', 'TI  - Old bridge closes', 'AU  - Marten, Ada', 'T2  - Stet'],
		...[
			'DA  - 2024/05/06',
			'PY  - 2024',
			'SE  - Water',
			'LA  - en-GB',
			'UR  - https://stet.example/a/brdg1/',
		],
		...['N1  - Facts as of 2024-05-01.', 'ER  - ', ''],
	]);
});

test('CSL-JSON is a list of one newspaper article', () => {
	expect(JSON.parse(cslJson(citation()))).toEqual([
		{
			...{ id: 'brdg1', type: 'article-newspaper', title: 'Old bridge closes', language: 'en-GB' },
			author: [{ literal: 'Ada Marten' }],
			issued: { 'date-parts': [[2024, 5, 6]] },
			...{ 'container-title': 'Stet', URL: 'https://stet.example/a/brdg1/' },
		},
	]);
});

test('an address that holds a file has no sign that an address may not hold, and gives back every byte', async () => {
	const text = fc.string({ unit: 'binary' }).filter((all) => article.shape.title.safeParse(all).success);
	const check = async (content: string) => {
		const url = dataUrl('text/plain;charset=utf-8', content);
		expect(url).not.toMatch(/[\s"#<>[\\\]^`{|}]|%(?![0-9A-F]{2})/);
		expect(await (await fetch(url)).text()).toBe(content);
	};
	await fc.assert(fc.asyncProperty(text, check), { numRuns: 200, seed: 1 });
});
