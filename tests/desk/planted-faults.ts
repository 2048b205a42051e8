import { border, kerman, type PlantedFault, ships, shrine, soleimani, tower } from './planted-fault.ts';
import { plantedFigures } from './planted-figures.ts';

/** A person of the texts below, who has a date of birth; no person of tests/prose/ is made to have one. */
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
	...plantedFigures,
];
