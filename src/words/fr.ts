import { countedIn, digitsOf, sizeIn } from './count.ts';
import type { SearchWords, Words } from './en.ts';

const counted = countedIn('fr');
const digits = digitsOf('fr');
const size = sizeIn('fr');

/** Puts "de" before the name of a place: "de Téhéran", "d’Alep", "du Caire", "des Açores". */
function from(place: string): string {
	if (/^[aeiouyàâéèêëîïôûœ]/i.test(place)) return `d’${place}`;
	if (/^Les? /.test(place)) return place.replace(/^Le(s?) /, (_, s) => (s ? 'des ' : 'du '));
	return `de ${place}`;
}

/** What the interface says, in French. */
export const fr: Words = {
	// Frame of every page
	skip: 'Aller au contenu',
	sections: 'Rubriques',
	aboutThisSite: 'À propos de ce site',
	everythingPublished: 'Toutes les publications',
	feed: 'Flux',
	languages: 'Langues',
	lightTheme: 'Thème clair',
	darkTheme: 'Thème sombre',
	pageOf: (name, number) => `${name}, page ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'Articles',
		authors: 'Auteurs',
		topics: 'Thèmes',
		stories: 'Dossiers',
		people: 'Personnes',
		places: 'Lieux',
		organisations: 'Organisations',
		pages: 'Pages',
	},
	kinds: {
		analysis: 'Analyse',
		report: 'Compte rendu',
		explainer: 'Décryptage',
		background: 'Contexte',
		opinion: 'Opinion',
	},
	corrections: {
		correction: 'Rectificatif',
		clarification: 'Précision',
		update: 'Mise à jour',
		retraction: 'Rétractation',
	},
	sourceKinds: {
		document: 'Document',
		statement: 'Déclaration',
		interview: 'Entretien',
		data: 'Données',
		news: 'Article de presse',
		agency: 'Dépêche d’agence',
		'state-media': 'Média lié à un État',
		reference: 'Ouvrage de référence',
		anonymous: 'Anonyme',
	},
	sourceFlags: { anonymous: 'anonyme', 'state-media': 'média lié à un État' },
	countedSources: {
		document: counted({ one: '# document', many: '# de documents', other: '# documents' }),
		statement: counted({
			one: '# déclaration officielle',
			many: '# de déclarations officielles',
			other: '# déclarations officielles',
		}),
		interview: counted({ one: '# entretien', many: '# d’entretiens', other: '# entretiens' }),
		data: counted({ one: '# jeu de données', many: '# de jeux de données', other: '# jeux de données' }),
		news: counted({
			one: '# article de presse',
			many: '# d’articles de presse',
			other: '# articles de presse',
		}),
		agency: counted({
			one: '# dépêche d’agence',
			many: '# de dépêches d’agence',
			other: '# dépêches d’agence',
		}),
		'state-media': counted({
			one: '# article d’un média lié à un État',
			many: '# d’articles de médias liés à un État',
			other: '# articles de médias liés à un État',
		}),
		reference: counted({
			one: '# ouvrage de référence',
			many: '# d’ouvrages de référence',
			other: '# ouvrages de référence',
		}),
		anonymous: counted({
			one: '# source anonyme',
			many: '# de sources anonymes',
			other: '# sources anonymes',
		}),
	},

	// Front page and lists
	lead: 'À la une',
	moreReading: 'À lire aussi',
	latest: 'Dernières parutions',
	allByDate: 'Tous les articles par date',
	runningStories: 'Dossiers en cours',
	above: 'Plus haut',
	new: 'Nouveau',
	follow: 'Suivre par flux',
	countedArticles: counted({ one: '# article', many: '# d’articles', other: '# articles' }),
	whatHappened: 'Les faits',
	earlierEvents: counted({
		one: '# événement antérieur',
		many: '# d’événements antérieurs',
		other: '# événements antérieurs',
	}),
	pages: 'Pages',
	newer: 'Plus récents',
	older: 'Plus anciens',
	pageFromOldest: (number) => `Page ${digits(number)}, en comptant depuis la plus ancienne`,
	listDescriptions: {
		authors: 'Celles et ceux qui écrivent ici.',
		topics: 'Les sujets que traite cette publication.',
		stories: 'Des histoires en cours, chacune racontée en plusieurs articles.',
		people: 'Toutes les personnes dont parle un article ou sur lesquelles il s’appuie.',
		places: 'Tous les lieux dont parle un article.',
		organisations: 'Toutes les organisations dont parle un article ou sur lesquelles il s’appuie.',
	},
	role: 'Fonction',
	whatItIs: 'Nature',
	country: 'Pays',
	position: 'Situation',
	positionApproximate: 'Situation (approximative)',
	coordinates: (latitude, isNorth, longitude, isEast) =>
		`${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'O'}`,
	born: 'Naissance',
	died: 'Mort',
	contact: 'Contact',
	alsoWritten: 'Autres graphies',

	// Archive
	archive: 'Archives',
	archiveByDate: 'Archives par date',
	byMonth: 'Par mois',
	articlesByDate: (period) => `${period}\u00a0: les articles par date de parution.`,

	// Search page and page of what is not found
	search: 'Recherche',
	searchAll: 'Rechercher dans tous les articles',
	searchDescription: 'Rechercher par mot-clé dans tous les articles.',
	searchAllOf: (site) => `Rechercher dans tous les articles (${site})`,
	searchNeedsScripts:
		'La recherche s’exécute dans le navigateur et a besoin de scripts. Sans eux, voici les chemins qui mènent à chaque article.',
	filters: 'Filtres',
	order: 'Ordre',
	bestFirst: 'Les plus pertinents d’abord',
	newestFirst: 'Les plus récents d’abord',
	oldestFirst: 'Les plus anciens d’abord',
	results: 'Résultats',
	howToSearch: 'Comment rechercher',
	phraseHelp: 'Les mots côte à côte, dans cet ordre.',
	withoutHelp: 'Le premier mot, sans les articles qui contiennent le second.',
	eitherHelp: 'L’un ou l’autre mot ; de même « ou » et « | ».',
	fieldHelp: 'Le mot dans le titre ; « author: » et « topic: » prennent des noms.',
	dateHelp: 'Ce qui est paru ce jour-là ou le mentionne ; les mois sont compris aussi.',
	rangeHelp: 'Ce qui est paru entre deux jours.',
	otherNameHelp: 'Un nom trouve aussi les autres noms de la même chose.',
	keysHelp: (slash, letter) =>
		`Pour rechercher, appuyez sur ${slash} depuis n’importe quelle page, ou sur Ctrl ou ⌘ avec ${letter}.`,
	ways: 'Parcourir les archives',
	lists: 'Listes',
	newest: 'Les plus récents',
	notFound: 'Page introuvable',
	notFoundDescription: 'Il n’y a pas de page à cette adresse.',
	notFoundCure: 'Faites une recherche ou suivez l’un de ces chemins.',

	// Corrections
	correctionsTitle: 'Rectificatifs',
	correctionsDescription: 'Tous les rectificatifs aux articles parus, du plus récent au plus ancien.',
	noCorrections: 'Aucun article paru n’a été rectifié.',
	reportError: 'Signaler une erreur',

	// Article
	by: (authors) => `Par ${authors}`,
	byIn: (authors, place) => `Par ${authors} (${place})`,
	published: (date) => `Publié le ${date}`,
	updated: (date) => `Mis à jour le ${date}`,
	factsAsOf: (date) => `Faits connus au ${date}`,
	minutes: counted({ one: '# min de lecture', many: '# min de lecture', other: '# min de lecture' }),
	factsAreOld: 'Les faits rapportés dans cet article datent de plus de #.',
	changedOn: (kind, date) => `${kind} du ${date}\u00a0:`,
	whatChanged: 'ce qui a changé',
	contents: 'Sommaire',
	howReported: 'Comment cet article a été préparé',
	relatedArticles: 'Articles liés',
	cite: 'Citer',
	copyLink: 'Copier le lien',
	print: 'Imprimer',
	share: 'Partager',
	linkCopied: 'Lien copié',
	linkToPassage: 'Lien vers ce passage',
	linkToPassageKeys: 'Lien vers ce passage (touches fléchées\u00a0: autres passages)',
	linkToSection: (heading) => `Lien vers la section\u00a0: ${heading}`,
	copyLinkToSection: 'Copier le lien vers la section\u00a0: #',
	withdrawn: 'Retiré',
	withdrawnTitle: (title) => `Retiré\u00a0: ${title}`,
	withdrawnOn: (published, withdrawn) =>
		`Cet article a été publié le ${published} et retiré le ${withdrawn}. Son adresse demeure, afin que les liens vers lui mènent ici.`,
	markdown: (title) => `${title} (Markdown)`,

	// Sources and record of an article
	sources: 'Sources',
	source: 'Source',
	sourceNumber: (number) => `Source ${digits(number)}`,
	whyUnnamed: (reason) => `Pourquoi aucun nom n’est donné\u00a0: ${reason}`,
	archivedCopy: 'Copie archivée',
	original: 'original',
	goneOriginal: (original, date) => `L’${original} n’était plus en ligne le ${date}.`,
	goneOriginalArchived: (original, date) =>
		`L’${original} n’était plus en ligne le ${date}\u00a0; le titre mène à une copie archivée.`,
	backToCitation: (at, source) => `Retour à l’appel ${digits(at)} de la source ${digits(source)}`,
	backToText: 'Revenir au passage',
	inListOfSources: 'Dans la liste des sources',
	closeCard: 'Fermer',
	sourceSum: counted({ one: '# source', many: '# de sources', other: '# sources' }),
	citedIn: counted({
		one: '# renvoi dans le texte.',
		many: '# de renvois dans le texte.',
		other: '# renvois dans le texte.',
	}),
	someCitedIn: (cited, places) =>
		`${counted({ one: '# citée', other: '# citées' })(cited)}, avec ${counted({ one: '# renvoi', many: '# de renvois', other: '# renvois' })(places)} dans le texte.`,
	noCorrectionMade: 'Aucun rectificatif n’a été publié.',
	correctionsBelow: counted({
		one: '# rectificatif, donné plus bas.',
		many: '# de rectificatifs, donnés plus bas.',
		other: '# rectificatifs, donnés plus bas.',
	}),

	// Citing
	citeThis: 'Citer cet article',
	permanentAddress: 'L’adresse reste la même si l’article est déplacé.',
	mayBeUpdated: (asOf) =>
		`L’article peut être mis à jour\u00a0: indiquez la date à laquelle les faits étaient connus, le ${asOf}.`,
	citation: (authors, title, publication, date, url) =>
		`${authors}, «\u00a0${title}\u00a0», ${publication}, ${date}, ${url}`,
	dateWithFacts: (date, asOf) => `${date} (faits connus au ${asOf})`,

	// Story
	partOf: (number, total, story) => `Article ${digits(number)} sur ${digits(total)} du dossier ${story}.`,
	earlier: 'Précédent',
	later: 'Suivant',
	storySoFar: 'Rappel des épisodes',
	firstOfStory: 'C’est le premier article du dossier.',
	allEarlier: counted({
		one: 'Le # article précédent',
		many: 'Les # d’articles précédents',
		other: 'Les # articles précédents',
	}),

	// Text of an article
	keyPoints: 'L’essentiel',
	timeline: 'Chronologie',
	whosWho: 'Qui est qui',
	explainer: (title) => `Décryptage\u00a0: ${title}`,
	questions: 'Questions et réponses',
	fileFacts: (format, bytes) => `(${format}, ${size(bytes)})`,
	downloadFile: (format, bytes) => `Télécharger ${format}, ${size(bytes)}`,
	transcript: 'Transcription',
	seeAt: (site) => `Voir sur ${site}`,
	downloadCsv: 'Télécharger (CSV)',
	table: (number) => `Tableau ${digits(number)}`,
	notes: 'Notes',
	backToNote: (number, times) =>
		`Retour à l’appel de note ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(approximatif)',
	done: 'Fait',
	notDone: 'À faire',

	chart: (count, low, high) =>
		`Graphique de ${digits(count)} chiffres. Le plus bas\u00a0: ${low}. Le plus haut\u00a0: ${high}. Le tableau ci-dessous les donne tous.`,
	figuresAsTable: 'Les chiffres en tableau',
	withdrawnFigure: 'a été retiré',
	boundFigure: 'une borne, comme «\u00a0plus de\u00a0»',

	// Maps
	map: (places) => `Carte. ${places}.`,
	mapCredits: {
		'natural-earth':
			'Données cartographiques\u00a0: Natural Earth. Les frontières contestées sont tracées telles qu’elles s’exercent sur le terrain.',
		visionscarto:
			'Données cartographiques\u00a0: Natural Earth, remaniées par Visionscarto. Les frontières contestées suivent de plus près la position des Nations unies.',
	},
	hollowPoint: 'Un point creux n’est qu’approximatif.',
	way: (distance, wind, place) => `${distance} ${wind} ${from(place)}`,
	winds: [
		'au nord',
		'au nord-est',
		'à l’est',
		'au sud-est',
		'au sud',
		'au sud-ouest',
		'à l’ouest',
		'au nord-ouest',
	],

	// Cards, feeds and files
	fromTheArchive: (year) => `Archives\u00a0: un article de ${year}`,
	factsOlderThan: counted({
		one: 'Date de plus d’un an',
		many: 'Date de plus de # d’années',
		other: 'Date de plus de # ans',
	}),
	readOnAt: (site) => `Lire la suite\u00a0: ${site}`,
	nowAt: (address) => `Cette page se trouve maintenant à l’adresse ${address}.`,
	latestArticles: 'Derniers articles',
	about: 'À propos',
	llmsNote:
		'Le texte de chaque article existe en Markdown, avec ses sources, dans `index.md` à côté de sa page. Citez un article par son adresse courte et par la date à laquelle les faits étaient connus.',

	// Between things
	number: digits,
	listComma: ', ',
	listSemicolon: '\u00a0; ',
	labelled: (label) => `${label}\u00a0:`,

	// Translations
	translationOf: (original) => `Traduction de\u00a0: ${original}.`,
	olderTranslation: (original) =>
		`L’original a été rectifié depuis que cette traduction a été faite\u00a0: ${original}.`,
	inOtherLanguages: 'Dans d’autres langues',
};

/** What search says, which browsers load when it is used. */
export const search: SearchWords = {
	articles: counted({ one: '# article', other: '# articles' }),
	onItsPage: counted({ one: '# article sur sa page', other: '# articles sur sa page' }),
	loading: 'Chargement…',
	searching: 'Recherche en cours…',
	found: (count, query, limits) =>
		`${counted({ one: '# article contient', other: '# articles contiennent' })(count)} ${query}${limits}.`,
	foundAll: (count, limits) => `${counted({ one: '# article', other: '# articles' })(count)}${limits}.`,
	close: counted({ one: '# autre s’en approche.', other: '# autres s’en approchent.' }),
	none: (query, limits) => `Aucun article ne contient ${query}${limits}.`,
	noneWithAll: (limits, close) =>
		`Aucun article ne contient tous ces mots${limits} ; ${counted({ one: '# article', other: '# articles' })(close)} avec la plupart d’entre eux.`,
	nearest: 'Le plus proche :',
	inLanguage: (articles, language) => `${articles} en ${language}`,
	withinLimits: ' avec ces filtres',
	quoted: (query) => `« ${query} »`,
	searchedFor: (query) => `ce que vous cherchez : ${query}`,
	correctedTo: 'Résultats pour ',
	afterCorrection: '. ',
	insteadFor: (query) => `Rechercher plutôt ${query}`,
	offline: 'Vous êtes hors ligne. Ce qui est affiché a été trouvé auparavant.',
	failed: 'La recherche n’a pas pu démarrer. Les listes ci-dessous mènent à tous les articles.',
	failedShort: 'La recherche n’a pas pu démarrer.',
	kept: 'L’index n’a pas pu être chargé. Ce qui est affiché a été trouvé auparavant.',
	signsLeftOut: (text) =>
		`Les signes de « ${text} » ont été laissés de côté : aucun article ne les contient à cet endroit.`,
	readAsDate: (text, date) =>
		`« ${text} » est recherché comme date : ${date}, dans les textes ou comme jour de publication.`,
	unknownName: {
		author: (text) => `Aucun auteur ne s’appelle « ${text} ».`,
		topic: (text) => `Aucun thème ne s’appelle « ${text} ».`,
	},
	moreOf: counted({ one: 'Afficher # de plus', other: 'Afficher la suite (#)' }),
	olderToo: counted({
		one: 'Chercher aussi dans # article plus ancien',
		other: 'Chercher aussi dans # articles plus anciens',
	}),
	allResults: (query) => `Tous les résultats pour « ${query} »`,
	searchField: 'Rechercher dans tous les articles',
	search: 'Rechercher',
	closeDialog: 'Fermer',
	articlesHeading: 'Articles',
	names: 'Thèmes et noms',
	sections: 'Sections',
	topics: 'Thèmes',
	newest: 'Les plus récents',
	recent: 'Recherches récentes',
	clearRecent: 'Effacer les recherches récentes',
	also: 'Aussi : ',
	date: 'Date',
	from: 'Du',
	to: 'Au',
	perYear: 'Articles par an',
	yearBar: (year, count) => `${year} : ${counted({ one: '# article', other: '# articles' })(count)}`,
	moreFilters: 'Plus de filtres',
	filters: {
		kind: 'Genre',
		topic: 'Thème',
		story: 'Dossier',
		person: 'Personne',
		place: 'Lieu',
		organisation: 'Organisation',
		author: 'Auteur',
	},
	marked: counted({
		one: '# passage contenant vos mots est surligné. ',
		other: '# passages contenant vos mots sont surlignés. ',
	}),
	clear: 'Effacer',
	suggested: counted({ one: '# suggestion', other: '# suggestions' }),
};
