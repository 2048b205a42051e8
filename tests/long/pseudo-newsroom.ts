/**
 * A newsroom in a pseudo-language: everything that writers write is in Georgian letters, and everything that the interface
 * says is English between ⟦ and ⟧. A Latin letter outside those marks is a phrase that stands in no file of words.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The words of the pseudo-language: as English, each phrase marked. The tag is that of Ukrainian, so that dates have no Latin letter, in Chromium too. */
const words = `import { en, search as english, type SearchWords, type Words } from './en.ts';

function marked(value: unknown): unknown {
	if (typeof value === 'string') return /^[\\s,;:·]*$/.test(value) ? value : \`⟦\${value}⟧\`;
	if (typeof value === 'function') return (...values: unknown[]) => marked(value(...values));
	if (Array.isArray(value)) return value.map(marked);
	return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, marked(each)]));
}

export const uk = marked(en) as Words;
export const search = marked(english) as SearchWords;
`;

const settings = `import type { SiteSettings } from './schema/site.ts';

export const site: SiteSettings = {
	name: 'ნავსადგური',
	tagline: 'რას მოაქვს მდინარე',
	description: 'ხიდები, ბორნები და მოქცევები.',
	origin: 'https://harbour.example',
	since: '2024',
	base: '/',
	language: 'uk',
	languages: { fa: { name: 'بندر', tagline: 'رود', description: 'پل‌ها و کشتی‌ها.' } },
	timeZone: 'UTC',
	sections: [],
	footer: ['about'],
	ageNotice: { days: 30, exempt: [] },
	cards: { newest: 5 },
	rawHtml: 'error',
	map: { borders: 'natural-earth' },
	policies: { publishingPrinciples: '/about/' },
	correctionsContact: '/about/',
};
`;

const front = (fields: Record<string, unknown>): string =>
	`---\n${Object.entries(fields)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
		.join('')}---\n`;

const sourceKinds = [
	...['document', 'statement', 'interview', 'data', 'news', 'agency'],
	...['state-media', 'reference', 'anonymous'],
];

const blocks = `
პირველი წინადადება.[^s-document] მეორე.[^s-data][^s-news] შენიშვნა.[^n]

[^n]: ბორანი ჩერდება.

## ხიდი

:::timeline[მოვლენები]
:::

:::map[რუკა]{places="quay pier"}
:::

:::who{people="ana" organisations="port"}
:::

:::explainer[მოქცევა]
წყალი ადის.
:::

:::qa
### რა მოხდა?
ხიდი დაიკეტა.
:::

:::pull-quote[ანა]
წყალი ადის.
:::

## ციფრები

:::table[დათვლა]{source="ნავსადგური"}
| დღე | რიცხვი |
| --- | ---: |
| ერთი | 5 |
:::

:::chart[წყალი დაეცა]{type="ladder" by="დამთვლელი" measure="დათვლილი" source="ნავსადგური"}
| დღე | რიცხვი | დამთვლელი |
| --- | --- | --- |
| 2024-01-02 | 40 | ნავსადგური |
| 2024-01-03 | ~~61~~ | ანა |
| 2024-01-08 | > 45 | ანა |
:::

:::story-so-far
:::

- [x] გაკეთდა
- [ ] დარჩა

| დღე | რიცხვი |
| --- | ---: |
| ორი | 7 |

## ბოლოს

კიდევ ერთი წინადადება.
`;

const georgian = (number: number): string =>
	[...String(number)].map((digit) => 'აბგდევზთიკ'[Number(digit)]).join('');

/** Turns a copy of the project into that newsroom. @param folder of the copy */
export function layPseudoNewsroom(folder: string): void {
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write('src/words/uk.ts', words);
	const registry = join(folder, 'src/words/words.ts');
	const text = readFileSync(registry, 'utf8').replace('= {\n\ten,', '= {\n\tuk,\n\ten,');
	writeFileSync(registry, text);
	appendFileSync(registry, "\nimport { uk } from './uk.ts';\n");
	write('src/site.ts', settings);
	rmSync(join(folder, 'content'), { recursive: true, force: true });

	const thing = { description: 'მდინარესთან.' };
	write('content/authors/desk.md', front({ name: 'რედაქცია', kind: 'desk', ...thing }));
	write('content/authors/nino.md', front({ name: 'ნინო', ...thing }));
	write('content/topics/water.md', front({ title: 'წყალი', ...thing }));
	write('content/stories/bridge.md', front({ title: 'ხიდი', ...thing }));
	write(
		'content/people/ana.md',
		front({ name: 'ანა', role: 'კაპიტანი', born: '1970', died: '2023-02', aliases: ['ანო'], ...thing }),
	);
	write('content/organisations/port.md', front({ name: 'პორტი', type: 'უწყება', ...thing }));
	const place = { country: 'საქართველო', ...thing };
	write('content/places/quay.md', front({ name: 'ნაპირი', latitude: 41.6, longitude: 41.6, ...place }));
	write(
		'content/places/pier.md',
		front({ name: 'ხიდე', latitude: 42.2, longitude: -43.9, accuracy: 'approximate', ...place }),
	);
	write('content/pages/about.md', `${front({ title: 'ჩვენ', updated: '2024-01-05', ...thing })}\nწყალი.\n`);

	const common = {
		...{ description: 'წყალი ადის და ჩადის.', authors: ['desk', 'nino'], topics: ['water'] },
		...{ people: ['ana'], places: ['quay', 'pier'], organisations: ['port'], story: 'bridge' },
	};
	for (let number = 1; number <= 62; number += 1) {
		const day = `2024-01-${String((number % 28) + 1).padStart(2, '0')}`;
		const title = `ამბავი ${georgian(number)}`;
		write(
			`content/articles/a${georgian(number)}.md`,
			`${front({ title, published: day, ...common })}\nწყალი ადის.\n`,
		);
	}
	write(
		'content/articles/whole.md',
		front({
			...{ title: 'მთელი ამბავი', id: 'whole1', published: '2024-02-01T08:00:00Z', ...common },
			...{ updated: '2024-02-03', asOf: '2024-02-02', kind: 'report', dateline: 'ნაპირი' },
			keyPoints: ['ერთი.', 'ორი.', 'სამი.'],
			events: [
				{ date: '2024-01-01', label: 'ხიდი დაიკეტა', place: 'quay', toll: 'არავინ' },
				...Array.from({ length: 9 }, (_, index) => ({ date: `2023-0${index + 1}`, label: georgian(index) })),
			],
			sources: sourceKinds.map((kind, index) => ({
				...{ id: `s-${kind}`, kind, title: `წყარო ${georgian(index)}`, publisher: 'პორტი', note: 'შენიშვნა' },
				...(kind === 'document' && {
					url: 'https://docs.example/x',
					archived: 'https://archive.example/x',
					date: '2024-01-01',
				}),
			})),
			corrections: ['correction', 'clarification', 'update', 'retraction'].map((kind) => ({
				...{ date: '2024-02-04T10:00:00Z', kind, text: 'რიცხვი შეიცვალა.' },
			})),
			backstory: 'ვნახეთ.',
		}) + blocks,
	);
	write(
		'content/articles/gone.md',
		`${front({
			...{ title: 'უკან', published: '2024-01-01', ...common },
			withdrawn: { date: '2024-02-01', reason: 'შეცდომა.' },
		})}\nწყალი.\n`,
	);
	write(
		'content/articles/whole.fa.md',
		`${front({
			...{ title: 'پل بسته شد', published: '2024-02-02', authors: ['nino'], description: 'پل بسته شد.' },
			translation: { of: 'whole', note: 'نینو ترجمه کرد.' },
		})}\nپل بسته شد.\n`,
	);
	write('content/links.json', '{}\n');
}

/** What has letters of its own in every language: formats, units of time, addresses, signs of keys. */
const namesOfThings =
	/https?:\/\/\S+|\b(?:Atom|JSON Feed|BibTeX|RIS|CSL-JSON|UTC|Stet|K|Ctrl|[\w-]+\.example)\b/g;

/** The letters of a text that stand outside marks, which nobody wrote. */
export function strays(text: string): string {
	let own = text.replace(namesOfThings, '');
	// Phrases stand inside phrases.
	for (let before = ''; before !== own; ) {
		before = own;
		own = own.replace(/⟦[^⟦⟧]*⟧/g, '');
	}
	return /[a-z]/i.test(own) ? own.trim().replace(/\s+/g, ' ').slice(0, 200) : '';
}
