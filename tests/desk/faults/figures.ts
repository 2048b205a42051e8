import { after, type Fault } from './fault.ts';

/** Kind 3: headline, standfirst, key points, captions, alternative texts and labels against the body. */
export const summaries: Fault[] = [
	[
		'ferry-fire',
		['title: Ferry fire off Vesthavn kills 17', 'title: Ferry fire off Vesthavn claims 27 lives'],
	],
	[
		'ferry-fire',
		['had spent $2.4 million on new pumps, which', 'had spent $4.2 million on new pumps, which'],
	],
	[
		'ferry-fire',
		['Police arrested three engineers on 11 March.', 'Police arrested five engineers on 11 March.'],
	],
	[
		'kaldvik-bombing',
		['title: Bomb in Kaldvik market leaves 23 dead', 'title: Death toll in Kaldvik market rises to 33'],
	],
	['kaldvik-bombing', ['Twelve suspects have been detained, the', 'Twenty suspects have been detained, the']],
	['dock-strike', ['alt: Two tugs beside one of the 14 ships', 'alt: Two tugs beside one of the 41 ships']],
	['dock-strike', ['caption: The strike of the 3,400 dockers', 'caption: The strike of the 4,300 workers']],
	[
		'budget-vote',
		[
			'title: Parliament passes budget of 412 million crowns',
			'title: Parliament passes budget of 421 million crowns',
		],
	],
	[
		'january-storm',
		[
			'title: Storm floods Skarholm, and 1,250 people leave',
			'title: Storm floods Skarholm, and 2,250 people leave',
		],
	],
	[
		'ferry-fire',
		['The mayor of Vesthavn wants the route closed.', 'Karin Halversen wants the route closed.'],
	],
];

/** Kind 4: one count given twice in the body. */
export const counts: Fault[] = [
	['kaldvik-bombing', ['Four of the 12 detained are minors', 'Four of the 21 detained are minors']],
	['ferry-fire', ['The three engineers deny', 'The four engineers deny']],
	['january-storm', ['In all 100 homes were lost', 'In all 110 homes were lost']],
	['january-storm', ['of which 84 stood in Skarholm', 'of which 94 stood in Skarholm']],
	['ferry-fire', ['| all | | 2 |', '| all | | 3 |']],
	['january-storm', ['| all | 213 | 100 |', '| all | 231 | 100 |']],
	[
		'ferry-trial',
		[
			'A verdict is due on 20 December 2024.[^b]',
			'The 17 dead were crew and guests; the 19 dead have a stone now.[^b]',
		],
	],
	['kaldvik-bombing', after('11 wounded people to the harbour.[^a]', 'In all 51 people were wounded.')],
	['ferry-trial', ['two of eight pumps ran', 'two of eight pumps ran, and that the nine pumps were old']],
	[
		'dock-strike',
		['A court had banned', 'The 3,700 workers on strike are paid by the union. A court had banned'],
	],
];

/** Kind 5: malformed figures. */
export const malformed: Fault[] = [
	['kaldvik-bombing', ['asked for $300,000 in help', 'asked for $300,00 in help']],
	['dock-strike', ['earns 31,500 crowns', 'earns 315,00 crowns']],
	['after-kaldvik', ['in 1943.', 'in 19431.']],
	['solvang-profile', ['counted 1,900 decrees', 'counted the 122th decree and 1,900 decrees']],
	['budget-vote', ['by 94 votes to 61.[^b] Schools', 'by 94 votes to 6l.[^b] Schools']],
	['dock-strike', ['signed on 3 May 2021', 'signed inMay 2021']],
	['after-kaldvik', ['(pop. 18,400)', '(pop. 1,84,00)']],
	['january-storm', ['rose by 3.1 metres (10 feet)', 'rose by 3..1 metres (10 feet)']],
	['ferry-fire', ['would hear 40 witnesses', 'would hear 4o witnesses']],
	['dock-strike', ['at $1.3 million a day', 'at $$1.3 million a day']],
];

/** Kind 10: votes, shares, sums, points and spans. */
export const sums: Fault[] = [
	['budget-vote', ['the plan had passed 14-9', 'the plan had passed 9-14']],
	[
		'budget-vote',
		[
			'on 6 February 2024 by 94 votes to 61.[^b]',
			'on 6 February 2024 with 61 votes in favour and 94 against.[^b]',
		],
	],
	['budget-vote', ['hospitals 35 per cent and roads 20', 'hospitals 35 per cent and roads 30']],
	[
		'budget-vote',
		['50 per cent to 40 per cent, a drop of 10 points', '50 per cent to 40 per cent, a drop of 10 per cent'],
	],
	[
		'budget-vote',
		[
			'$12 million for harbours, $10 million for bridges',
			'$12 million for harbours, $20 million for bridges',
		],
	],
	['budget-vote', ['220 crowns, up 10 per cent', '220 crowns, up 20 per cent']],
	[
		'budget-vote',
		['The plan runs for six years, from 2024 to 2030', 'The plan runs for five years, from 2024 to 2030'],
	],
	[
		'solvang-profile',
		[
			'a judge in Ostmark for ten years, from 2008 to 2018',
			'a judge in Ostmark for ten years, from 2008 to 2013',
		],
	],
	[
		'solvang-profile',
		['Ravnsborg was born in 1944 and died in 2019', 'Ravnsborg was born in 2019 and died in 1944'],
	],
	[
		'budget-vote',
		[
			'The towns share a fund of $30 million:',
			'The fund grew to $30 million from $20 million, up 60 per cent:',
		],
	],
];

/** Distances and conversions. */
export const distances: Fault[] = [
	['dock-strike', ['Skarholm lies 266 km (165 miles)', 'Skarholm lies 366 km (227 miles)']],
	['dock-strike', ['266 km (165 miles)', '266 km (195 miles)']],
	['after-kaldvik', ['lies 247 km from Vesthavn', 'lies 147 km from Vesthavn']],
	['january-storm', ['In Vesthavn, 266 km away, it took', 'In Vesthavn, 206 km from Skarholm, it took']],
	['january-storm', ['Norhavn, 180 km from Skarholm', 'Norhavn, 118 km from Skarholm']],
	['january-storm', ['3.1 metres (10 feet)', '3.1 metres (13 feet)']],
	['january-storm', ['140 km/h (87 mph)', '140 km/h (97 mph)']],
	[
		'after-kaldvik',
		['he has moved to Norhavn', 'he has moved to Norhavn, about 200 km south-east of Kaldvik'],
	],
	['solvang-profile', ['ten years, from 2008', 'ten years, 220 kilometres east of Norhavn, from 2008']],
	[
		'dock-strike',
		['A court had banned', 'The distance between Vesthavn and Kaldvik is 310 km. A court had banned'],
	],
];
