import { after, type Fault } from './fault.ts';

/** A third set, in articles of tests/desk/caldria/, written after the rules without a look at them: by the kinds of the first. */
export const third: Record<string, Fault[]> = {
	surnames: [
		['rail-crash', ['Thackeray broke a window', 'Thackery broke a window']],
		['harbour-strike', ['Dunne had slept', 'Dunn had slept']],
		['school-fire', ['head teacher. Garrick has led', 'head teacher. Garrack has led']],
		['tram-loan', ['Babbage wants a referendum', 'Babage wants a referendum']],
		['rail-crash', ['says that Carstairs remembers', 'says that Carstaires remembers']],
	],
	titledNames: [
		['rail-crash', ['Imogen Strand, the health minister, went', 'Health Minister Imogen Strande went']],
		['harbour-strike', ['Hollis Merrin, the mayor, had', 'Mayor Hollis Merryn had']],
		[
			'election-night',
			after('attorney general for four years.', 'She began in the office of Gov. Leonhard Quill.'),
		],
		['dam-inquiry', after('will hear 64 witnesses.[^b]', 'Justice Samuel Overbeek adjourned at noon.')],
		['pellmouth-verdict', ['convicted Captain Augustin Vale on', 'convicted Captain Augustine Vale on']],
	],
	displayed: [
		['rail-crash', ['and 21 people are killed', 'and 24 people are killed']],
		['harbour-strike', ['They get 8 per cent more pay', 'They get 9 per cent more pay']],
		['election-night', ['- The turnout was 71 per cent', '- The turnout was 77 per cent']],
		['rail-crash', ['viaduct of Wexcombe on', 'viaduct of Wexcome on']],
		['harbour-strike', ['claims against 41 of them', 'claims against 14 of them']],
	],
	counts: [
		['harbour-strike', ['The 41 arrested dockers are', 'The 47 arrested dockers are']],
		['rail-crash', ['Of the 86 injured, 31', 'Of the 68 injured, 31']],
		['election-night', ['| all | 1,800,000 |', '| all | 1,880,000 |']],
		['school-fire', ['ground floor and six above', 'ground floor and five above']],
		['pellmouth-march', ['among the 26 suspended', 'among the 28 suspended']],
	],
	malformed: [
		['harbour-strike', ['9,200 containers', '9,2000 containers']],
		['school-fire', ['18.5 million florins', '18.5million florins']],
		['election-night', ['2,536 polling', '2.536 polling']],
		['rail-crash', ['for 17 years', 'for l7 years']],
	],
	eventDays: [
		['rail-crash', ['on Thursday, 11 April 2024, at', 'on 13 April 2024, at']],
		['pellmouth-verdict', ['on 17 June 2023 killed', 'on 17 June 2022 killed']],
		['school-fire', ['The fire of 2 March 2023', 'The fire of 3 March 2023']],
		['arkwell-profile', ['dam of Oskerry broke in 2022', 'dam of Oskerry broke in 2021']],
		['harbour-strike', ['on Wednesday, 31 January', 'on Thursday, 31 January']],
	],
	tenses: [
		['rail-crash', ['The line will reopen on 6 May 2024', 'The line reopened on 6 May 2024']],
		['harbour-strike', ['step down on 30 June 2024', 'step down on 30 June 2023']],
		['school-fire', ['Lessons will resume on 13 March', 'Lessons resumed on 13 March']],
		['election-night', ['candidates debated in Pellmouth', 'candidates will debate in Pellmouth']],
		['dam-inquiry', ['Penhallow, will speak on', 'Penhallow, spoke on']],
	],
	roles: [
		['harbour-strike', ['Hollis Merrin, the mayor, had', 'Hollis Merrin, the governor, had']],
		['election-night', ['Arkwell, governor since 2019', 'Arkwell, governor since 2017']],
		['rail-crash', ['Strand, the health minister, went', 'Strand, the transport minister, went']],
		[
			'election-night',
			['elected Ruth Calloway governor', 'elected Ruth Calloway, the finance minister, governor'],
		],
		['thirlow-fever', ['Strand, the health minister, expects', 'Strand, the mayor of Thirlow, expects']],
	],
	acronyms: [
		['rail-crash', ['two people at the CRA', 'two people at the CAR']],
		['harbour-strike', ['Workers (UPW)', 'Workers (UWP)']],
		['school-fire', ['the DET has asked', 'the DTE has asked']],
		['pellmouth-verdict', ['The Civil Rights Office spent', 'The Civil Rights Bureau spent']],
	],
	sums: [
		['election-night', ['Sybil Trevanion 8 per cent', 'Sybil Trevanion 18 per cent']],
		['harbour-strike', ['19 million florins in fees', '29 million florins in fees']],
		['harbour-strike', ['an increase of 25 per cent', 'an increase of 20 per cent']],
		['rail-crash', ['118 km/h (73 mph)', '118 km/h (83 mph)']],
		['election-night', ['seven points more', 'nine points more']],
	],
	leftovers: [
		['school-fire', ['Lowell ruled out arson', 'Lowell ruled out out arson']],
		['rail-crash', ['(73 mph)', '(73 mph']],
		['election-night', ['conceded at midnight. He', 'conceded at midnight [quote tk]. He']],
		['harbour-strike', ['as angry as he came,” Merrin', 'as angry as he came, Merrin']],
		[
			'thirlow-fever',
			after(
				'The town closed the wells on Monday, 19 February 2024.[^b]',
				'The town closed the wells on Monday, 19 February 2024.[^b]',
			),
		],
	],
	quotations: [
		['pellmouth-verdict', ['were the ones they hit', 'were the ones they shot']],
		['dam-inquiry', ['for a wall that the state let rot', 'for a dam that the state let rot']],
		['election-night', ['this state fires on a permit', 'this state shoots at a permit']],
		['dam-inquiry', ['and never looked round', 'and never looked back']],
	],
};

/** Articles that rest on no source once theirs are taken out, and the kind that each is then said to be. */
export const thirdSourceless: [article: string, kind: string][] = [
	['rail-crash', 'report'],
	['harbour-strike', 'analysis'],
	['election-night', 'explainer'],
];
