import { countedIn, digitsOf, type PluralForms, sizeIn } from './count.ts';

const counted = countedIn('en');
const digits = digitsOf('en');
const size = sizeIn('en');

/**
 * What the interface says, in English: every phrase that readers see and no writer wrote. The files of other languages have
 * the same phrases. A phrase with a number is a function; `#` in a text is replaced by a script of the page.
 */
export const en = {
	// Frame of every page
	skip: 'Skip to content',
	sections: 'Sections',
	aboutThisSite: 'About this site',
	everythingPublished: 'Everything published',
	feed: 'Feed',
	languages: 'Languages',
	lightTheme: 'Light theme',
	darkTheme: 'Dark theme',
	pageOf: (name: string, number: number) => `${name}, page ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'Articles',
		authors: 'Authors',
		topics: 'Topics',
		stories: 'Stories',
		people: 'People',
		places: 'Places',
		organisations: 'Organisations',
		pages: 'Pages',
	},
	kinds: {
		analysis: 'Analysis',
		report: 'Report',
		explainer: 'Explainer',
		background: 'Background',
		opinion: 'Opinion',
	},
	/** What texts that somebody paid for are called (see schema/publication.ts). */
	sponsored: {
		advertisement: 'Advertisement',
		paid: 'Paid content',
		partner: 'Partner content',
	},
	corrections: {
		correction: 'Correction',
		clarification: 'Clarification',
		update: 'Update',
		retraction: 'Retraction',
	},
	sourceKinds: {
		document: 'Document',
		statement: 'Statement',
		interview: 'Interview',
		data: 'Data',
		news: 'News report',
		agency: 'Agency copy',
		'state-media': 'State-linked media',
		reference: 'Reference work',
		anonymous: 'Anonymous',
	},
	/** What the margin says in brackets behind a publisher. */
	sourceFlags: { anonymous: 'anonymous', 'state-media': 'state-linked media' },
	countedSources: {
		document: counted({ one: '# document', other: '# documents' }),
		statement: counted({ one: '# statement on the record', other: '# statements on the record' }),
		interview: counted({ one: '# interview', other: '# interviews' }),
		data: counted({ one: '# set of data', other: '# sets of data' }),
		news: counted({ one: '# news report', other: '# news reports' }),
		agency: counted({ one: '# agency report', other: '# agency reports' }),
		'state-media': counted({
			one: '# report by state-linked media',
			other: '# reports by state-linked media',
		}),
		reference: counted({ one: '# reference work', other: '# reference works' }),
		anonymous: counted({ one: '# anonymous source', other: '# anonymous sources' }),
	},

	// Front page and lists
	lead: 'Lead',
	moreReading: 'More reading',
	latest: 'Latest',
	allByDate: 'All articles by date',
	runningStories: 'Running stories',
	/** Of an article that stands higher up on the page. */
	above: 'Above',
	/** Of the newest article of a story. */
	new: 'New',
	follow: 'Follow by feed',
	countedArticles: counted({ one: '# article', other: '# articles' }),
	whatHappened: 'What happened',
	earlierEvents: counted({ one: '# earlier event', other: '# earlier events' }),
	pages: 'Pages',
	newer: 'Newer',
	older: 'Older',
	pageFromOldest: (number: number) => `Page ${digits(number)}, counted from the oldest`,
	listDescriptions: {
		authors: 'Who writes here.',
		topics: 'What this publication covers.',
		stories: 'Running stories, each told over several articles.',
		people: 'Every person that an article is about or rests on.',
		places: 'Every place that an article is about.',
		organisations: 'Every organisation that an article is about or rests on.',
	},
	role: 'Role',
	whatItIs: 'What it is',
	country: 'Country',
	position: 'Position',
	positionApproximate: 'Position (approximate)',
	coordinates: (latitude: string, isNorth: boolean, longitude: string, isEast: boolean) =>
		`${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'W'}`,
	born: 'Born',
	died: 'Died',
	contact: 'Contact',
	alsoWritten: 'Also written',

	// Archive
	archive: 'Archive',
	archiveByDate: 'Archive by date',
	byMonth: 'By month',
	articlesByDate: (period: string) => `${period}: articles by date of publication.`,

	// Search page and page of what is not found
	search: 'Search',
	searchAll: 'Search all articles',
	searchDescription: 'Search all articles by keyword.',
	searchAllOf: (site: string) => `Search all articles of ${site}`,
	searchNeedsScripts:
		'Search runs in the browser and needs scripts. Without them, these ways lead to every article.',
	filters: 'Filters',
	order: 'Order',
	bestFirst: 'Best match first',
	newestFirst: 'Newest first',
	oldestFirst: 'Oldest first',
	results: 'Results',
	howToSearch: 'How to search',
	phraseHelp: 'The words side by side, in this order.',
	withoutHelp: 'The first word, without articles that have the second.',
	eitherHelp: 'Either word; so do “or” and “|”.',
	fieldHelp: 'The word in the headline; “author:” and “topic:” take names.',
	dateHelp: 'What was published on that day or has it in words; months are understood too.',
	rangeHelp: 'What was published between two days.',
	otherNameHelp: 'A name or another name for the same thing finds both.',
	keysHelp: (slash: string, letter: string) =>
		`Press ${slash} on any page, or Ctrl or ⌘ with ${letter}, to search.`,
	ways: 'Ways into the archive',
	lists: 'Lists',
	newest: 'Newest',
	notFound: 'Page not found',
	notFoundDescription: 'There is no page at this address.',
	notFoundCure: 'Search for it, or go by one of these ways.',

	// Corrections
	correctionsTitle: 'Corrections',
	correctionsDescription: 'Every correction to a published article, the latest first.',
	noCorrections: 'No published article has been corrected.',
	reportError: 'Report an error',

	// Article
	by: (authors: string) => `By ${authors}`,
	byIn: (authors: string, place: string) => `By ${authors} in ${place}`,
	publishedWith: (names: string) => `Published with ${names}`,
	firstPublishedBy: (name: string) => `First published by ${name}`,
	paidForBy: (name: string) => `Paid for by ${name}.`,
	licensedUnder: (name: string) => `The text is under the licence ${name}.`,
	published: (date: string) => `Published ${date}`,
	updated: (date: string) => `Updated ${date}`,
	factsAsOf: (date: string) => `Facts as of ${date}`,
	minutes: counted({ one: '# min read', other: '# min read' }),
	factsAreOld: 'The facts in this article are more than # old.',
	changedOn: (kind: string, date: string) => `${kind} on ${date}:`,
	whatChanged: 'what changed',
	contents: 'Contents',
	howReported: 'How this was reported',
	relatedArticles: 'Related articles',
	cite: 'Cite',
	copyLink: 'Copy link',
	print: 'Print',
	share: 'Share',
	linkCopied: 'Link copied',
	linkToPassage: 'Link to this passage',
	linkToPassageKeys: 'Link to this passage (arrow keys: other passages)',
	linkToSection: (heading: string) => `Link to section: ${heading}`,
	copyLinkToSection: 'Copy link to section: #',
	withdrawn: 'Withdrawn',
	withdrawnTitle: (title: string) => `Withdrawn: ${title}`,
	withdrawnOn: (published: string, withdrawn: string) =>
		`This article was published on ${published} and withdrawn on ${withdrawn}. Its address stays, so that links to it lead here.`,
	markdown: (title: string) => `${title} (Markdown)`,

	// Sources and record of an article
	sources: 'Sources',
	source: 'Source',
	sourceNumber: (number: number) => `Source ${digits(number)}`,
	whyUnnamed: (reason: string) => `Why no name is given: ${reason}`,
	archivedCopy: 'Archived copy',
	original: 'original',
	goneOriginal: (original: string, date: string) => `The ${original} was gone on ${date}.`,
	goneOriginalArchived: (original: string, date: string) =>
		`The ${original} was gone on ${date}; the title leads to an archived copy.`,
	backToCitation: (at: number, source: number) =>
		`Back to citation ${digits(at)} of source ${digits(source)}`,
	backToText: 'Back to where you were',
	inListOfSources: 'In the list of sources',
	closeCard: 'Close',
	sourceSum: counted({ one: '# source', other: '# sources' }),
	citedIn: counted({ one: 'Cited in # place.', other: 'Cited in # places.' }),
	someCitedIn: (cited: number, places: number) =>
		`${digits(cited)} cited, in ${counted({ one: '# place', other: '# places' })(places)}.`,
	noCorrectionMade: 'No correction has been made.',
	correctionsBelow: counted({ one: '# correction, listed below.', other: '# corrections, listed below.' }),

	// What changed in an article
	changedTimes: (count: number, since: string) =>
		`Changed ${counted({ one: 'once', other: '# times' })(count)} since ${since}`,
	changesTo: (title: string) => `What changed: ${title}`,
	changesDescription:
		'Every published wording of this article, the newest first, each against the one before.',
	backToArticle: 'The article as it reads now',
	wordingOf: (number: number, date: string) => `Wording ${digits(number)}, ${date}`,
	firstWording: 'As it was first published.',
	unchangedPassages: counted({ one: '# passage as before', other: '# passages as before' }),
	movedPassage: 'moved, in the same words',
	changedFigures: 'Figures',
	changedNames: 'Names',
	changedQuotations: counted({ one: '# quotation differs.', other: '# quotations differ.' }),
	changedWithoutNote: 'No note told readers of this change.',
	struckOn: (date: string) => `The words of this wording were taken out on ${date}.`,
	changesNoted: (noted: number, changes: number) =>
		`${counted({ one: '# change', other: '# changes' })(changes)} of published texts, ${digits(noted)} with a note`,
	/** `#` is their number, `@` the day. */
	changedSince: {
		one: '# passage is new or changed since you read this on @.',
		other: '# passages are new or changed since you read this on @.',
	} as PluralForms,
	forgetRead: 'Forget what I read',
	rememberRead: 'Remember what I read, on this device only',
	changedFields: {
		title: 'Headline',
		shortTitle: 'Short headline',
		description: 'Standfirst',
		keyPoints: 'Key points',
		events: 'Timeline',
		image: 'Lead image',
		backstory: 'How this was reported',
		heading: 'Heading',
		quote: 'Quotation',
		cell: 'Table',
	},

	// Citing
	citeThis: 'Cite this article',
	permanentAddress: 'The address stays the same when the article moves.',
	mayBeUpdated: (asOf: string) => `It may be updated: give the day as of which its facts stand, ${asOf}.`,
	citation: (authors: string, title: string, publication: string, date: string, url: string) =>
		`${authors}, “${title}”, ${publication}, ${date}, ${url}`,
	dateWithFacts: (date: string, asOf: string) => `${date} (facts as of ${asOf})`,

	// Story
	partOf: (number: number, total: number, story: string) =>
		`Part ${digits(number)} of ${digits(total)} in ${story}.`,
	earlier: 'Earlier',
	later: 'Later',
	storySoFar: 'The story so far',
	firstOfStory: 'This is the first article of the story.',
	allEarlier: counted({ one: 'The # earlier article', other: 'All # earlier articles' }),

	// Text of an article
	keyPoints: 'Key points',
	timeline: 'Timeline',
	whosWho: 'Who’s who',
	explainer: (title: string) => `Explainer: ${title}`,
	questions: 'Questions and answers',
	/** What a file is that a link before it leads to. */
	fileFacts: (format: string, bytes: number) => `(${format}, ${size(bytes)})`,
	downloadFile: (format: string, bytes: number) => `Download ${format}, ${size(bytes)}`,
	transcript: 'Transcript',
	/** A link to a thing on another site. @param site its host */
	seeAt: (site: string) => `See it at ${site}`,
	downloadCsv: 'Download as CSV',
	table: (number: number) => `Table ${digits(number)}`,
	notes: 'Notes',
	backToNote: (number: number, times: number) =>
		`Back to reference ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(approximate)',
	done: 'Done',
	notDone: 'Not done',

	// Charts
	/** What a chart says to who does not see it. */
	chart: (count: number, low: string, high: string) =>
		`Chart of ${digits(count)} figures. Lowest: ${low}. Highest: ${high}. The table below has them all.`,
	restsOn: 'What rests on what',
	asList: 'As a list',
	/** What stands behind a source. */
	footings: { named: 'named source', unnamed: 'unnamed source', state: 'state-linked media' },
	/** What a drawing of claims and sources says to who does not see it. */
	restsOnSummary: (claims: number, sources: number) =>
		`Claims: ${digits(claims)}. Sources: ${digits(sources)}. The list below says which rests on which.`,
	figuresAsTable: 'The figures as a table',
	/** What a struck number means. */
	withdrawnFigure: 'was withdrawn',
	/** What a dashed sign means. */
	boundFigure: 'a bound, such as “more than”',

	// Maps
	map: (places: string) => `Map. ${places}.`,
	/** The way that a line on a map shows; the places that it passes, divided by commas. */
	mapRoute: (places: string) => `Route, as a sketch: ${places}.`,
	/** What maps call the seas. */
	seas: {
		redSea: 'Red Sea',
		gulfOfAden: 'Gulf of Aden',
		persianGulf: 'Persian Gulf',
		gulfOfOman: 'Gulf of Oman',
		arabianSea: 'Arabian Sea',
		caspianSea: 'Caspian Sea',
		blackSea: 'Black Sea',
		seaOfAzov: 'Sea of Azov',
		mediterranean: 'Mediterranean Sea',
		adriatic: 'Adriatic Sea',
		aegean: 'Aegean Sea',
		ionianSea: 'Ionian Sea',
		tyrrhenianSea: 'Tyrrhenian Sea',
		balticSea: 'Baltic Sea',
		gulfOfBothnia: 'Gulf of Bothnia',
		gulfOfFinland: 'Gulf of Finland',
		northSea: 'North Sea',
		irishSea: 'Irish Sea',
		celticSea: 'Celtic Sea',
		englishChannel: 'English Channel',
		bayOfBiscay: 'Bay of Biscay',
		norwegianSea: 'Norwegian Sea',
		greenlandSea: 'Greenland Sea',
		barentsSea: 'Barents Sea',
		karaSea: 'Kara Sea',
		laptevSea: 'Laptev Sea',
		eastSiberianSea: 'East Siberian Sea',
		chukchiSea: 'Chukchi Sea',
		beringSea: 'Bering Sea',
		seaOfOkhotsk: 'Sea of Okhotsk',
		seaOfJapan: 'Sea of Japan',
		yellowSea: 'Yellow Sea',
		eastChinaSea: 'East China Sea',
		southChinaSea: 'South China Sea',
		philippineSea: 'Philippine Sea',
		suluSea: 'Sulu Sea',
		celebesSea: 'Celebes Sea',
		javaSea: 'Java Sea',
		bandaSea: 'Banda Sea',
		timorSea: 'Timor Sea',
		arafuraSea: 'Arafura Sea',
		coralSea: 'Coral Sea',
		solomonSea: 'Solomon Sea',
		tasmanSea: 'Tasman Sea',
		gulfOfCarpentaria: 'Gulf of Carpentaria',
		gulfOfThailand: 'Gulf of Thailand',
		straitOfMalacca: 'Strait of Malacca',
		andamanSea: 'Andaman Sea',
		bayOfBengal: 'Bay of Bengal',
		mozambiqueChannel: 'Mozambique Channel',
		gulfOfGuinea: 'Gulf of Guinea',
		caribbean: 'Caribbean Sea',
		gulfOfMexico: 'Gulf of Mexico',
		gulfOfCalifornia: 'Gulf of California',
		gulfOfAlaska: 'Gulf of Alaska',
		beaufortSea: 'Beaufort Sea',
		hudsonBay: 'Hudson Bay',
		baffinBay: 'Baffin Bay',
		labradorSea: 'Labrador Sea',
		gulfOfSaintLawrence: 'Gulf of St Lawrence',
		weddellSea: 'Weddell Sea',
		rossSea: 'Ross Sea',
		northAtlantic: 'North Atlantic',
		southAtlantic: 'South Atlantic',
		northPacific: 'North Pacific',
		southPacific: 'South Pacific',
		indianOcean: 'Indian Ocean',
		arcticOcean: 'Arctic Ocean',
		southernOcean: 'Southern Ocean',
	},
	mapCredits: {
		'natural-earth': 'Map data: Natural Earth. Disputed borders are drawn as they are held on the ground.',
		visionscarto:
			'Map data: Natural Earth, edited by Visionscarto. Disputed borders are drawn nearer to the view of the United Nations.',
	},
	hollowPoint: 'A hollow point is only near.',
	way: (distance: string, wind: string, place: string) => `${distance} ${wind} of ${place}`,
	winds: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],

	// Cards, feeds and files
	fromTheArchive: (year: string) => `From the archive: an article of ${year}`,
	factsOlderThan: counted({ one: 'More than a year old', other: 'More than # years old' }),
	readOnAt: (site: string) => `Read on at ${site}`,
	nowAt: (address: string) => `This page is now at ${address}.`,
	latestArticles: 'Latest articles',
	about: 'About',
	llmsNote:
		'Every article has its text as Markdown, with its sources, in `index.md` beside its page. Cite an article by its short address and the day as of which its facts were known.',

	// Between things
	number: digits,
	listComma: ', ',
	listSemicolon: '; ',
	/** What stands before a colon, such as a label or a name. */
	labelled: (label: string) => `${label}:`,

	// Translations
	translationOf: (original: string) => `Translated from ${original}.`,
	olderTranslation: (original: string) => `${original} was corrected after this translation was made.`,
	inOtherLanguages: 'In other languages',
};

/** The words of one language. */
export type Words = typeof en;

/** What search says, which browsers load when it is used. */
export const search = {
	articles: counted({ one: '# article', other: '# articles' }),
	/** Of the card of a name: articles on the page of what it names. */
	onItsPage: counted({ one: '# article on its page', other: '# articles on its page' }),
	loading: 'Loading …',
	searching: 'Searching …',
	found: (count: number, query: string, limits: string) =>
		`${counted({ one: '# article has', other: '# articles have' })(count)} ${query}${limits}.`,
	foundAll: (count: number, limits: string) =>
		`${counted({ one: '# article', other: '# articles' })(count)}${limits}.`,
	close: counted({ one: '# more comes close.', other: '# more come close.' }),
	none: (query: string, limits: string) => `No article has ${query}${limits}.`,
	noneWithAll: (limits: string, close: number) =>
		`No article has all these words${limits}; ${counted({ one: '# article', other: '# articles' })(close)} with most of them.`,
	nearest: 'Nearest to it:',
	/** What another language has. @param articles their number */
	inLanguage: (articles: string, language: string) => `${articles} in ${language}`,
	withinLimits: ' within these limits',
	quoted: (query: string) => `“${query}”`,
	searchedFor: (query: string) => `what you searched for: ${query}`,
	correctedTo: 'Showing results for ',
	afterCorrection: '. ',
	insteadFor: (query: string) => `Search instead for ${query}`,
	offline: 'You are offline. What is shown was found before.',
	failed: 'Search could not start. The lists below lead to every article.',
	failedShort: 'Search could not start.',
	kept: 'The index could not be fetched. What is shown was found before.',
	signsLeftOut: (text: string) => `The signs in “${text}” were left out: no article has them there.`,
	readAsDate: (text: string, date: string) =>
		`“${text}” is searched as a date: ${date}, in texts or as day of publication.`,
	unknownName: {
		author: (text: string) => `No author is called “${text}”.`,
		topic: (text: string) => `No topic is called “${text}”.`,
	},
	moreOf: counted({ one: 'Show # more', other: 'Show more of #' }),
	olderToo: counted({ one: 'Search # older article too', other: 'Search # older articles too' }),
	allResults: (query: string) => `All results for “${query}”`,
	searchField: 'Search all articles',
	search: 'Search',
	closeDialog: 'Close',
	articlesHeading: 'Articles',
	names: 'Topics and names',
	sections: 'Sections',
	topics: 'Topics',
	newest: 'Newest',
	recent: 'Recent searches',
	clearRecent: 'Clear recent searches',
	also: 'Also: ',
	date: 'Date',
	from: 'From',
	to: 'To',
	perYear: 'Articles a year',
	yearBar: (year: string, count: number) =>
		`${year}: ${counted({ one: '# article', other: '# articles' })(count)}`,
	moreFilters: 'More filters',
	filters: {
		kind: 'Kind',
		topic: 'Topic',
		story: 'Story',
		person: 'Person',
		place: 'Place',
		organisation: 'Organisation',
		author: 'Author',
	},
	marked: counted({
		one: '# place with the words of your search is marked. ',
		other: '# places with the words of your search are marked. ',
	}),
	clear: 'Clear',
	suggested: counted({ one: '# suggestion', other: '# suggestions' }),
};

/** What search says in one language. */
export type SearchWords = typeof search;
