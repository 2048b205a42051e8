import { countedIn, digitsOf, sizeIn } from './count.ts';
import type { SearchWords, Words } from './en.ts';

const counted = countedIn('es');
const digits = digitsOf('es');
const size = sizeIn('es');

/** What the interface says, in Spanish. */
export const es: Words = {
	// Frame of every page
	skip: 'Ir al contenido',
	sections: 'Secciones',
	aboutThisSite: 'Sobre este sitio',
	everythingPublished: 'Todo lo publicado',
	feed: 'Canal de noticias',
	languages: 'Idiomas',
	lightTheme: 'Tema claro',
	darkTheme: 'Tema oscuro',
	pageOf: (name, number) => `${name}, página ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'Artículos',
		authors: 'Autores',
		topics: 'Temas',
		stories: 'Coberturas',
		people: 'Personas',
		places: 'Lugares',
		organisations: 'Organizaciones',
		pages: 'Páginas',
	},
	kinds: {
		analysis: 'Análisis',
		report: 'Crónica',
		explainer: 'Claves',
		background: 'Contexto',
		opinion: 'Opinión',
	},
	corrections: {
		correction: 'Corrección',
		clarification: 'Aclaración',
		update: 'Actualización',
		retraction: 'Retractación',
	},
	sourceKinds: {
		document: 'Documento',
		statement: 'Declaración',
		interview: 'Entrevista',
		data: 'Datos',
		news: 'Información de prensa',
		agency: 'Despacho de agencia',
		'state-media': 'Medio vinculado a un Estado',
		reference: 'Obra de consulta',
		anonymous: 'Anónima',
	},
	sourceFlags: { anonymous: 'fuente anónima', 'state-media': 'medio vinculado a un Estado' },
	countedSources: {
		document: counted({ one: '# documento', many: '# de documentos', other: '# documentos' }),
		statement: counted({
			one: '# declaración pública',
			many: '# de declaraciones públicas',
			other: '# declaraciones públicas',
		}),
		interview: counted({ one: '# entrevista', many: '# de entrevistas', other: '# entrevistas' }),
		data: counted({
			one: '# conjunto de datos',
			many: '# de conjuntos de datos',
			other: '# conjuntos de datos',
		}),
		news: counted({
			one: '# información de prensa',
			many: '# de informaciones de prensa',
			other: '# informaciones de prensa',
		}),
		agency: counted({
			one: '# despacho de agencia',
			many: '# de despachos de agencia',
			other: '# despachos de agencia',
		}),
		'state-media': counted({
			one: '# información de medios vinculados a un Estado',
			many: '# de informaciones de medios vinculados a un Estado',
			other: '# informaciones de medios vinculados a un Estado',
		}),
		reference: counted({
			one: '# obra de consulta',
			many: '# de obras de consulta',
			other: '# obras de consulta',
		}),
		anonymous: counted({
			one: '# fuente anónima',
			many: '# de fuentes anónimas',
			other: '# fuentes anónimas',
		}),
	},

	// Front page and lists
	lead: 'En portada',
	moreReading: 'Más lecturas',
	latest: 'Lo último',
	allByDate: 'Todos los artículos por fecha',
	runningStories: 'Coberturas en curso',
	above: 'Más arriba',
	new: 'Nuevo',
	follow: 'Seguir por canal de noticias',
	countedArticles: counted({ one: '# artículo', many: '# de artículos', other: '# artículos' }),
	whatHappened: 'Qué ha pasado',
	earlierEvents: counted({
		one: '# hecho anterior',
		many: '# de hechos anteriores',
		other: '# hechos anteriores',
	}),
	pages: 'Páginas',
	newer: 'Más recientes',
	older: 'Más antiguos',
	pageFromOldest: (number) => `Página ${digits(number)}, contando desde la más antigua`,
	listDescriptions: {
		authors: 'Quiénes escriben aquí.',
		topics: 'De qué informa esta publicación.',
		stories: 'Historias en curso, contadas cada una en varios artículos.',
		people: 'Todas las personas de las que trata un artículo o en las que se apoya.',
		places: 'Todos los lugares de los que trata un artículo.',
		organisations: 'Todas las organizaciones de las que trata un artículo o en las que se apoya.',
	},
	role: 'Cargo',
	whatItIs: 'Qué es',
	country: 'País',
	position: 'Ubicación',
	positionApproximate: 'Ubicación (aproximada)',
	coordinates: (latitude, isNorth, longitude, isEast) =>
		`${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'O'}`,
	born: 'Nacimiento',
	died: 'Muerte',
	contact: 'Contacto',
	alsoWritten: 'Otras grafías',

	// Archive
	archive: 'Hemeroteca',
	archiveByDate: 'Hemeroteca por fecha',
	byMonth: 'Por mes',
	articlesByDate: (period) => `${period}: artículos por fecha de publicación.`,

	// Search page and page of what is not found
	search: 'Buscar',
	searchAll: 'Buscar en todos los artículos',
	searchDescription: 'Buscar por palabras en todos los artículos.',
	searchAllOf: (site) => `Buscar en todos los artículos de ${site}`,
	searchNeedsScripts:
		'La búsqueda funciona en el navegador y necesita scripts. Sin ellos, estos caminos llevan a todos los artículos.',
	filters: 'Filtros',
	order: 'Orden',
	bestFirst: 'Primero los más pertinentes',
	newestFirst: 'Primero los más recientes',
	oldestFirst: 'Primero los más antiguos',
	results: 'Resultados',
	howToSearch: 'Cómo buscar',
	phraseHelp: 'Las palabras juntas y en este orden.',
	withoutHelp: 'La primera palabra, sin los artículos que contienen la segunda.',
	eitherHelp: 'Cualquiera de las dos palabras; también «O» y «|».',
	fieldHelp: 'La palabra en el titular; «author:» y «topic:» toman nombres.',
	dateHelp: 'Lo que se publicó ese día o lo menciona; también se entienden los meses.',
	rangeHelp: 'Lo que se publicó entre dos días.',
	otherNameHelp: 'Un nombre encuentra también los demás nombres de lo mismo.',
	keysHelp: (slash, letter) =>
		`Para buscar, pulse ${slash} en cualquier página, o Ctrl o ⌘ junto con ${letter}.`,
	ways: 'Caminos a la hemeroteca',
	lists: 'Listas',
	newest: 'Lo más reciente',
	notFound: 'Página no encontrada',
	notFoundDescription: 'No hay ninguna página en esta dirección.',
	notFoundCure: 'Búsquela o siga uno de estos caminos.',

	// Corrections
	correctionsTitle: 'Correcciones',
	correctionsDescription:
		'Todas las correcciones de artículos publicados, de la más reciente a la más antigua.',
	noCorrections: 'No se ha corregido ningún artículo publicado.',
	reportError: 'Avisar de un error',

	// Article
	by: (authors) => `Por ${authors}`,
	byIn: (authors, place) => `Por ${authors}, desde ${place}`,
	published: (date) => `Publicado el ${date}`,
	updated: (date) => `Actualizado el ${date}`,
	factsAsOf: (date) => `Datos a ${date}`,
	minutes: counted({ one: '# min de lectura', many: '# min de lectura', other: '# min de lectura' }),
	factsAreOld: 'Los datos de este artículo tienen más de #.',
	changedOn: (kind, date) => `${kind} del ${date}:`,
	whatChanged: 'qué ha cambiado',
	contents: 'Contenido',
	howReported: 'Cómo se hizo este artículo',
	relatedArticles: 'Artículos relacionados',
	cite: 'Citar',
	copyLink: 'Copiar enlace',
	print: 'Imprimir',
	share: 'Compartir',
	linkCopied: 'Enlace copiado',
	linkToPassage: 'Enlace a este pasaje',
	linkToPassageKeys: 'Enlace a este pasaje (flechas: otros pasajes)',
	linkToSection: (heading) => `Enlace al apartado: ${heading}`,
	copyLinkToSection: 'Copiar enlace al apartado: #',
	withdrawn: 'Retirado',
	withdrawnTitle: (title) => `Retirado: ${title}`,
	withdrawnOn: (published, withdrawn) =>
		`Este artículo se publicó el ${published} y se retiró el ${withdrawn}. Su dirección se mantiene para que los enlaces a él lleven aquí.`,
	markdown: (title) => `${title} (Markdown)`,

	// Sources and record of an article
	sources: 'Fuentes',
	source: 'Fuente',
	sourceNumber: (number) => `Fuente ${digits(number)}`,
	whyUnnamed: (reason) => `Por qué no se da ningún nombre: ${reason}`,
	archivedCopy: 'Copia archivada',
	original: 'original',
	goneOriginal: (original, date) => `El ${original} ya no estaba disponible el ${date}.`,
	goneOriginalArchived: (original, date) =>
		`El ${original} ya no estaba disponible el ${date}; el título lleva a una copia archivada.`,
	backToCitation: (at, source) => `Volver a la cita ${digits(at)} de la fuente ${digits(source)}`,
	backToText: 'Volver al pasaje',
	inListOfSources: 'En la lista de fuentes',
	closeCard: 'Cerrar',
	sourceSum: counted({ one: '# fuente', many: '# de fuentes', other: '# fuentes' }),
	citedIn: counted({
		one: '# llamada en el texto.',
		many: '# de llamadas en el texto.',
		other: '# llamadas en el texto.',
	}),
	someCitedIn: (cited, places) =>
		`${counted({ one: '# citada', other: '# citadas' })(cited)}, con ${counted({ one: '# llamada', many: '# de llamadas', other: '# llamadas' })(places)} en el texto.`,
	noCorrectionMade: 'No se ha hecho ninguna corrección.',
	correctionsBelow: counted({
		one: '# corrección, recogida más abajo.',
		many: '# de correcciones, recogidas más abajo.',
		other: '# correcciones, recogidas más abajo.',
	}),

	// Citing
	citeThis: 'Citar este artículo',
	permanentAddress: 'La dirección no cambia aunque el artículo se traslade.',
	mayBeUpdated: (asOf) =>
		`El artículo puede actualizarse: indique la fecha a la que corresponden los datos, el ${asOf}.`,
	citation: (authors, title, publication, date, url) =>
		`${authors}, «${title}», ${publication}, ${date}, ${url}`,
	dateWithFacts: (date, asOf) => `${date} (datos a ${asOf})`,

	// Story
	partOf: (number, total, story) =>
		`Artículo ${digits(number)} de ${digits(total)} de la cobertura ${story}.`,
	earlier: 'Anterior',
	later: 'Siguiente',
	storySoFar: 'Lo contado hasta ahora',
	firstOfStory: 'Este es el primer artículo de la cobertura.',
	allEarlier: counted({
		one: 'El # artículo anterior',
		many: 'Los # de artículos anteriores',
		other: 'Los # artículos anteriores',
	}),

	// Text of an article
	keyPoints: 'Puntos clave',
	timeline: 'Cronología',
	whosWho: 'Quién es quién',
	explainer: (title) => `Claves: ${title}`,
	questions: 'Preguntas y respuestas',
	fileFacts: (format, bytes) => `(${format}, ${size(bytes)})`,
	downloadFile: (format, bytes) => `Descargar ${format}, ${size(bytes)}`,
	transcript: 'Transcripción',
	seeAt: (site) => `Ver en ${site}`,
	downloadCsv: 'Descargar en CSV',
	table: (number) => `Tabla ${digits(number)}`,
	notes: 'Notas',
	backToNote: (number, times) =>
		`Volver a la llamada ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(aproximado)',
	done: 'Hecho',
	notDone: 'Pendiente',

	chart: (count, low, high) =>
		`Gráfico de ${digits(count)} cifras. La más baja: ${low}. La más alta: ${high}. La tabla de abajo las recoge todas.`,
	figuresAsTable: 'Las cifras en una tabla',
	withdrawnFigure: 'fue retirada',
	boundFigure: 'un límite, como «más de»',

	// Maps
	map: (places) => `Mapa. ${places}.`,
	mapCredits: {
		'natural-earth':
			'Datos del mapa: Natural Earth. Las fronteras en disputa se trazan tal como rigen sobre el terreno.',
		visionscarto:
			'Datos del mapa: Natural Earth, con edición de Visionscarto. Las fronteras en disputa se acercan más a la posición de Naciones Unidas.',
	},
	hollowPoint: 'Un punto hueco es solo aproximado.',
	way: (distance, wind, place) => `${distance} ${wind} de ${place}`,
	winds: [
		'al norte',
		'al noreste',
		'al este',
		'al sureste',
		'al sur',
		'al suroeste',
		'al oeste',
		'al noroeste',
	],

	// Cards, feeds and files
	fromTheArchive: (year) => `De la hemeroteca: un artículo de ${year}`,
	factsOlderThan: counted({
		one: 'Tiene más de un año',
		many: 'Tiene más de # de años',
		other: 'Tiene más de # años',
	}),
	readOnAt: (site) => `Seguir leyendo en ${site}`,
	nowAt: (address) => `Esta página está ahora en ${address}.`,
	latestArticles: 'Últimos artículos',
	about: 'Quiénes somos',
	llmsNote:
		'El texto de cada artículo está en Markdown, con sus fuentes, en `index.md` junto a su página. Cite un artículo por su dirección corta y por la fecha a la que corresponden sus datos.',

	// Between things
	number: digits,
	listComma: ', ',
	listSemicolon: '; ',
	labelled: (label) => `${label}:`,

	// Translations
	translationOf: (original) => `Traducción de: ${original}.`,
	olderTranslation: (original) => `El original se corrigió después de hacerse esta traducción: ${original}.`,
	inOtherLanguages: 'En otros idiomas',
};

/** What search says, which browsers load when it is used. */
export const search: SearchWords = {
	articles: counted({ one: '# artículo', other: '# artículos' }),
	onItsPage: counted({ one: '# artículo en su página', other: '# artículos en su página' }),
	loading: 'Cargando…',
	searching: 'Buscando…',
	found: (count, query, limits) =>
		`${counted({ one: '# artículo contiene', other: '# artículos contienen' })(count)} ${query}${limits}.`,
	foundAll: (count, limits) => `${counted({ one: '# artículo', other: '# artículos' })(count)}${limits}.`,
	close: counted({ one: '# más se aproxima.', other: '# más se aproximan.' }),
	none: (query, limits) => `Ningún artículo contiene ${query}${limits}.`,
	noneWithAll: (limits, close) =>
		`Ningún artículo contiene todas estas palabras${limits}; ${counted({ one: '# artículo', other: '# artículos' })(close)} con la mayoría de ellas.`,
	nearest: 'Lo más parecido:',
	inLanguage: (articles, language) => `${articles} en ${language}`,
	withinLimits: ' con estos filtros',
	quoted: (query) => `«${query}»`,
	searchedFor: (query) => `lo que busca: ${query}`,
	correctedTo: 'Resultados de ',
	afterCorrection: '. ',
	insteadFor: (query) => `Buscar en su lugar ${query}`,
	offline: 'No hay conexión. Se muestra lo encontrado antes.',
	failed: 'La búsqueda no se pudo iniciar. Las listas de abajo llevan a todos los artículos.',
	failedShort: 'La búsqueda no se pudo iniciar.',
	kept: 'El índice no se pudo cargar. Se muestra lo encontrado antes.',
	signsLeftOut: (text) => `Los signos de «${text}» se han omitido: ningún artículo los contiene ahí.`,
	readAsDate: (text, date) =>
		`«${text}» se busca como fecha: ${date}, en los textos o como día de publicación.`,
	unknownName: {
		author: (text) => `Ningún autor se llama «${text}».`,
		topic: (text) => `Ningún tema se llama «${text}».`,
	},
	moreOf: counted({ one: 'Mostrar # más', other: 'Mostrar más de #' }),
	olderToo: counted({
		one: 'Buscar también en # artículo anterior',
		other: 'Buscar también en # artículos anteriores',
	}),
	allResults: (query) => `Todos los resultados de «${query}»`,
	searchField: 'Buscar en todos los artículos',
	search: 'Buscar',
	closeDialog: 'Cerrar',
	articlesHeading: 'Artículos',
	names: 'Temas y nombres',
	sections: 'Secciones',
	topics: 'Temas',
	newest: 'Lo más reciente',
	recent: 'Búsquedas recientes',
	clearRecent: 'Borrar las búsquedas recientes',
	also: 'También: ',
	date: 'Fecha',
	from: 'Desde',
	to: 'Hasta',
	perYear: 'Artículos por año',
	yearBar: (year, count) => `${year}: ${counted({ one: '# artículo', other: '# artículos' })(count)}`,
	moreFilters: 'Más filtros',
	filters: {
		kind: 'Género',
		topic: 'Tema',
		story: 'Serie',
		person: 'Persona',
		place: 'Lugar',
		organisation: 'Organización',
		author: 'Autor',
	},
	marked: counted({
		one: '# pasaje con sus palabras está resaltado. ',
		other: '# pasajes con sus palabras están resaltados. ',
	}),
	clear: 'Borrar',
	suggested: counted({ one: '# sugerencia', other: '# sugerencias' }),
};
