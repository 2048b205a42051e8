/** A fault put into an article of content/: one replacement or several, and the rule that must find it. */
export type PlantedFault = [rule: string, article: string, ...replacements: [string, string][]];

const kerman = 'kerman-bombing-us-warning';
const border = 'iran-eastern-border';
const shrine = 'shah-cheragh-attacks';
const tower = 'tower-22-attack';
const soleimani = 'soleimani-killing-consequences';
const ships = 'red-sea-shipping';

/** A person of the texts below, who has a date of birth; no person of content/ is made to have one. */
export const invented = { name: 'Ada Marten', aliases: [], description: 'A captain.', born: '1970-05-02' };

/** Faults of the kinds that newsrooms correct, in real prose. None of these texts is ever published. */
export const plantedFaults: PlantedFault[] = [
	[
		'weekday-date',
		kerman,
		['On 25 January 2024 a US official said', 'On Friday 25 January 2024 a US official said'],
	],
	['weekday-date', kerman, ['On 26 January unnamed Iranian', 'On Monday, 26 January, unnamed Iranian']],
	['weekday-date', border, ['On 15 December 2023 it killed', 'On Tuesday, December 15, 2023 it killed']],
	['weekday-date', shrine, ['on 26 October 2022.[^s1]', 'on 26 October 2022 (Friday).[^s1]']],
	['weekday-date', tower, ['On 28 January 2024 a drone', 'On Saturday 28 January 2024 a drone']],
	[
		'weekday-date',
		soleimani,
		['early on 3 January 2020 by local', 'early on Thursday the 3rd of January 2020 by local'],
	],
	['weekday-date', tower, ['On 28 January 2024 a drone', 'At 5 a.m. on Monday, 28 January 2024, a drone']],

	['impossible-date', border, ['On 18 January Pakistan struck', 'On 31 April Pakistan struck']],
	['impossible-date', kerman, ['illegally on 19 December 2023', 'illegally on 31 November 2023']],
	['impossible-date', shrine, ['again on 13 August 2023', 'again on September 31, 2023']],
	['impossible-date', kerman, ['On 19 January it announced', 'On 30 February it announced']],

	['event-date-conflict', kerman, ['before the attack of 3 January.', 'before the attack of 4 January.']],
	[
		'event-date-conflict',
		kerman,
		['On 3 January 2024 two explosions hit', 'In the bombing of 3 January 2020 explosions hit'],
	],
	[
		'event-date-conflict',
		shrine,
		['claimed the first attack.[^s1] Iranian', 'claimed the attack of 27 October 2022.[^s1] Iranian'],
	],
	[
		'event-date-conflict',
		tower,
		['On 28 January 2024 a drone hit', 'The drone attack of 29 January 2024 hit'],
	],
	[
		'event-date-conflict',
		soleimani,
		['First reports spoke of at least', 'First reports of the strike on 3 January 2019 spoke of at least'],
	],

	[
		'future-past',
		kerman,
		[
			'On 11 January Iran’s Intelligence Ministry said',
			'On 11 January 2027 Iran’s Intelligence Ministry said',
		],
	],
	['future-past', border, ['On 29 April an officer announced', 'On 29 April 2029 an officer announced']],
	['future-past', tower, ['On 28 January 2024 a drone hit', 'On 28 January 2028 a drone struck']],

	[
		'relative-time',
		border,
		['asOf: 2024-04-30\n', ''],
		['On 18 January Pakistan struck', 'Last week Pakistan struck'],
	],
	[
		'relative-time',
		kerman,
		['asOf: "2024-04-30"\n', ''],
		['A day later Iranian sources', 'On Thursday Iranian sources'],
	],

	['name-spelling', border, ['| 7 February 2024 | Ahmad Vahidi ', '| 7 February 2024 | Ahmed Vahidi ']],
	[
		'name-spelling',
		kerman,
		['olive branch”. The official', 'olive branch”. To Altermen it was a signal. The official'],
	],
	['name-spelling', soleimani, ['died with him. The', 'died with him. So fell Abu Mahdi al-Muhandes. The']],
	['name-spelling', tower, ['They belonged to', 'The youngest was Kennedy Ladon Sandars. They belonged to']],

	['event-toll', 'three-strikes-in-two-days', ['toll: 11 officers dead', 'toll: 12 officers dead']],
	['event-toll', 'three-strikes-in-two-days', ['At least 94 dead, Iranian', 'At least 84 dead, Iranian']],
	[
		'event-toll',
		kerman,
		[
			'At least 94 dead, Iranian authorities said on 11 January 2024; 95, AP reported',
			'103 dead, IRNA reported on 3 January 2024; 73 in its first report, AP reported',
		],
	],
	['near-name', border, ['Officials may have been', 'So said Hosein Salami. Officials may have been']],
	['near-name', ships, ['Three things separate', 'So said Rafeal Grossi. Three things separate']],
	['near-name', ships, ['Three things separate', 'So said Raphael Grossi. Three things separate']],
	['near-name', border, ['Officials may have been', 'So it was in Kermam. Officials may have been']],
	['near-name', border, ['Officials may have been', 'So said Josep Borell. Officials may have been']],

	['preferred-name', kerman, ['the death of Qassem Soleimani', 'the death of Qasem Soleimani']],
	['preferred-name', soleimani, ['the killing of Qassem Soleimani', 'the killing of Qassem Suleimani']],
	['preferred-name', kerman, ['Minister Bahram Einollahi', 'Minister Bahram Eynollahi']],
	['preferred-name', ships, ['through the Bab el-Mandeb to Suez', 'through the Bab al-Mandab to Suez']],
	[
		'preferred-name',
		'tehran-attacks-2017',
		['a military parade in Ahvaz was attacked', 'a military parade in Ahwaz was attacked'],
	],

	['role-mismatch', kerman, ['Health Minister Bahram Einollahi', 'Interior Minister Bahram Einollahi']],
	['role-mismatch', kerman, ['Interior Minister Ahmad Vahidi', 'Foreign Minister Ahmad Vahidi']],
	['role-mismatch', border, ['Ahmad Vahidi, interior minister', 'Ahmad Vahidi, health minister']],

	['role-mismatch', border, ['Ahmad Vahidi, interior minister', 'Ahmad Vahidi, governor']],
	['role-mismatch', kerman, ['Health Minister Bahram Einollahi', 'President Bahram Einollahi']],
	[
		'role-mismatch',
		ships,
		['Three things separate', 'So said IAEA spokesman Rafael Grossi. Three things separate'],
	],

	['unnamed-entity', kerman, ['people: [', 'people: [josep-borrell, ']],
	['unnamed-entity', border, ['places: [', 'places: [vienna, ']],
	['unnamed-entity', border, ['\nkind: ', '\ndateline: Vienna\nkind: ']],
	['unnamed-entity', border, ['organisations: [', 'organisations: [iaea, ']],

	['undeclared-entity', kerman, ['places: [kerman, ', 'places: [']],
	['undeclared-entity', border, ['places: [kerman, ', 'places: [']],

	['house-style', kerman, ['fired missiles into Syria', 'fired missiles at Irbil and into Syria']],
	[
		'house-style',
		border,
		['the south-eastern border, and had left', 'the southeastern border, and had left'],
	],
	[
		'house-style',
		border,
		['between Sistan-Baluchestan and the Afghan', 'between Sistan-Baluchistan and the Afghan'],
	],
	['house-style', shrine, ['was attacked by a gunman', 'was attacked by a terrorist']],

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
		'link-text',
		border,
		['as KabulNow reported it', 'as KabulNow reported it ([here](https://kabulnow.com/))'],
	],
	['link-text', kerman, ['Neither side put a name', '[Read more](duty-to-warn.md). Neither side put a name']],
	['repeated-word', kerman, ['it rests on officials', 'it rests rests on officials']],
	['repeated-word', border, ['The second denies one.', 'The the second denies one.']],
	['repeated-word', soleimani, ['tells it differently', 'tells it it differently']],
];
