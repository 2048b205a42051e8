import { after, type Fault } from './fault.ts';

/** Kind 1: a surname spelled in two ways, wherever it stands. */
export const surnames: Fault[] = [
	['ferry-fire', ['Maldgaard had worked', 'Maldgard had worked']],
	['ferry-fire', ['the ship; Thorsvik has', 'the ship; Thorsvick has']],
	['kaldvik-bombing', ['no hall,” Almquist said', 'no hall,” Almqvist said']],
	[
		'kaldvik-bombing',
		['told parliament on 17 November.[^b] Solvang said', 'told parliament on 17 November.[^b] Solwang said'],
	],
	[
		'dock-strike',
		['leads the union. Falkenrud expects', 'leads the union. (Falkenrod expects'],
		['long summer.', 'long summer.)'],
	],
	['dock-strike', ['a lasher. Steenberg is', 'a lasher. Stenberg is']],
	['january-storm', ['they came,” Nyborg said', 'they came,” Nyburg said']],
	['ferry-trial', ['Rosenlund has set', '– Rosenlunt’s calendar is full: she has set']],
	['ferry-trial', ['taken down,” Hammarlund said', 'taken down,” Dr Hammerlund said']],
	['after-kaldvik', ['Peder Almquist does not', 'Peder Almkvist does not']],
];

/** Kind 2: a known name behind a title or a common first name. */
export const titledNames: Fault[] = [
	[
		'solvang-profile',
		after('Stromberg said.[^a]', 'Former Court of Appeal judge Hedvig Strombergh is retired.'),
	],
	[
		'solvang-profile',
		after('Stromberg said.[^a]', 'A friend of Appeal Court Judge Hedvig Stronberg agrees.'),
	],
	[
		'kaldvik-bombing',
		['the interior minister, Ingrid Solvang, told', 'Interior Minister Ingrid Solveng told'],
	],
	['solvang-profile', ['two speak every Sunday', 'two speak every Sunday; Katherina Wessel is the elder']],
	['budget-vote', ['Mr Lindquist will present', 'Finance Minister Aaron Lindquist will present']],
	['ferry-fire', ['Katrine Halversen, the mayor', 'Kathrine Halversen, the mayor']],
	['january-storm', ['said Tomas Brekke, the director', 'said Thomas Brekke, the director']],
	['budget-vote', ['Marta Oyelund, the senator', 'Opposition Senator Martha Oyelund']],
	['ferry-trial', ['Tomas Brekke of the', 'Council Director Tomas Brekker of the']],
	['after-kaldvik', ['Ingrid Solvang, the interior', 'Former district judge Ingred Solvang, the interior']],
];

/** Kind 9: acronyms, and organisations one word off. */
export const organisations: Fault[] = [
	['ferry-fire', ['said that the CSC would hear', 'said that the CCS would hear']],
	['ferry-fire', ['The Coastal Safety Council (CSC) opened', 'The Coastal Safety Commission (CSC) opened']],
	['dock-strike', ['the NPA said so', 'the NAP said so']],
	['dock-strike', ['The Norland Ports Authority (NPA) puts', 'The Norland Ports Agency (NPA) puts']],
	['january-storm', ['The Coastal Safety Council puts', 'The Coast Safety Council puts']],
	['ferry-trial', ['Brekke of the Coastal Safety Council', 'Brekke of the Coastal Safety Committee']],
	[
		'kaldvik-bombing',
		['The Northern Front claimed the attack on 15', 'The Northern Force claimed the attack on 15'],
	],
	['after-kaldvik', ['was claimed by the Northern Front', 'was claimed by the Northen Front']],
	[
		'dock-strike',
		[
			'description: Some 3,400 workers stopped work on 21 May 2024. The Norland Ports Authority',
			'description: Some 3,400 workers stopped work on 21 May 2024. The National Ports Authority',
		],
	],
	[
		'dock-strike',
		[
			'The authority offers 4 per cent.[^b]',
			'The Workers’ Federation of Harbours (WHF) is the union; the WFH asks.[^b]',
		],
	],
];
