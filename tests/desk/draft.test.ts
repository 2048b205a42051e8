import { expect, test } from 'vitest';
import { otherPlace, severityOf } from '../../src/desk/messages.ts';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';

/** Our own text with the faults of the draft that the site started from; the year in its last sentence is right. */
const body = `
The bombing in Kerman on January 3, 2020 hit a crowd at a memorial for a commander. It was the worst in years.

A week after the January 4 attack, the ministry named a suspect.

The commander had been killed by a US strike in 2020.
`;

const fields = {
	asOf: '2024-01-26',
	events: '[{ date: 2024-01-03, label: Two bombers strike a memorial, place: kerman }]',
	places: '[kerman]',
};

const kerman =
	'---\nname: Kerman\ndescription: A city.\ncountry: Iran\nlatitude: 30.3\nlongitude: 57.1\n---\n';

test('the draft report yields what a good copy editor would find, and nothing else', {
	timeout: 30_000,
}, async () => {
	scratchContent({ ...desk, 'articles/draft.md': article(fields, body), 'places/kerman.md': kerman });
	const found = (await deskSays()).messages.filter((message) => severityOf(message) !== 'info');
	expect(found.map((message) => [message.line, message.ruleId, severityOf(message)])).toEqual([
		[12, 'event-date-conflict', 'error'],
		[14, 'event-date-conflict', 'error'],
	]);
	expect(found.map((message) => otherPlace(message)?.line)).toEqual([7, 7]);
});
