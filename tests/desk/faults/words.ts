import { after, type Fault } from './fault.ts';

/** Kind 11: leftovers. */
export const leftovers: Fault[] = [
	['ferry-fire', ['which door to take.”[^a]', 'which door to take.[^a]']],
	['dock-strike', ['Authority (NPA) puts', 'Authority (NPA puts']],
	['budget-vote', ['[^b] Schools receive 45', '[^b] TK: check with Oyelund. Schools receive 45']],
	['ferry-trial', ['asks for eight years', 'asks for XX years']],
	['january-storm', ['His daughter, Mette, rowed', '[CHECK NAME] His daughter, Mette, rowed']],
	['kaldvik-bombing', after('11 wounded people to the harbour.[^a]', 'She had left her stall to buy bread.')],
	['solvang-profile', ['counted 1,900 decrees', 'counted TODO decrees']],
	['after-kaldvik', ['The trial will be held in Norhavn.[^b]', 'The trial will be held in Norhavn.[^b] ???']],
	[
		'ferry-trial',
		['The judge, Agnete Rosenlund, read', 'Lorem ipsum dolor sit amet. The judge, Agnete Rosenlund, read'],
	],
	[
		'january-storm',
		[
			'The council was founded',
			'Lars Nyborg, a baker, took in 20 neighbours. “There was bread, so they came,” Nyborg said.[^a] His daughter, Mette, rowed the old out of Pier Street.[^a] The town will vote on a new wall on 2 March 2024.[^b]\n\nThe council was founded',
		],
	],
];

/** Kind 12: a quotation that differs from what the archive, or the article itself, gives for the speaker. */
export const quotations: Fault[] = [
	['after-kaldvik', ['those who built the bomb and of those', 'those who made the bomb and of those']],
	['after-kaldvik', ['“I was away for ten minutes, and when', '“I was away for twenty minutes, and when']],
	[
		'ferry-trial',
		[
			'“We heard the alarm only when the smoke was in the cabins,”',
			'“We heard the alarm only when smoke had filled the cabins,”',
		],
	],
	[
		'after-kaldvik',
		[
			'“We know the names of those who built the bomb and of those who paid for it.”',
			'“We know the names of all who built the bomb and who paid for it.”',
		],
	],
	['after-kaldvik', ['when I came back there was no hall', 'when I came back, the hall was gone']],
	['ferry-trial', ['only when the smoke was in the cabins', 'when the smoke was already in the cabins']],
	[
		'after-kaldvik',
		[
			'had called the market “a mistake of our fighters”',
			'had written: “The market was a mistake of our men and will not be repeated”',
		],
	],
	[
		'kaldvik-bombing',
		after(
			'11 wounded people to the harbour.[^a]',
			'Solvang had said: “We know the names of those who planned the bomb and of those who paid for it.”',
		),
	],
	[
		'ferry-trial',
		[
			'called the charge “a story in search of a proof”',
			'told the court: “I will not send one family onto that water until the pumps are tested,” as the mayor, Katrine Halversen, had put it',
		],
	],
	[
		'solvang-profile',
		[
			'Her party, the Centre Union',
			'After the bomb she said: “We know the name of those who built the bomb and those who paid for it.” Her party, the Centre Union',
		],
	],
];

/** Kind 13: articles whose sources and marks are taken out, and with which other fields. */
export const sourceless: [article: string, kind: string][] = [
	['ferry-fire', 'report'],
	['ferry-fire', 'explainer'],
	['kaldvik-bombing', 'report'],
	['budget-vote', 'analysis'],
	['budget-vote', 'background'],
	['dock-strike', 'report'],
	['after-kaldvik', 'background'],
	['solvang-profile', 'analysis'],
	['january-storm', 'report'],
	['ferry-trial', 'report'],
];
