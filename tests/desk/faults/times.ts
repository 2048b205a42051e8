import { after, type Fault } from './fault.ts';

/** Kind 6: the day or year of an event, in ordinary phrasings. */
export const events: Fault[] = [
	[
		'after-kaldvik',
		['bombing in Kaldvik on November 14, 2023, which', 'bombing in Kaldvik on November 14, 2022, which'],
	],
	['after-kaldvik', ['The November 14, 2023, bombing', 'The November 15, 2023, bombing']],
	['after-kaldvik', ['after the 2023 bombing', 'after the 2021 bombing']],
	['after-kaldvik', ['the attack, on 15 November 2023, its', 'the attack, on 18 November 2023, its']],
	[
		'kaldvik-bombing',
		[
			'told parliament on 17 November.[^b] Solvang',
			'told parliament on 17 November that the market was attacked on 13 November.[^b] Solvang',
		],
	],
	[
		'ferry-fire',
		[
			'The fire on the ferry Solveig began at dawn on 9 March 2024',
			'The fire on the ferry Solveig began at dawn on 8 March 2024',
		],
	],
	[
		'ferry-fire',
		['On 11 March police arrested three engineers', 'On 12 March police arrested three engineers'],
	],
	[
		'january-storm',
		[
			'The storm hit Skarholm on the evening of 16 January 2024',
			'The storm hit Skarholm on the evening of 17 January 2024',
		],
	],
	[
		'ferry-trial',
		['over the fire on the ferry Solveig opened', 'over the fire on the ferry Solveig (9 March 2023) opened'],
	],
	[
		'budget-vote',
		['The plan runs for six years', 'The vote of 7 February 2024 was close. The plan runs for six years'],
	],
];

/** Kind 7: past told as future, and the reverse. */
export const tenses: Fault[] = [
	[
		'dock-strike',
		['They will resume in Skarholm on 4 June 2024', 'They will resume in Skarholm on 4 June 2023'],
	],
	[
		'budget-vote',
		['will present a report on 12 September 2024', 'will present a report on 12 September 2023'],
	],
	[
		'solvang-profile',
		['will choose its leader on 28 September 2024', 'is to choose its leader on 28 September 2022'],
	],
	['ferry-trial', ['will be heard on 9 October 2024', 'is expected to be heard on 9 October 2023']],
	['january-storm', ['will vote on a new wall on 2 March 2024', 'voted on a new wall on 2 March 2024']],
	['dock-strike', ['signed on 3 May 2021 and expired', 'signed on 3 May 2025 and expired']],
	[
		'ferry-trial',
		['opened in Vesthavn on 30 September 2024.[^a]', 'was adjourned in Vesthavn on 30 November 2024.[^a]'],
	],
	['january-storm', ['had asked for a higher wall in 2019', 'had asked for a higher wall in 2029']],
	['solvang-profile', ['She became interior minister in 2021', 'She became interior minister in 2031']],
	[
		'dock-strike',
		['The port opened in 1888', 'The port plans to double its cranes by 2021. It opened in 1888'],
	],
];

/** Kind 8: role, office, district against entity files and archive. */
export const roles: Fault[] = [
	[
		'kaldvik-bombing',
		['the interior minister, Ingrid Solvang, told', 'the justice minister, Ingrid Solvang, told'],
	],
	[
		'ferry-fire',
		['Katrine Halversen, the mayor of Vesthavn, said', 'Katrine Halversen, the governor of Vesthavn, said'],
	],
	['dock-strike', ['Katrine Halversen, the mayor, asked', 'Katrine Halversen, the mayor of Skarholm, asked']],
	['budget-vote', ['Marta Oyelund, the senator for Ostmark, voted', 'Representative Marta Oyelund voted']],
	['budget-vote', ['the senator for Ostmark', 'the senator for Kaldvik']],
	[
		'january-storm',
		['said Tomas Brekke, the director of the council', 'said Tomas Brekke, the president of the council'],
	],
	[
		'solvang-profile',
		[
			'The finance minister, Aron Lindquist, calls',
			'Aron Lindquist, who is Norland’s foreign minister, calls',
		],
	],
	['solvang-profile', ['Otto Ravnsborg, president until 2017', 'Otto Ravnsborg, prime minister until 2017']],
	[
		'ferry-trial',
		['The prosecutor, Viktor Hammarlund, asks', 'The defence lawyer, Viktor Hammarlund, asks'],
		after('broken.', 'Hammarlund, the prosecutor, shook his head.'),
	],
	['solvang-profile', ['Otto Ravnsborg, president until 2017', 'Otto Ravnsborg, president until 2013']],
];
