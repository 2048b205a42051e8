import { after, type Fault } from './fault.ts';

/** A second set, in articles of tests/desk/caldria/, written after the rules without a look at them: by the kinds of the first. */
export const fresh: Record<string, Fault[]> = {
	surnames: [
		['dam-collapse', ['Tillotson has run', 'Tillitson has run']],
		['dam-collapse', ['In August, Penhallow says', 'In August, Penhalow says']],
		['pellmouth-march', ['suspended. Vale says', 'suspended. Vail says']],
		['thirlow-fever', ['Marchbank has not slept', 'Marchbanks has not slept']],
		['pellmouth-verdict', ['a witness,” Haldane said', 'a witness,” Haldene added']],
	],
	titledNames: [
		[
			'arkwell-profile',
			after('every shoe.[^a]', 'Retired High Court judge Phillipa Renshaw wrote the foreword.'),
		],
		['dam-inquiry', ['Desmond Arkwell, the governor, has not', 'Gov. Desmond Arkwel has not']],
		[
			'arkwell-profile',
			['Ruth Calloway, the attorney general, is', 'State Attorney General Ruth Callaway is'],
		],
		[
			'thirlow-fever',
			['Imogen Strand, the health minister, came', 'Imogene Strand, the health minister, came'],
		],
		[
			'pellmouth-verdict',
			['Hollis Merrin, mayor of Pellmouth since 2017, said', 'Longtime Pellmouth Mayor Hollis Merin said'],
		],
	],
	summaries: [
		['dam-collapse', ['and 38 people drown', 'and 83 people drown']],
		['thirlow-fever', ['and 203 are in hospital', 'and 230 are in hospital']],
		['tram-loan', ['borrows 240 million', 'borrows 420 million']],
		['tram-loan', ['A ticket will cost 90 pence', 'A ticket will cost 95 pence']],
		['dam-collapse', ['where 610 houses are lost', 'where 680 houses are lost']],
	],
	counts: [
		['pellmouth-march', ['among the 26 suspended', 'among the 36 suspended']],
		['dam-inquiry', ['30 days and will hear 64 witnesses', '30 days and will hear 46 witnesses']],
		['dam-collapse', ['| all | 2,500 | 684 |', '| all | 2,500 | 694 |']],
		['dam-collapse', ['in the town 684 are lost', 'in the town 648 are lost']],
	],
	malformed: [
		['dam-inquiry', ['would have cost 2.2 million', 'would have cost 2..2 million']],
		['tram-loan', ['carries 38,000 passengers', 'carries 38,00 passengers']],
		['thirlow-fever', ['since 3 February 2024', 'since the 3th of February 2024']],
		['pellmouth-march', ['Some 4,500 people', 'Some 4,5000 people']],
	],
	events: [
		['pellmouth-verdict', ['in Pellmouth on 17 June 2023 killed', 'in Pellmouth on 17 July 2023 killed']],
		[
			'dam-inquiry',
			['The dam broke on 2 October 2022 above Oskerry', 'The dam above Oskerry broke on October 12, 2022'],
		],
		['arkwell-profile', ['the dam of Oskerry broke in 2022', 'the dam of Oskerry broke in 2021']],
		[
			'dam-inquiry',
			after(
				'38 people were killed.[^b]',
				'The October 3 dam failure above Oskerry also washed out the railway.',
			),
		],
		[
			'pellmouth-verdict',
			after('trees on the square.[^b]', 'The 2022 shooting in Pellmouth was the first since 1926.'),
		],
	],
	tenses: [
		[
			'pellmouth-verdict',
			[
				'case.[^b] The sentence will be read on 12 April 2024',
				'case.[^b] The sentence will be read on 12 April 2023',
			],
		],
		['arkwell-profile', ['in Pellmouth on 10 October 2024', 'in Pellmouth on 10 October 2023']],
		['tram-loan', ['extended in 2017', 'extended in 2071']],
		[
			'thirlow-fever',
			['will have 1,100 more on 1 March 2024', 'expects to receive 1,100 more by 1 February 2024'],
		],
	],
	roles: [
		[
			'thirlow-fever',
			['Imogen Strand, the health minister, came', 'Imogen Strand, the education minister, came'],
		],
		[
			'dam-inquiry',
			['Ruth Calloway, the attorney general, said', 'Ruth Calloway, the solicitor general, said'],
		],
		['arkwell-profile', ['governor until 2015', 'governor until 2012']],
		['tram-loan', ['Hollis Merrin, the mayor, has', 'Hollis Merrin, the mayor of Dunmarrow, has']],
	],
	organisations: [
		['dam-inquiry', ['left the Caldria Water Board in', 'left the Caldria Water Authority in']],
		['pellmouth-verdict', ['The Civil Rights Office spent', 'The Civil Liberties Office spent']],
		['thirlow-fever', ['The institute needs', 'The NIDI needs']],
		['dam-collapse', ['The CWB will not', 'The CBW will not']],
	],
	sums: [
		['tram-loan', ['All of its 55 members', 'All of its 65 members']],
		['tram-loan', ['15 per cent into a depot', '25 per cent into a depot']],
		['dam-inquiry', ['an increase of 50 per cent', 'an increase of 33 per cent']],
		['tram-loan', ['from 2024 to 2049', 'from 2024 to 2039']],
		['dam-collapse', ['18 million florins for roads', '28 million florins for roads']],
	],
	distances: [
		['dam-collapse', ['178 km (110 miles)', '178 km (101 miles)']],
		['thirlow-fever', ['lies 349 km (217 miles) from', 'lies 249 km (155 miles) from']],
		['dam-collapse', ['31 metres (102 feet)', '31 metres (120 feet)']],
	],
	leftovers: [
		['pellmouth-march', after('he gave no order.[^a]', '(check with the lawyer)')],
		['dam-collapse', ['that the state let rot,” Arkwell', 'that the state let rot, Arkwell']],
		[
			'tram-loan',
			after('(7.5 miles) long.[^b]', 'Hollis Merrin, the mayor, has asked for a tram since 2018.'),
		],
		['arkwell-profile', ['Quill died in 2018', 'Quill died in TKTK']],
	],
	quotations: [
		[
			'dam-inquiry',
			[
				'“We ran uphill in our nightclothes and never looked round,”',
				'“We ran up the hill in our nightclothes and never looked back,”',
			],
		],
		[
			'pellmouth-verdict',
			[
				'“Somebody shouted to lie down, and those who lay down were the ones they hit,”',
				'“Someone shouted to lie down, and the ones who lay down were those they hit,”',
			],
		],
		[
			'arkwell-profile',
			[
				'“No family here will pay for a wall that the state let rot,” Arkwell',
				'“No family in this valley will pay for a wall that the state has let rot,” Arkwell',
			],
		],
		[
			'pellmouth-verdict',
			after(
				'trees on the square.[^b]',
				'Ruth Calloway had said in June: “No one in a uniform of this state shoots at people with a permit.”',
			),
		],
	],
};

/** Articles of the second set whose sources are taken out, and of which kind they then are. */
export const freshSourceless: [article: string, kind: string][] = [
	['dam-collapse', 'report'],
	['tram-loan', 'explainer'],
	['thirlow-fever', 'report'],
	['pellmouth-verdict', 'analysis'],
];
