import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptArticles } from './script-articles.ts';

const many = (count: number, make: (number: number) => [id: string, article: string[]]) =>
	Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)));

/** Articles in which search has gone wrong elsewhere, by id: day, title, and the body. */
const articles: Record<string, string[]> = {
	dashes: [
		'2014-05-02',
		'Talks stall',
		'The war—Syria said—left the Ankara–Damascus road shut. They waited…Aleppo fell silent.',
	],
	money: ['2015-03-01', 'Homes reach £3.3 trillion', 'A plan of $5bn for the harbour.'],
	kerman: [
		'2024-01-03',
		'Bombs in Kerman',
		'The bombing in Kerman was claimed by Islamic State within a day.',
	],
	phrase: ['2020-02-02', 'Ships turn', 'Convoys left the red sea on Monday.'],
	apart: ['2020-03-02', 'Flags', 'A sea of red flags stood at the red gate by the sea.'],
	marks: [
		'2021-06-01',
		'Words',
		'The war went on toward the awards in Warsaw. Erdoğan spoke of war-time law.',
	],
	gazette: ['2022-01-01', 'A paper closes', 'The Gazette closes. Mira Kasten printed it.'],
	old: ['2014-01-01', 'Budget of the year', 'The budget passed.'],
	new: ['2024-02-01', 'Budget of the year', 'The budget passed.'],
	peters: ['2019-01-01', 'A minister leaves', 'Ms Peters resigned.'],
	aids: ['2018-05-01', 'A clinic opens', 'The clinic treats people with AIDS.'],
	...many(12, (number) => [
		`aid-${number}`,
		[`2018-06-${number + 10}`, `Aid in round ${number}`, 'Aid that aids. Aid for all.'],
	]),
	...many(3, (number) => [
		`peter-${number}`,
		['2019-02-01', `Peter in round ${number}`, 'Peter won. Peter lost. Peter drew.'],
	]),
	...many(10, (number) => [
		`un-${number}`,
		[`2016-01-${number + 10}`, `Envoy in round ${number}`, 'The envoy of the UN spoke.'],
	]),
	// Enough for a list of two pages.
	...many(12, (number) => [
		`calm-${number}`,
		[`2012-03-${number + 10}`, `Calm day ${number}`, 'Little was heard.'],
	]),
	...many(15, (number) => [
		`under-${number}`,
		[
			`2023-01-${number + 10}`,
			`Under the union ${number}`,
			'Under the union units unite, unless undone; until then, under.',
		],
	]),
};

/** As short as a report can be, with all that stands at the head of one. */
const twoLines = `---
title: Ferry halts
description: No crossing today
published: 2017-08-02
authors: [desk]
kind: report
keyPoints: [The ferry halts., It is fog., No crossing.]
image: { src: ./ferry.png, alt: A ferry, caption: The ferry in fog., credit: Drawn for tests }
---

The ferry halts at noon.

## Why

It is fog.
`;

/** What somebody paid for, published first elsewhere. */
const paid = `---
title: Why the ferry is best
description: The crossing in ten minutes.
published: 2011-05-02
authors: [desk]
byline: By {authors} for the Ferry Line
copublishers: [{ name: Radio Harbour }]
sponsor: { label: paid, name: Ferry Line, url: "https://ferries.example/" }
republished: { from: Harbour Courier, url: "https://courier.example/ferry" }
licence: CC-BY-ND-4.0
---

The ferry takes [ten minutes](https://ferries.example/times), says timetableword.
`;

/** Long enough for a list of contents. */
const sections = `---
title: How a ferry is run
description: From its quay to its crew.
published: 2017-09-02
authors: [desk]
kind: explainer
sources: [{ id: log, kind: document, title: Log of the ferry, publisher: Ferry }]
events: [{ date: 2017-08-02, label: The ferry halts }]
---

It is run by hand.[@log]

## Quay

It is short.

## Boat

It is small.

## Crew

It is one.
`;

/** Writes the articles as a content folder. */
export function writeSearchArticles(folder: string): void {
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write('authors/desk.md', '---\nname: Desk\nkind: desk\ndescription: Tests.\n---\n');
	write('topics/conflict.md', '---\ntitle: Conflict\ndescription: Wars.\n---\n');
	write('topics/money.md', '---\ntitle: Money\ndescription: Budgets.\n---\n');
	write(
		'organisations/islamic-state.md',
		'---\nname: Islamic State\naliases: [Daesh, داعش]\ntype: group\ndescription: A group.\n---\n',
	);
	write('people/mira-kasten.md', '---\nname: Mira Kasten\ndescription: A printer.\n---\n');
	write(
		'articles/taken-back.md',
		'---\ntitle: A count of piers\ndescription: Taken back.\npublished: 2019-10-02\nauthors: [desk]\nwithdrawn: { date: 2019-10-09, reason: The piers of another bridge had been counted. }\n---\n\nNine.\n',
	);
	write(
		'places/harbour-town.md',
		'---\nname: شهر بندری\ndescription: A town.\ncountry: Iran\nlatitude: 27.2\nlongitude: 56.3\n---\n',
	);
	write(
		'places/far-quay.md',
		'---\nname: اسکله دور\ndescription: A quay.\ncountry: Iran\nlatitude: 25.3\nlongitude: 60.6\n---\n',
	);
	for (const [id, text] of Object.entries(scriptArticles)) write(`articles/${id}.md`, text);
	write('articles/two-lines.md', twoLines);
	write('articles/sections.md', sections);
	write('articles/paid.md', paid);
	copyFileSync('tests/newsroom/articles/2024/ferry.png', join(folder, 'articles/ferry.png'));
	for (const [id, [day, title, body = '']] of Object.entries(articles)) {
		const topic = /budget|trillion/i.test(`${title} ${body}`) ? 'money' : 'conflict';
		const people = body.includes('Kasten') ? '[mira-kasten]' : '[]';
		const sources =
			id === 'new' ? '[{id: s, kind: news, title: The gazette of record, publisher: Gazette}]' : '[]';
		const organisations = body.includes('Islamic State') ? '[islamic-state]' : '[]';
		write(
			`articles/${id}.md`,
			`---\ntitle: "${title}"\ndescription: An article for the tests of search.\npublished: ${day}\nauthors: [desk]\ntopics: [${topic}]\norganisations: ${organisations}\npeople: ${people}\nsources: ${sources}\nkind: report\n---\n\n${body}\n`,
		);
	}
}
