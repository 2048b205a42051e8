import { countedIn, digitsOf, sizeIn } from './count.ts';
import type { SearchWords, Words } from './en.ts';

const counted = countedIn('de');
const digits = digitsOf('de');
const size = sizeIn('de');

/** What the interface says, in German. */
export const de: Words = {
	// Frame of every page
	skip: 'Zum Inhalt springen',
	sections: 'Ressorts',
	aboutThisSite: 'Über diese Website',
	everythingPublished: 'Alles Erschienene',
	feed: 'Feed',
	languages: 'Sprachen',
	lightTheme: 'Helles Design',
	darkTheme: 'Dunkles Design',
	pageOf: (name, number) => `${name}, Seite ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'Artikel',
		authors: 'Autoren',
		topics: 'Themen',
		stories: 'Dossiers',
		people: 'Personen',
		places: 'Orte',
		organisations: 'Organisationen',
		pages: 'Seiten',
	},
	kinds: {
		analysis: 'Analyse',
		report: 'Bericht',
		explainer: 'Erklärstück',
		background: 'Hintergrund',
		opinion: 'Meinung',
	},
	corrections: {
		correction: 'Korrektur',
		clarification: 'Klarstellung',
		update: 'Aktualisierung',
		retraction: 'Widerruf',
	},
	sourceKinds: {
		document: 'Dokument',
		statement: 'Stellungnahme',
		interview: 'Interview',
		data: 'Daten',
		news: 'Medienbericht',
		agency: 'Agenturmeldung',
		'state-media': 'Staatsnahes Medium',
		reference: 'Nachschlagewerk',
		anonymous: 'Anonym',
	},
	sourceFlags: { anonymous: 'anonym', 'state-media': 'staatsnahes Medium' },
	countedSources: {
		document: counted({ one: '# Dokument', other: '# Dokumente' }),
		statement: counted({ one: '# namentliche Stellungnahme', other: '# namentliche Stellungnahmen' }),
		interview: counted({ one: '# Interview', other: '# Interviews' }),
		data: counted({ one: '# Datensatz', other: '# Datensätze' }),
		news: counted({ one: '# Medienbericht', other: '# Medienberichte' }),
		agency: counted({ one: '# Agenturmeldung', other: '# Agenturmeldungen' }),
		'state-media': counted({ one: '# Bericht staatsnaher Medien', other: '# Berichte staatsnaher Medien' }),
		reference: counted({ one: '# Nachschlagewerk', other: '# Nachschlagewerke' }),
		anonymous: counted({ one: '# anonyme Quelle', other: '# anonyme Quellen' }),
	},

	// Front page and lists
	lead: 'Aufmacher',
	moreReading: 'Weitere Artikel',
	latest: 'Neueste Artikel',
	allByDate: 'Alle Artikel nach Datum',
	runningStories: 'Laufende Dossiers',
	above: 'Weiter oben',
	new: 'Neu',
	follow: 'Per Feed folgen',
	countedArticles: counted({ one: '# Artikel', other: '# Artikel' }),
	whatHappened: 'Was geschehen ist',
	earlierEvents: counted({ one: '# früheres Ereignis', other: '# frühere Ereignisse' }),
	pages: 'Seiten',
	newer: 'Neuere',
	older: 'Ältere',
	pageFromOldest: (number) => `Seite ${digits(number)}, von der ältesten an gezählt`,
	listDescriptions: {
		authors: 'Wer hier schreibt.',
		topics: 'Worüber hier berichtet wird.',
		stories: 'Laufende Geschichten, jede über mehrere Artikel erzählt.',
		people: 'Alle Personen, von denen ein Artikel handelt oder auf die er sich stützt.',
		places: 'Alle Orte, von denen ein Artikel handelt.',
		organisations: 'Alle Organisationen, von denen ein Artikel handelt oder auf die er sich stützt.',
	},
	role: 'Funktion',
	whatItIs: 'Art',
	country: 'Land',
	position: 'Lage',
	positionApproximate: 'Lage (ungefähr)',
	coordinates: (latitude, isNorth, longitude, isEast) =>
		`${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'O' : 'W'}`,
	born: 'Geboren',
	died: 'Gestorben',
	contact: 'Kontakt',
	alsoWritten: 'Andere Schreibweisen',

	// Archive
	archive: 'Archiv',
	archiveByDate: 'Archiv nach Datum',
	byMonth: 'Nach Monat',
	articlesByDate: (period) => `${period}: Artikel nach Erscheinungsdatum.`,

	// Search page and page of what is not found
	search: 'Suche',
	searchAll: 'Alle Artikel durchsuchen',
	searchDescription: 'Alle Artikel nach Stichwörtern durchsuchen.',
	searchAllOf: (site) => `Alle Artikel von ${site} durchsuchen`,
	searchNeedsScripts:
		'Die Suche läuft im Browser und braucht Skripte. Ohne sie führen diese Wege zu jedem Artikel.',
	filters: 'Filter',
	order: 'Reihenfolge',
	bestFirst: 'Beste Treffer zuerst',
	newestFirst: 'Neueste zuerst',
	oldestFirst: 'Älteste zuerst',
	results: 'Ergebnisse',
	howToSearch: 'So funktioniert die Suche',
	phraseHelp: 'Die Wörter nebeneinander, in dieser Reihenfolge.',
	withoutHelp: 'Das erste Wort, ohne Artikel, die das zweite enthalten.',
	eitherHelp: 'Eines der beiden Wörter; ebenso „oder“ und „|“.',
	fieldHelp: 'Das Wort in der Überschrift; „author:“ und „topic:“ nehmen Namen.',
	dateHelp: 'Was an diesem Tag erschienen ist oder ihn nennt; auch Monate werden verstanden.',
	rangeHelp: 'Was zwischen zwei Tagen erschienen ist.',
	otherNameHelp: 'Ein Name oder ein anderer Name derselben Sache findet beide.',
	keysHelp: (slash, letter) =>
		`${slash} auf jeder Seite oder Strg beziehungsweise ⌘ zusammen mit ${letter} öffnet die Suche.`,
	ways: 'Wege ins Archiv',
	lists: 'Verzeichnisse',
	newest: 'Das Neueste',
	notFound: 'Seite nicht gefunden',
	notFoundDescription: 'Unter dieser Adresse gibt es keine Seite.',
	notFoundCure: 'Vielleicht hilft die Suche oder einer dieser Wege.',

	// Corrections
	correctionsTitle: 'Korrekturen',
	correctionsDescription: 'Alle Korrekturen an erschienenen Artikeln, die neueste zuerst.',
	noCorrections: 'Bisher wurde kein erschienener Artikel korrigiert.',
	reportError: 'Fehler melden',

	// Article
	by: (authors) => `Von ${authors}`,
	byIn: (authors, place) => `Von ${authors}, ${place}`,
	published: (date) => `Veröffentlicht am ${date}`,
	updated: (date) => `Aktualisiert am ${date}`,
	factsAsOf: (date) => `Stand der Fakten: ${date}`,
	minutes: counted({ one: '# Min. Lesezeit', other: '# Min. Lesezeit' }),
	factsAreOld: 'Die Fakten in diesem Artikel sind mehr als # alt.',
	changedOn: (kind, date) => `${kind} vom ${date}:`,
	whatChanged: 'was geändert wurde',
	contents: 'Inhalt',
	howReported: 'Wie dieser Artikel entstand',
	relatedArticles: 'Verwandte Artikel',
	cite: 'Zitieren',
	copyLink: 'Link kopieren',
	print: 'Drucken',
	share: 'Teilen',
	linkCopied: 'Link kopiert',
	linkToPassage: 'Link zu dieser Stelle',
	linkToPassageKeys: 'Link zu dieser Stelle (Pfeiltasten: andere Stellen)',
	linkToSection: (heading) => `Link zum Abschnitt: ${heading}`,
	copyLinkToSection: 'Link zum Abschnitt kopieren: #',
	withdrawn: 'Zurückgezogen',
	withdrawnTitle: (title) => `Zurückgezogen: ${title}`,
	withdrawnOn: (published, withdrawn) =>
		`Dieser Artikel ist am ${published} erschienen und wurde am ${withdrawn} zurückgezogen. Seine Adresse bleibt, damit Links zu ihm hierher führen.`,
	markdown: (title) => `${title} (Markdown)`,

	// Sources and record of an article
	sources: 'Quellen',
	source: 'Quelle',
	sourceNumber: (number) => `Quelle ${digits(number)}`,
	whyUnnamed: (reason) => `Warum kein Name genannt wird: ${reason}`,
	archivedCopy: 'Archivierte Kopie',
	original: 'Original',
	goneOriginal: (original, date) => `Das ${original} war am ${date} nicht mehr abrufbar.`,
	goneOriginalArchived: (original, date) =>
		`Das ${original} war am ${date} nicht mehr abrufbar; der Titel führt zu einer archivierten Kopie.`,
	backToCitation: (at, source) => `Zurück zu Beleg ${digits(at)} aus Quelle ${digits(source)}`,
	backToText: 'Zurück zur Stelle im Text',
	inListOfSources: 'In der Liste der Quellen',
	closeCard: 'Schließen',
	sourceSum: counted({ one: '# Quelle', other: '# Quellen' }),
	citedIn: counted({ one: 'Im Text an # Stelle angeführt.', other: 'Im Text an # Stellen angeführt.' }),
	someCitedIn: (cited, places) =>
		`Davon ${digits(cited)} im Text angeführt, an ${counted({ one: '# Stelle', other: '# Stellen' })(places)}.`,
	noCorrectionMade: 'Der Artikel wurde nicht korrigiert.',
	correctionsBelow: counted({
		one: '# Korrektur, unten aufgeführt.',
		other: '# Korrekturen, unten aufgeführt.',
	}),

	// Citing
	citeThis: 'Diesen Artikel zitieren',
	permanentAddress: 'Die Adresse bleibt gleich, auch wenn der Artikel umzieht.',
	mayBeUpdated: (asOf) =>
		`Der Artikel kann aktualisiert werden. Nennen Sie deshalb den Stand der Fakten: ${asOf}.`,
	citation: (authors, title, publication, date, url) =>
		`${authors}: „${title}“, ${publication}, ${date}, ${url}`,
	dateWithFacts: (date, asOf) => `${date} (Stand der Fakten: ${asOf})`,

	// Story
	partOf: (number, total, story) => `Teil ${digits(number)} von ${digits(total)} des Dossiers ${story}.`,
	earlier: 'Früher',
	later: 'Später',
	storySoFar: 'Was bisher geschah',
	firstOfStory: 'Dies ist der erste Artikel des Dossiers.',
	allEarlier: counted({ one: 'Der # frühere Artikel', other: 'Alle # früheren Artikel' }),

	// Text of an article
	keyPoints: 'Das Wichtigste',
	timeline: 'Chronik',
	whosWho: 'Wer ist wer',
	explainer: (title) => `Erklärt: ${title}`,
	questions: 'Fragen und Antworten',
	fileFacts: (format, bytes) => `(${format}, ${size(bytes)})`,
	downloadFile: (format, bytes) => `Herunterladen: ${format}, ${size(bytes)}`,
	transcript: 'Abschrift',
	seeAt: (site) => `Bei ${site} ansehen`,
	downloadCsv: 'Als CSV herunterladen',
	table: (number) => `Tabelle ${digits(number)}`,
	notes: 'Anmerkungen',
	backToNote: (number, times) => `Zurück zu Verweis ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(ungefähr)',
	done: 'Erledigt',
	notDone: 'Nicht erledigt',

	chart: (count, low, high) =>
		`Diagramm mit ${digits(count)} Zahlen. Niedrigste: ${low}. Höchste: ${high}. Die Tabelle darunter nennt alle.`,
	figuresAsTable: 'Die Zahlen als Tabelle',
	withdrawnFigure: 'wurde zurückgenommen',
	boundFigure: 'eine Grenze, etwa „mehr als“',

	// Maps
	map: (places) => `Karte. ${places}.`,
	mapCredits: {
		'natural-earth':
			'Kartendaten: Natural Earth. Umstrittene Grenzen sind so eingezeichnet, wie sie tatsächlich verlaufen.',
		visionscarto:
			'Kartendaten: Natural Earth, bearbeitet von Visionscarto. Umstrittene Grenzen folgen eher der Sicht der Vereinten Nationen.',
	},
	hollowPoint: 'Ein hohler Punkt gibt die Lage nur ungefähr an.',
	way: (distance, wind, place) => `${distance} ${wind} von ${place}`,
	winds: [
		'nördlich',
		'nordöstlich',
		'östlich',
		'südöstlich',
		'südlich',
		'südwestlich',
		'westlich',
		'nordwestlich',
	],

	// Cards, feeds and files
	fromTheArchive: (year) => `Aus dem Archiv: ein Artikel aus dem Jahr ${year}`,
	factsOlderThan: counted({ one: 'Mehr als ein Jahr alt', other: 'Mehr als # Jahre alt' }),
	readOnAt: (site) => `Weiterlesen bei ${site}`,
	nowAt: (address) => `Diese Seite steht jetzt unter ${address}.`,
	latestArticles: 'Neueste Artikel',
	about: 'Über uns',
	llmsNote:
		'Zu jedem Artikel gibt es den Text mit seinen Quellen als Markdown, in `index.md` neben der Seite. Zitieren Sie einen Artikel mit seiner kurzen Adresse und dem Stand seiner Fakten.',

	// Between things
	number: digits,
	listComma: ', ',
	listSemicolon: '; ',
	labelled: (label) => `${label}:`,

	// Translations
	translationOf: (original) => `Übersetzung von: ${original}.`,
	olderTranslation: (original) =>
		`Das Original wurde korrigiert, nachdem diese Übersetzung entstanden war: ${original}.`,
	inOtherLanguages: 'In anderen Sprachen',
};

/** What search says, which browsers load when it is used. */
export const search: SearchWords = {
	articles: counted({ one: '# Artikel', other: '# Artikel' }),
	onItsPage: counted({ one: '# Artikel auf der eigenen Seite', other: '# Artikel auf der eigenen Seite' }),
	loading: 'Wird geladen …',
	searching: 'Suche läuft …',
	found: (count, query, limits) =>
		`${counted({ one: '# Artikel enthält', other: '# Artikel enthalten' })(count)} ${query}${limits}.`,
	foundAll: (count, limits) => `${counted({ other: '# Artikel' })(count)}${limits}.`,
	close: counted({ one: '# weiterer kommt dem nahe.', other: '# weitere kommen dem nahe.' }),
	none: (query, limits) => `Kein Artikel enthält ${query}${limits}.`,
	noneWithAll: (limits, close) =>
		`Kein Artikel enthält alle diese Wörter${limits}; ${counted({ other: '# Artikel' })(close)} mit den meisten davon.`,
	nearest: 'Am nächsten kommt:',
	inLanguage: (articles, language) => `${articles} auf ${language}`,
	withinLimits: ' mit diesen Filtern',
	quoted: (query) => `„${query}“`,
	searchedFor: (query) => `das Gesuchte: ${query}`,
	correctedTo: 'Ergebnisse für ',
	afterCorrection: '. ',
	insteadFor: (query) => `Stattdessen nach ${query} suchen`,
	offline: 'Sie sind offline. Angezeigt wird, was zuvor gefunden wurde.',
	failed: 'Die Suche konnte nicht starten. Die Listen unten führen zu jedem Artikel.',
	failedShort: 'Die Suche konnte nicht starten.',
	kept: 'Der Index konnte nicht geladen werden. Angezeigt wird, was zuvor gefunden wurde.',
	signsLeftOut: (text) => `Die Zeichen in „${text}“ wurden weggelassen: Kein Artikel hat sie dort.`,
	readAsDate: (text, date) =>
		`„${text}“ wird als Datum gesucht: ${date}, in Texten oder als Tag der Veröffentlichung.`,
	unknownName: {
		author: (text) => `Kein Autor und keine Autorin heißt „${text}“.`,
		topic: (text) => `Kein Thema heißt „${text}“.`,
	},
	moreOf: counted({ one: '# weiteren zeigen', other: 'Mehr von # zeigen' }),
	olderToo: counted({
		one: 'Auch # älteren Artikel durchsuchen',
		other: 'Auch # ältere Artikel durchsuchen',
	}),
	allResults: (query) => `Alle Ergebnisse für „${query}“`,
	searchField: 'Alle Artikel durchsuchen',
	search: 'Suche',
	closeDialog: 'Schließen',
	articlesHeading: 'Artikel',
	names: 'Themen und Namen',
	sections: 'Abschnitte',
	topics: 'Themen',
	newest: 'Neueste',
	recent: 'Letzte Suchen',
	clearRecent: 'Letzte Suchen löschen',
	also: 'Auch: ',
	date: 'Datum',
	from: 'Von',
	to: 'Bis',
	perYear: 'Artikel pro Jahr',
	yearBar: (year, count) => `${year}: ${counted({ other: '# Artikel' })(count)}`,
	moreFilters: 'Weitere Filter',
	filters: {
		kind: 'Art',
		topic: 'Thema',
		story: 'Dossier',
		person: 'Person',
		place: 'Ort',
		organisation: 'Organisation',
		author: 'Autor',
	},
	marked: counted({
		one: '# Stelle mit Ihren Suchwörtern ist markiert. ',
		other: '# Stellen mit Ihren Suchwörtern sind markiert. ',
	}),
	clear: 'Löschen',
	suggested: counted({ one: '# Vorschlag', other: '# Vorschläge' }),
};
