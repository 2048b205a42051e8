import { border, kerman, type PlantedFault, ships, shrine, soleimani, tower } from './planted-fault.ts';

/** Faults of figures, sources and form, the second half of those that are planted. */
export const plantedFigures: PlantedFault[] = [
	[
		'figure-conflict',
		kerman,
		['the bombing of 3 January 2024. How', 'the bombing of 3 January 2024, which left 105 dead. How'],
	],
	['figure-conflict', shrine, ['from 15 dead to 13;', 'from 18 dead to 13;']],
	['figure-conflict', soleimani, ['Fifty-six people died', 'Fifty-nine people died']],
	['figure-conflict', tower, ['toll: 3 dead; 34', 'toll: 6 dead; 34']],
	['figure-conflict', tower, ['killed three US Army', 'killed five US Army']],

	[
		'parts-total',
		border,
		['That was a quarrel', 'Of the guards 12 of 40 men (40%) were conscripts. That was a quarrel'],
	],
	[
		'parts-total',
		kerman,
		['The fall to 84', 'The blasts left 84 dead, including 60 women and 40 men. The fall to 84'],
	],
	[
		'parts-total',
		ships,
		['Three things separate', 'The text was approved by 58 votes to 64. Three things separate'],
	],
	[
		'parts-total',
		ships,
		['Three things separate', 'In the vote 15 out of 11 members agreed. Three things separate'],
	],

	[
		'percent-change',
		ships,
		[
			'Three things separate',
			'Transits fell from 200 ships to 150 ships, a drop of 39%. Three things separate',
		],
	],
	[
		'percent-change',
		ships,
		['Three things separate', 'Traffic fell by 40%, from 70 ships a day to 50. Three things separate'],
	],
	[
		'percent-change',
		ships,
		['Three things separate', 'Premiums doubled from 40 dollars to 60 dollars. Three things separate'],
	],
	[
		'percent-change',
		ships,
		['Three things separate', 'Freight rose from 40 to 50, up 45%. Three things separate'],
	],

	['unit-conversion', border, ['is 959 km long', 'is 959 km (430 miles) long']],
	['unit-conversion', border, ['wall four metres high.', 'wall four metres (20 feet) high.']],
	['unit-conversion', border, ['is 959 km long', 'crosses 1,200 square kilometres (900 square miles)']],
	['unit-conversion', tower, ['a drone hit', 'a drone at 180 km/h (150 mph) hit']],
	['unit-conversion', kerman, ['two explosions hit', 'at -5°C (15°F) two explosions hit']],
	['unit-conversion', tower, ['an outpost in', 'an outpost 20 km (50 miles) from a border in']],

	['age-birth', border, ['Officials may have been', 'So said Ada Marten, 63. Officials may have been']],
	['age-birth', ships, ['Three things separate', 'At 64, Ada Marten is the oldest. Three things separate']],
	[
		'age-birth',
		tower,
		['They belonged to', 'Ada Marten knew them. Marten, who turned 45 in May, wept. They belonged to'],
	],

	[
		'unattributed-quote',
		border,
		[
			'\n## What is missing',
			'\nNight fell.\n\nThe crowd was large and the wind was cold. “We will not leave this road until the gate is open again.” The moon rose.\n\nIt rained.\n\n## What is missing',
		],
	],
	[
		'anonymous-reason',
		kerman,
		['its official was not authorised to comment', 'its official spoke on condition of anonymity'],
	],
	[
		'anonymous-reason',
		kerman,
		['One official told the Journal', 'One official, who asked not to be named, told the Journal'],
	],

	['uncited-source', kerman, ['[^k18]', '']],
	['uncited-source', kerman, ['[^irna1]', '']],
	['uncited-source', border, ['long.[^s11]', 'long.']],
	[
		'uncited-claim',
		tower,
		['stationed.[^s2] Three of them were killed.[^s2][^s3]', 'stationed. The blast left 3 dead.'],
	],

	['heading-levels', kerman, ['\n## What Tehran says', '\n#### What Tehran says']],
	['heading-levels', border, ['\n## What is missing', '\n#### What is missing']],
	['image-alt', kerman, ['\n## What Tehran says', '\n![](./ferry.png)\n\n## What Tehran says']],
	[
		'media-text',
		kerman,
		['\n## What Tehran says', '\n:::video[Kerman]{src="./ferry.mp4"}\n:::\n\n## What Tehran says'],
	],
	[
		'link-text',
		border,
		['as KabulNow reported it', 'as KabulNow reported it ([here](https://kabulnow.com/))'],
	],
	['link-text', kerman, ['Neither side put a name', '[Read more](duty-to-warn.md). Neither side put a name']],
	['repeated-word', kerman, ['it rests on officials', 'it rests rests on officials']],
	['repeated-word', border, ['The second denies one.', 'The the second denies one.']],
	['repeated-word', soleimani, ['tells it differently', 'tells it it differently']],
];
