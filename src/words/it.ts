import { countedIn, digitsOf, sizeIn } from './count.ts';
import type { SearchWords, Words } from './en.ts';

const counted = countedIn('it');
const digits = digitsOf('it');
const size = sizeIn('it');

/** What the interface says, in Italian. Dates stand without an article, which would be another before 8 and 11. */
export const it: Words = {
	// Frame of every page
	skip: 'Vai al contenuto',
	sections: 'Sezioni',
	aboutThisSite: 'Informazioni sul sito',
	everythingPublished: 'Tutto ciò che è stato pubblicato',
	feed: 'Feed di notizie',
	languages: 'Lingue',
	lightTheme: 'Tema chiaro',
	darkTheme: 'Tema scuro',
	pageOf: (name, number) => `${name}, pagina ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'Articoli',
		authors: 'Autori',
		topics: 'Temi',
		stories: 'Dossier',
		people: 'Persone',
		places: 'Luoghi',
		organisations: 'Organizzazioni',
		pages: 'Pagine',
	},
	kinds: {
		analysis: 'Analisi',
		report: 'Cronaca',
		explainer: 'Scheda',
		background: 'Contesto',
		opinion: 'Opinione',
	},
	corrections: {
		correction: 'Correzione',
		clarification: 'Precisazione',
		update: 'Aggiornamento',
		retraction: 'Ritrattazione',
	},
	sourceKinds: {
		document: 'Documento',
		statement: 'Dichiarazione',
		interview: 'Intervista',
		data: 'Dati',
		news: 'Articolo di stampa',
		agency: 'Lancio d’agenzia',
		'state-media': 'Media legato a uno Stato',
		reference: 'Opera di consultazione',
		anonymous: 'Fonte anonima',
	},
	sourceFlags: { anonymous: 'fonte anonima', 'state-media': 'media legato a uno Stato' },
	countedSources: {
		document: counted({ one: '# documento', many: '# di documenti', other: '# documenti' }),
		statement: counted({
			one: '# dichiarazione pubblica',
			many: '# di dichiarazioni pubbliche',
			other: '# dichiarazioni pubbliche',
		}),
		interview: counted({ one: '# intervista', many: '# di interviste', other: '# interviste' }),
		data: counted({ one: '# serie di dati', many: '# di serie di dati', other: '# serie di dati' }),
		news: counted({
			one: '# articolo di stampa',
			many: '# di articoli di stampa',
			other: '# articoli di stampa',
		}),
		agency: counted({
			one: '# lancio d’agenzia',
			many: '# di lanci d’agenzia',
			other: '# lanci d’agenzia',
		}),
		'state-media': counted({
			one: '# articolo di media legati a uno Stato',
			many: '# di articoli di media legati a uno Stato',
			other: '# articoli di media legati a uno Stato',
		}),
		reference: counted({
			one: '# opera di consultazione',
			many: '# di opere di consultazione',
			other: '# opere di consultazione',
		}),
		anonymous: counted({ one: '# fonte anonima', many: '# di fonti anonime', other: '# fonti anonime' }),
	},

	// Front page and lists
	lead: 'In primo piano',
	moreReading: 'Altre letture',
	latest: 'Ultimi articoli',
	allByDate: 'Tutti gli articoli per data',
	runningStories: 'Dossier in corso',
	above: 'Più in alto',
	new: 'Nuovo',
	follow: 'Segui con un feed',
	countedArticles: counted({ one: '# articolo', many: '# di articoli', other: '# articoli' }),
	whatHappened: 'Che cosa è successo',
	earlierEvents: counted({
		one: '# fatto precedente',
		many: '# di fatti precedenti',
		other: '# fatti precedenti',
	}),
	pages: 'Pagine',
	newer: 'Più recenti',
	older: 'Meno recenti',
	pageFromOldest: (number) => `Pagina ${digits(number)}, contando dalla più vecchia`,
	listDescriptions: {
		authors: 'Chi scrive qui.',
		topics: 'Di che cosa si occupa questa pubblicazione.',
		stories: 'Vicende in corso, raccontate ciascuna in più articoli.',
		people: 'Tutte le persone di cui tratta un articolo o su cui si basa.',
		places: 'Tutti i luoghi di cui tratta un articolo.',
		organisations: 'Tutte le organizzazioni di cui tratta un articolo o su cui si basa.',
	},
	role: 'Incarico',
	whatItIs: 'Che cos’è',
	country: 'Paese',
	position: 'Posizione',
	positionApproximate: 'Posizione (approssimativa)',
	coordinates: (latitude, isNorth, longitude, isEast) =>
		`${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'O'}`,
	born: 'Nascita',
	died: 'Morte',
	contact: 'Contatto',
	alsoWritten: 'Altre grafie',

	// Archive
	archive: 'Archivio',
	archiveByDate: 'Archivio per data',
	byMonth: 'Per mese',
	articlesByDate: (period) => `${period}: articoli per data di pubblicazione.`,

	// Search page and page of what is not found
	search: 'Cerca',
	searchAll: 'Cerca in tutti gli articoli',
	searchDescription: 'Cerca per parole in tutti gli articoli.',
	searchAllOf: (site) => `Cerca in tutti gli articoli di ${site}`,
	searchNeedsScripts:
		'La ricerca funziona nel browser e ha bisogno degli script. Senza, questi percorsi portano a tutti gli articoli.',
	filters: 'Filtri',
	order: 'Ordine',
	bestFirst: 'Prima i più pertinenti',
	newestFirst: 'Prima i più recenti',
	oldestFirst: 'Prima i meno recenti',
	results: 'Risultati',
	howToSearch: 'Come cercare',
	phraseHelp: 'Le parole una accanto all’altra, in questo ordine.',
	withoutHelp: 'La prima parola, senza gli articoli che contengono la seconda.',
	eitherHelp: 'Una delle due parole; valgono anche «O» e «|».',
	fieldHelp: 'La parola nel titolo; «author:» e «topic:» vogliono nomi.',
	dateHelp: 'Ciò che è uscito in quel giorno o lo nomina; si capiscono anche i mesi.',
	rangeHelp: 'Ciò che è uscito tra due giorni.',
	otherNameHelp: 'Un nome trova anche gli altri nomi della stessa cosa.',
	keysHelp: (slash, letter) =>
		`Per cercare, premere ${slash} in qualsiasi pagina, oppure Ctrl o ⌘ insieme a ${letter}.`,
	ways: 'Percorsi nell’archivio',
	lists: 'Elenchi',
	newest: 'I più recenti',
	notFound: 'Pagina non trovata',
	notFoundDescription: 'A questo indirizzo non c’è nessuna pagina.',
	notFoundCure: 'Si può cercarla o seguire uno di questi percorsi.',

	// Corrections
	correctionsTitle: 'Correzioni',
	correctionsDescription: 'Tutte le correzioni agli articoli pubblicati, a partire dalla più recente.',
	noCorrections: 'Nessun articolo pubblicato è stato corretto.',
	reportError: 'Segnala un errore',

	// Article
	by: (authors) => `Di ${authors}`,
	byIn: (authors, place) => `Di ${authors}, da ${place}`,
	published: (date) => `Pubblicazione: ${date}`,
	updated: (date) => `Aggiornamento: ${date}`,
	factsAsOf: (date) => `Dati al: ${date}`,
	minutes: counted({ one: '# min di lettura', many: '# min di lettura', other: '# min di lettura' }),
	factsAreOld: 'I dati di questo articolo risalgono a più di # fa.',
	changedOn: (kind, date) => `${kind}, ${date}:`,
	whatChanged: 'che cosa è cambiato',
	contents: 'Indice',
	howReported: 'Come è nato questo articolo',
	relatedArticles: 'Articoli collegati',
	cite: 'Cita',
	copyLink: 'Copia il link',
	print: 'Stampa',
	share: 'Condividi',
	linkCopied: 'Link copiato',
	linkToPassage: 'Link a questo passo',
	linkToPassageKeys: 'Link a questo passo (frecce: altri passi)',
	linkToSection: (heading) => `Link alla sezione: ${heading}`,
	copyLinkToSection: 'Copia il link alla sezione: #',
	withdrawn: 'Ritirato',
	withdrawnTitle: (title) => `Ritirato: ${title}`,
	withdrawnOn: (published, withdrawn) =>
		`Questo articolo è stato pubblicato e poi ritirato (${published} e ${withdrawn}). Il suo indirizzo resta, così che i link portino qui.`,
	markdown: (title) => `${title} (Markdown)`,

	// Sources and record of an article
	sources: 'Fonti',
	source: 'Fonte',
	sourceNumber: (number) => `Fonte ${digits(number)}`,
	whyUnnamed: (reason) => `Perché non c’è un nome: ${reason}`,
	archivedCopy: 'Copia archiviata',
	original: 'originale',
	goneOriginal: (original, date) => `L’${original} non era più disponibile (${date}).`,
	goneOriginalArchived: (original, date) =>
		`L’${original} non era più disponibile (${date}); il titolo porta a una copia archiviata.`,
	backToCitation: (at, source) => `Torna alla citazione ${digits(at)} della fonte ${digits(source)}`,
	backToText: 'Torna al punto di prima',
	inListOfSources: 'Nell’elenco delle fonti',
	closeCard: 'Chiudi',
	sourceSum: counted({ one: '# fonte', many: '# di fonti', other: '# fonti' }),
	citedIn: counted({
		one: '# rimando nel testo.',
		many: '# di rimandi nel testo.',
		other: '# rimandi nel testo.',
	}),
	someCitedIn: (cited, places) =>
		`${counted({ one: '# citata', other: '# citate' })(cited)}, con ${counted({ one: '# rimando', many: '# di rimandi', other: '# rimandi' })(places)} nel testo.`,
	noCorrectionMade: 'Non è stata fatta nessuna correzione.',
	correctionsBelow: counted({
		one: '# correzione, riportata sotto.',
		many: '# di correzioni, riportate sotto.',
		other: '# correzioni, riportate sotto.',
	}),

	// Citing
	citeThis: 'Cita questo articolo',
	permanentAddress: 'L’indirizzo resta lo stesso anche se l’articolo si sposta.',
	mayBeUpdated: (asOf) =>
		`L’articolo può essere aggiornato: indicare la data a cui risalgono i dati (${asOf}).`,
	citation: (authors, title, publication, date, url) =>
		`${authors}, «${title}», ${publication}, ${date}, ${url}`,
	dateWithFacts: (date, asOf) => `${date} (dati al: ${asOf})`,

	// Story
	partOf: (number, total, story) => `Articolo ${digits(number)} di ${digits(total)} del dossier ${story}.`,
	earlier: 'Precedente',
	later: 'Successivo',
	storySoFar: 'Le puntate precedenti',
	firstOfStory: 'Questo è il primo articolo del dossier.',
	allEarlier: counted({
		one: '# articolo precedente',
		many: 'Tutti: # di articoli precedenti',
		other: 'Tutti: # articoli precedenti',
	}),

	// Text of an article
	keyPoints: 'In sintesi',
	timeline: 'Cronologia',
	whosWho: 'Chi è chi',
	explainer: (title) => `Scheda: ${title}`,
	questions: 'Domande e risposte',
	fileFacts: (format, bytes) => `(${format}, ${size(bytes)})`,
	downloadFile: (format, bytes) => `Scarica ${format}, ${size(bytes)}`,
	transcript: 'Trascrizione',
	seeAt: (site) => `Vedi su ${site}`,
	downloadCsv: 'Scarica in CSV',
	table: (number) => `Tabella ${digits(number)}`,
	notes: 'Note',
	backToNote: (number, times) => `Torna al rimando ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(approssimativo)',
	done: 'Fatto',
	notDone: 'Da fare',

	chart: (count, low, high) =>
		`Grafico con ${digits(count)} cifre. La più bassa: ${low}. La più alta: ${high}. La tabella qui sotto le riporta tutte.`,
	figuresAsTable: 'Le cifre in tabella',
	withdrawnFigure: 'è stata ritirata',
	boundFigure: 'un limite, come «più di»',

	// Maps
	map: (places) => `Mappa. ${places}.`,
	mapCredits: {
		'natural-earth':
			'Dati della mappa: Natural Earth. I confini contesi sono tracciati come sono tenuti sul terreno.',
		visionscarto:
			'Dati della mappa: Natural Earth, a cura di Visionscarto. I confini contesi sono più vicini alla posizione delle Nazioni Unite.',
	},
	hollowPoint: 'Un punto vuoto è solo approssimativo.',
	way: (distance, wind, place) => `${distance} ${wind} di ${place}`,
	winds: ['a nord', 'a nord-est', 'a est', 'a sud-est', 'a sud', 'a sud-ovest', 'a ovest', 'a nord-ovest'],

	// Cards, feeds and files
	fromTheArchive: (year) => `Dall’archivio: un articolo del ${year}`,
	factsOlderThan: counted({
		one: 'Risale a più di un anno fa',
		many: 'Risale a più di # di anni fa',
		other: 'Risale a più di # anni fa',
	}),
	readOnAt: (site) => `Continua a leggere su ${site}`,
	nowAt: (address) => `Questa pagina è ora a ${address}.`,
	latestArticles: 'Articoli più recenti',
	about: 'Chi siamo',
	llmsNote:
		'Il testo di ogni articolo è in Markdown, con le sue fonti, in `index.md` accanto alla sua pagina. Citare un articolo con il suo indirizzo breve e con la data a cui risalgono i suoi dati.',

	// Between things
	number: digits,
	listComma: ', ',
	listSemicolon: '; ',
	labelled: (label) => `${label}:`,

	// Translations
	translationOf: (original) => `Traduzione di: ${original}.`,
	olderTranslation: (original) =>
		`L’originale è stato corretto dopo che è stata fatta questa traduzione: ${original}.`,
	inOtherLanguages: 'In altre lingue',
};

/** What search says, which browsers load when it is used. */
export const search: SearchWords = {
	articles: counted({ one: '# articolo', other: '# articoli' }),
	onItsPage: counted({ one: '# articolo nella sua pagina', other: '# articoli nella sua pagina' }),
	loading: 'Caricamento…',
	searching: 'Ricerca in corso…',
	found: (count, query, limits) =>
		`${counted({ one: '# articolo contiene', other: '# articoli contengono' })(count)} ${query}${limits}.`,
	foundAll: (count, limits) => `${counted({ one: '# articolo', other: '# articoli' })(count)}${limits}.`,
	close: counted({ one: '# altro ci va vicino.', other: '# altri ci vanno vicino.' }),
	none: (query, limits) => `Nessun articolo contiene ${query}${limits}.`,
	noneWithAll: (limits, close) =>
		`Nessun articolo contiene tutte queste parole${limits}; ${counted({ one: '# articolo', other: '# articoli' })(close)} con la maggior parte di esse.`,
	nearest: 'Più vicino:',
	inLanguage: (articles, language) => `${articles} in ${language}`,
	withinLimits: ' con questi filtri',
	quoted: (query) => `«${query}»`,
	searchedFor: (query) => `ciò che si è cercato: ${query}`,
	correctedTo: 'Risultati per ',
	afterCorrection: '. ',
	insteadFor: (query) => `Cerca invece ${query}`,
	offline: 'Non c’è connessione. Resta visibile ciò che è stato trovato prima.',
	failed: 'La ricerca non è partita. Gli elenchi qui sotto portano a tutti gli articoli.',
	failedShort: 'La ricerca non è partita.',
	kept: 'Non è stato possibile caricare l’indice. Resta visibile ciò che è stato trovato prima.',
	signsLeftOut: (text) => `I segni di «${text}» sono stati tralasciati: nessun articolo li contiene lì.`,
	readAsDate: (text, date) =>
		`«${text}» è cercato come data: ${date}, nei testi o come giorno di pubblicazione.`,
	unknownName: {
		author: (text) => `Nessun autore si chiama «${text}».`,
		topic: (text) => `Nessun tema si chiama «${text}».`,
	},
	moreOf: counted({ one: 'Mostra un altro (#)', other: 'Mostra altri (# in tutto)' }),
	olderToo: counted({
		one: 'Cerca anche in # articolo precedente',
		other: 'Cerca anche in # articoli precedenti',
	}),
	allResults: (query) => `Tutti i risultati per «${query}»`,
	searchField: 'Cerca in tutti gli articoli',
	search: 'Cerca',
	closeDialog: 'Chiudi',
	articlesHeading: 'Articoli',
	names: 'Temi e nomi',
	sections: 'Sezioni',
	topics: 'Temi',
	newest: 'I più recenti',
	recent: 'Ricerche recenti',
	clearRecent: 'Cancella le ricerche recenti',
	also: 'Anche: ',
	date: 'Data',
	from: 'Dal',
	to: 'Al',
	perYear: 'Articoli per anno',
	yearBar: (year, count) => `${year}: ${counted({ one: '# articolo', other: '# articoli' })(count)}`,
	moreFilters: 'Altri filtri',
	filters: {
		kind: 'Genere',
		topic: 'Tema',
		story: 'Dossier',
		person: 'Persona',
		place: 'Luogo',
		organisation: 'Organizzazione',
		author: 'Autore',
	},
	marked: counted({
		one: '# passo con le parole cercate è evidenziato. ',
		other: '# passi con le parole cercate sono evidenziati. ',
	}),
	clear: 'Cancella',
	suggested: counted({ one: '# suggerimento', other: '# suggerimenti' }),
};
