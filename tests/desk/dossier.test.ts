import { beforeAll, expect, test, vi } from 'vitest';
import { type Archive, archiveAt, saidOf } from './faults/plant.ts';

/** A text of our own with faults of the draft that the site started from; it lists no events. */
const draft = `---
title: Washington told Tehran of the danger before Kerman
description: An account of a message that both sides describe in their own way.
published: 2024-01-26
authors: [security-desk]
people: [abdollah-tajiki]
places: [kerman, tehran, shiraz]
sources:
  - id: a
    kind: agency
    title: A report
    publisher: An agency
---

The bombings were carried out in Kerman on January 3, 2020, at a memorial for Qassem Soleimani. Kerman lies 820 km (510 miles) south-east of Tehran.[^a]

Nobody had been charged when, three weeks after the January 4 attack, a US official said in Washington: “We give these warnings partly because we do not want innocent lives to be lost in terror attacks.”[^a]

In 2022 fifteen people were killed at a shrine in Shiraz, Shah Cheragh.[^a] The man named Abdollah Tajiki is said to have come in mid-December.[^a]

Over 26,000 Palestinians have been killed. The sanctions of former US President Donald Trump continue to be enforced, and as of now no talks are planned.
`;

/** The same kinds of faults in another place and time. */
const elsewhere = `---
title: What the night of the Solveig left behind
description: The inquiry is slow, and the families wait.
published: 2024-11-02
authors: [desk]
places: [vesthavn, kaldvik]
sources:
  - id: a
    kind: news
    title: A report
    publisher: Norland Gazette
---

The fire on the ferry Solveig near Vesthavn on March 9, 2022 is still before the court.[^a] Kaldvik lies 280 km (174 miles) from Vesthavn.[^a]

“We only heard the alarm when smoke was in the cabins,” Henrik Maldgaard told the judge.[^a]

In Kaldvik, 33 people were killed in a bombing in 2023.[^a] The November 15 bombing had been claimed by a group.[^a]
`;

let archive: Archive;

/** What is found: rule and line of each warning and error, and of what is worth a look. */
function found(id: string, text: string): { grave: string[]; slight: string[] } {
	const said = saidOf(archive, id, text);
	const shown = (graves: boolean) =>
		said
			.filter(({ severity }) => (severity !== 'info') === graves)
			.map(({ rule, place }) => `${place[0]} ${rule}`)
			.sort();
	return { grave: shown(true), slight: shown(false) };
}

beforeAll(() => {
	vi.stubEnv('STET_CONTENT', 'tests/prose');
});

test('the draft of the bombing is contradicted by the archive, at its words', async () => {
	archive = await archiveAt('tests/prose');
	const { grave, slight } = found('draft', draft);
	expect(grave).toEqual([
		'15 event-archive',
		'15 place-distance',
		'17 event-archive',
		'17 quote-conflict',
		'19 toll-archive',
	]);
	expect(slight).toEqual(
		expect.arrayContaining(['17 anonymous-reason', '21 relative-time', '21 uncited-claim']),
	);
});

test('so is another one elsewhere', async () => {
	vi.stubEnv('STET_CONTENT', 'tests/desk/norland');
	archive = await archiveAt('tests/desk/norland');
	expect(found('draft', elsewhere).grave).toEqual([
		...['14 event-archive', '14 place-distance', '16 quote-conflict', '18 event-archive', '18 toll-archive'],
	]);
});
