import { countedIn, digitsOf } from './count.ts';
import type { SearchWords, Words } from './en.ts';

const counted = countedIn('ar');
const digits = digitsOf('ar');

/**
 * Phrases that count a noun. One and two say their number in words.
 * @param forms the noun with "one", its dual, its plural, and its singular with and without the ending of the accusative
 * @param lead what stands before the number
 * @param end what stands after the noun
 */
function nouns(forms: [string, string, string, string, string], lead = '', end = '') {
	const [one, two, few, many, other] = forms;
	const phrase = (text: string) => `${lead}${text}${end}`;
	return counted({
		zero: phrase(`# ${other}`),
		one: phrase(one),
		two: phrase(two),
		few: phrase(`# ${few}`),
		many: phrase(`# ${many}`),
		other: phrase(`# ${other}`),
	});
}

const places: Parameters<typeof nouns>[0] = ['موضع واحد', 'موضعين', 'مواضع', 'موضعًا', 'موضع'];

/**
 * What the interface says, in Arabic. A mark of direction behind a comma or an address keeps Latin
 * words before it from drawing what follows into their order.
 */
export const ar: Words = {
	// Frame of every page
	skip: 'الانتقال إلى المحتوى',
	sections: 'الأقسام',
	aboutThisSite: 'عن هذا الموقع',
	everythingPublished: 'كل ما نُشر',
	feed: 'خلاصة الموقع',
	languages: 'اللغات',
	lightTheme: 'المظهر الفاتح',
	darkTheme: 'المظهر الداكن',
	pageOf: (name, number) => `${name}، الصفحة ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'المقالات',
		authors: 'الكتّاب',
		topics: 'الموضوعات',
		stories: 'الملفات',
		people: 'الأشخاص',
		places: 'الأماكن',
		organisations: 'المنظمات',
		pages: 'الصفحات',
	},
	kinds: {
		analysis: 'تحليل',
		report: 'تقرير',
		explainer: 'شرح',
		background: 'خلفية',
		opinion: 'رأي',
	},
	corrections: {
		correction: 'تصحيح',
		clarification: 'توضيح',
		update: 'تحديث',
		retraction: 'سحب',
	},
	sourceKinds: {
		document: 'وثيقة',
		statement: 'تصريح',
		interview: 'مقابلة',
		data: 'بيانات',
		news: 'تقرير إخباري',
		agency: 'خبر وكالة',
		'state-media': 'إعلام مرتبط بدولة',
		reference: 'مرجع',
		anonymous: 'مجهول الاسم',
	},
	sourceFlags: { anonymous: 'مصدر مجهول الاسم', 'state-media': 'إعلام مرتبط بدولة' },
	countedSources: {
		document: nouns(['وثيقة واحدة', 'وثيقتان', 'وثائق', 'وثيقة', 'وثيقة']),
		statement: nouns(['تصريح علني واحد', 'تصريحان علنيان', 'تصريحات علنية', 'تصريحًا علنيًا', 'تصريح علني']),
		interview: nouns(['مقابلة واحدة', 'مقابلتان', 'مقابلات', 'مقابلة', 'مقابلة']),
		data: nouns([
			'مجموعة بيانات واحدة',
			'مجموعتا بيانات',
			'مجموعات بيانات',
			'مجموعة بيانات',
			'مجموعة بيانات',
		]),
		news: nouns([
			'تقرير إخباري واحد',
			'تقريران إخباريان',
			'تقارير إخبارية',
			'تقريرًا إخباريًا',
			'تقرير إخباري',
		]),
		agency: nouns(['خبر وكالة واحد', 'خبرا وكالة', 'أخبار وكالات', 'خبر وكالة', 'خبر وكالة']),
		'state-media': nouns(['تقرير واحد', 'تقريران', 'تقارير', 'تقريرًا', 'تقرير'], '', ' من إعلام مرتبط بدولة'),
		reference: nouns(['مرجع واحد', 'مرجعان', 'مراجع', 'مرجعًا', 'مرجع']),
		anonymous: nouns(['مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر'], '', ' من دون ذكر الاسم'),
	},

	// Front page and lists
	lead: 'الموضوع الرئيسي',
	moreReading: 'اقرأ أيضًا',
	latest: 'الأحدث',
	allByDate: 'كل المقالات بحسب التاريخ',
	runningStories: 'ملفات مفتوحة',
	countedArticles: nouns(['مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال']),
	whatHappened: 'ماذا حدث',
	earlierEvents: nouns(['حدث سابق واحد', 'حدثان سابقان', 'أحداث سابقة', 'حدثًا سابقًا', 'حدث سابق']),
	pages: 'الصفحات',
	newer: 'الأحدث',
	older: 'الأقدم',
	pageFromOldest: (number) => `الصفحة ${digits(number)}، عدًّا من الأقدم`,
	listDescriptions: {
		authors: 'من يكتبون هنا.',
		topics: 'ما تتناوله هذه الصحيفة.',
		stories: 'قضايا مستمرة، تُروى كل منها في عدة مقالات.',
		people: 'كل شخص يتناوله مقال أو يستند إليه.',
		places: 'كل مكان يتناوله مقال.',
		organisations: 'كل منظمة يتناولها مقال أو يستند إليها.',
	},
	role: 'المنصب',
	whatItIs: 'التعريف',
	country: 'البلد',
	position: 'الموقع',
	positionApproximate: 'الموقع (تقريبي)',
	coordinates: (latitude, isNorth, longitude, isEast) =>
		`${latitude} درجة ${isNorth ? 'شمالًا' : 'جنوبًا'}، ${longitude} درجة ${isEast ? 'شرقًا' : 'غربًا'}`,
	born: 'الميلاد',
	died: 'الوفاة',
	alsoWritten: 'صيغ أخرى للاسم',

	// Archive
	archive: 'الأرشيف',
	archiveByDate: 'الأرشيف بحسب التاريخ',
	byMonth: 'بحسب الشهر',
	articlesByDate: (period) => `${period}: المقالات بحسب تاريخ النشر.`,

	// Search page and page of what is not found
	search: 'بحث',
	searchAll: 'البحث في كل المقالات',
	searchDescription: 'البحث في كل المقالات بالكلمات المفتاحية.',
	searchAllOf: (site) => `البحث في كل مقالات ${site}`,
	searchNeedsScripts:
		'يعمل البحث داخل المتصفح ويحتاج إلى البرامج النصية. ومن دونها تقود هذه الطرق إلى كل مقال.',
	filters: 'عوامل التصفية',
	order: 'الترتيب',
	bestFirst: 'الأكثر صلة أولًا',
	newestFirst: 'الأحدث أولًا',
	oldestFirst: 'الأقدم أولًا',
	results: 'النتائج',
	howToSearch: 'كيف تبحث',
	phraseHelp: 'الكلمات متجاورة وبهذا الترتيب.',
	withoutHelp: 'الكلمة الأولى، من دون المقالات التي ترد فيها الثانية.',
	eitherHelp: 'إحدى الكلمتين؛ وكذلك «أو» و«|».',
	fieldHelp: 'الكلمة في العنوان؛ ويأخذ «author:» و«topic:» أسماء.',
	dateHelp: 'ما نُشر في ذلك اليوم أو ذكره؛ وتُفهم الأشهر أيضًا.',
	rangeHelp: 'ما نُشر بين يومين.',
	otherNameHelp: 'البحث بأحد أسماء الشيء الواحد يشمل أسماءه الأخرى.',
	keysHelp: (slash, letter) => `للبحث من أي صفحة اضغط ${slash}، أو Ctrl أو ⌘ مع ${letter}.`,
	ways: 'طرق إلى الأرشيف',
	lists: 'القوائم',
	newest: 'أحدث المقالات',
	notFound: 'الصفحة غير موجودة',
	notFoundDescription: 'لا توجد صفحة في هذا العنوان.',
	notFoundCure: 'ابحث عنها أو اسلك إحدى هذه الطرق.',

	// Corrections
	correctionsTitle: 'التصحيحات',
	correctionsDescription: 'كل تصحيحات المقالات المنشورة، الأحدث أولًا.',
	noCorrections: 'لم يُصحَّح أي مقال منشور.',
	reportError: 'الإبلاغ عن خطأ',

	// Article
	by: (authors) => `بقلم ${authors}`,
	byIn: (authors, place) => `بقلم ${authors}، ${place}`,
	published: (date) => `نُشر في ${date}`,
	updated: (date) => `حُدّث في ${date}`,
	factsAsOf: (date) => `المعلومات حتى ${date}`,
	minutes: nouns(['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'], 'مدة القراءة: '),
	factsAreOld: 'عمر المعلومات الواردة في هذا المقال: # أو أكثر.',
	changedOn: (kind, date) => `${kind} بتاريخ ${date}:`,
	whatChanged: 'ما الذي تغيّر',
	contents: 'المحتويات',
	howReported: 'كيف أُعدّ هذا المقال',
	relatedArticles: 'مقالات ذات صلة',
	cite: 'اقتباس',
	copyLink: 'نسخ الرابط',
	print: 'طباعة',
	share: 'مشاركة',
	linkCopied: 'نُسخ الرابط',
	linkToPassage: 'رابط إلى هذه الفقرة',
	linkToPassageKeys: 'رابط إلى هذه الفقرة (مفاتيح الأسهم: فقرات أخرى)',
	linkToSection: (heading) => `رابط إلى القسم: ${heading}`,
	copyLinkToSection: 'نسخ رابط القسم: #',
	withdrawn: 'مسحوب',
	withdrawnTitle: (title) => `مسحوب: ${title}`,
	withdrawnOn: (published, withdrawn) =>
		`نُشر هذا المقال في ${published} وسُحب في ${withdrawn}. ويبقى عنوانه كي تصل الروابط إليه إلى هنا.`,
	markdown: (title) => `${title} (ماركداون)`,

	// Sources and record of an article
	sources: 'المصادر',
	source: 'المصدر',
	sourceNumber: (number) => `المصدر ${digits(number)}`,
	whyUnnamed: (reason) => `سبب عدم ذكر الاسم: ${reason}`,
	archivedCopy: 'نسخة مؤرشفة',
	original: 'النسخة الأصلية',
	goneOriginal: (original, date) => `${original} لم تعد متاحة في ${date}.`,
	goneOriginalArchived: (original, date) =>
		`${original} لم تعد متاحة في ${date}؛ والعنوان يقود إلى نسخة مؤرشفة.`,
	backToCitation: (at, source) => `العودة إلى الإحالة ${digits(at)} إلى المصدر ${digits(source)}`,
	sourceSum: nouns(['مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر']),
	sourceRecord: (sum, kinds) => `${sum}: ${kinds}.`,
	citedIn: nouns(places, 'أُحيل إليها في ', ' من النص.'),
	someCitedIn: (cited, count) =>
		`عدد ما أُحيل إليه منها ${digits(cited)}، ${nouns(places, 'في ', ' من النص.')(count)}`,
	noCorrectionMade: 'لم يُجرَ أي تصحيح.',
	correctionsBelow: nouns(['تصحيح واحد', 'تصحيحان', 'تصحيحات', 'تصحيحًا', 'تصحيح'], '', ' في الأسفل.'),

	// Citing
	citeThis: 'للاقتباس من هذا المقال',
	permanentAddress: 'يبقى هذا العنوان كما هو حتى إذا نُقل المقال.',
	mayBeUpdated: (asOf) => `قد يُحدَّث المقال؛ لذا اذكر اليوم الذي تصح المعلومات حتى تاريخه: ${asOf}.`,
	citation: (authors, title, publication, date, url) =>
		`${authors}، «${title}»، ${publication}،\u200f ${date}، ${url}`,
	dateWithFacts: (date, asOf) => `${date} (المعلومات حتى ${asOf})`,

	// Story
	partOfStory: 'ضمن ملف',
	partOf: (number, total, story) => `المقال ${digits(number)} من ${digits(total)} في ملف «${story}».`,
	earlier: 'السابق',
	later: 'اللاحق',
	storySoFar: 'القصة حتى الآن',
	firstOfStory: 'هذا أول مقال في الملف.',
	allEarlier: counted({
		one: 'المقال السابق',
		two: 'المقالان السابقان',
		other: 'كل المقالات السابقة، وعددها #',
	}),

	// Text of an article
	keyPoints: 'أبرز النقاط',
	timeline: 'التسلسل الزمني',
	whosWho: 'من هو من',
	explainer: (title) => `شرح: ${title}`,
	questions: 'أسئلة وأجوبة',
	downloadCsv: 'تنزيل بصيغة CSV',
	table: (number) => `الجدول ${digits(number)}`,
	from: (articles) => `من ${articles}`,
	notes: 'الهوامش',
	backToNote: (number, times) =>
		`العودة إلى الإحالة ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(تقريبي)',
	done: 'منجز',
	notDone: 'غير منجز',

	chart: (count, low, high) =>
		`رسم بياني من ${digits(count)} رقمًا. الأدنى: ${low}. الأعلى: ${high}. الجدول أدناه يضمها كلها.`,
	figuresAsTable: 'الأرقام في جدول',
	withdrawnFigure: 'سُحب لاحقًا',
	boundFigure: 'حدّ، مثل «أكثر من»',

	// Maps
	map: (places) => `خريطة. ${places}.`,
	mapRoute: (places) => `المسار، رسم تقريبي: ${places}.`,
	seas: {
		redSea: 'البحر الأحمر',
		gulfOfAden: 'خليج عدن',
		persianGulf: 'الخليج العربي',
		gulfOfOman: 'خليج عمان',
		arabianSea: 'بحر العرب',
		caspianSea: 'بحر قزوين',
		blackSea: 'البحر الأسود',
		seaOfAzov: 'بحر آزوف',
		mediterranean: 'البحر المتوسط',
		adriatic: 'البحر الأدرياتيكي',
		aegean: 'بحر إيجة',
		ionianSea: 'البحر الأيوني',
		tyrrhenianSea: 'البحر التيراني',
		balticSea: 'بحر البلطيق',
		gulfOfBothnia: 'خليج بوثنيا',
		gulfOfFinland: 'خليج فنلندا',
		northSea: 'بحر الشمال',
		irishSea: 'البحر الأيرلندي',
		celticSea: 'البحر الكلتي',
		englishChannel: 'القناة الإنجليزية',
		bayOfBiscay: 'خليج بسكاي',
		norwegianSea: 'البحر النرويجي',
		greenlandSea: 'بحر غرينلاند',
		barentsSea: 'بحر بارنتس',
		karaSea: 'بحر كارا',
		laptevSea: 'بحر لابتيف',
		eastSiberianSea: 'بحر سيبيريا الشرقي',
		chukchiSea: 'بحر تشوكشي',
		beringSea: 'بحر بيرنغ',
		seaOfOkhotsk: 'بحر أوخوتسك',
		seaOfJapan: 'بحر اليابان',
		yellowSea: 'البحر الأصفر',
		eastChinaSea: 'بحر الصين الشرقي',
		southChinaSea: 'بحر الصين الجنوبي',
		philippineSea: 'بحر الفلبين',
		suluSea: 'بحر سولو',
		celebesSea: 'بحر سيليبس',
		javaSea: 'بحر جاوة',
		bandaSea: 'بحر باندا',
		timorSea: 'بحر تيمور',
		arafuraSea: 'بحر أرافورا',
		coralSea: 'بحر المرجان',
		solomonSea: 'بحر سليمان',
		tasmanSea: 'بحر تسمان',
		gulfOfCarpentaria: 'خليج كاربنتاريا',
		gulfOfThailand: 'خليج تايلاند',
		straitOfMalacca: 'مضيق ملقا',
		andamanSea: 'بحر أندامان',
		bayOfBengal: 'خليج البنغال',
		mozambiqueChannel: 'قناة موزمبيق',
		gulfOfGuinea: 'خليج غينيا',
		caribbean: 'البحر الكاريبي',
		gulfOfMexico: 'خليج المكسيك',
		gulfOfCalifornia: 'خليج كاليفورنيا',
		gulfOfAlaska: 'خليج ألاسكا',
		beaufortSea: 'بحر بوفورت',
		hudsonBay: 'خليج هدسون',
		baffinBay: 'خليج بافن',
		labradorSea: 'بحر لابرادور',
		gulfOfSaintLawrence: 'خليج سانت لورانس',
		weddellSea: 'بحر ودل',
		rossSea: 'بحر روس',
		northAtlantic: 'شمال الأطلسي',
		southAtlantic: 'جنوب الأطلسي',
		northPacific: 'شمال الهادئ',
		southPacific: 'جنوب الهادئ',
		indianOcean: 'المحيط الهندي',
		arcticOcean: 'المحيط المتجمد الشمالي',
		southernOcean: 'المحيط الجنوبي',
	},
	mapCredits: {
		'natural-earth': 'بيانات الخريطة: Natural Earth. رُسمت الحدود المتنازع عليها كما هي قائمة على الأرض.',
		visionscarto:
			'بيانات الخريطة: Natural Earth، بتحرير Visionscarto. رُسمت الحدود المتنازع عليها بما هو أقرب إلى رؤية الأمم المتحدة.',
	},
	hollowPoint: 'النقطة المفرغة موقعها تقريبي.',
	way: (distance, wind, place) => `على بعد ${distance} ${wind} ${place}`,
	winds: ['شمال', 'شمال شرق', 'شرق', 'جنوب شرق', 'جنوب', 'جنوب غرب', 'غرب', 'شمال غرب'],

	// Cards, feeds and files
	fromTheArchive: (year) => `من الأرشيف: مقال من عام ${year}`,
	factsOlderThan: counted({
		zero: 'قبل أكثر من # عام',
		one: 'قبل أكثر من عام',
		two: 'قبل أكثر من عامين',
		few: 'قبل أكثر من # أعوام',
		many: 'قبل أكثر من # عامًا',
		other: 'قبل أكثر من # عام',
	}),
	readOnAt: (site) => `تتمة القراءة في ${site}`,
	nowAt: (address) => `هذه الصفحة موجودة الآن في العنوان التالي: ${address}\u200e`,
	latestArticles: 'أحدث المقالات',
	about: 'من نحن',
	llmsNote:
		'نص كل مقال مع مصادره متاح بصيغة ماركداون في `index.md` بجوار صفحته. عند الاقتباس من مقال اذكر عنوانه القصير واليوم الذي تصح المعلومات حتى تاريخه.',

	// Between things
	number: digits,
	listComma: '،\u200f ',
	listSemicolon: '؛\u200f ',
	labelled: (label) => `${label}:`,

	// Translations
	translationOf: (original) => `ترجمة المقال: ${original}.`,
	olderTranslation: (original) => `صُحّح المقال الأصلي بعد إعداد هذه الترجمة: ${original}.`,
	inOtherLanguages: 'بلغات أخرى',
};

const articleForms = {
	zero: '# مقال',
	one: 'مقال واحد (#)',
	two: 'مقالان (#)',
	few: '# مقالات',
	many: '# مقالًا',
	other: '# مقال',
};

/** What search says, which browsers load when it is used. */
export const search: SearchWords = {
	articles: counted(articleForms),
	loading: 'جارٍ التحميل…',
	searching: 'جارٍ البحث…',
	found: (count, query, limits) => `${counted(articleForms)(count)}${limits}: ${query}.`,
	foundAll: (count, limits) => `${counted(articleForms)(count)}${limits}.`,
	close: (count) => `نتائج أخرى قريبة: ${counted({ other: '#' })(count)}.`,
	none: (query, limits) => `لا يوجد مقال يتضمن ${query}${limits}.`,
	noneWithAll: (limits, close) =>
		`لا يوجد مقال يتضمن كل هذه الكلمات${limits}؛ ${counted(articleForms)(close)} بمعظمها.`,
	nearest: 'الأقرب:',
	inLanguage: (articles, language) => `${articles} باللغة ${language}`,
	withinLimits: ' ضمن هذه المرشحات',
	quoted: (query) => `«${query}»`,
	searchedFor: (query) => `ما بحثت عنه: ${query}`,
	correctedTo: 'نتائج البحث عن ',
	afterCorrection: '. ',
	insteadFor: (query) => `البحث عن ${query} بدلًا من ذلك`,
	offline: 'أنت غير متصل. ما يظهر عُثر عليه من قبل.',
	failed: 'تعذّر بدء البحث. القوائم أدناه تقود إلى كل المقالات.',
	failedShort: 'تعذّر بدء البحث.',
	kept: 'تعذّر جلب الفهرس. ما يظهر عُثر عليه من قبل.',
	signsLeftOut: (text) => `أُهملت العلامات في «${text}»: لا يتضمنها أي مقال هناك.`,
	readAsDate: (text, date) => `يُبحث عن «${text}» بوصفه تاريخًا: ${date}، في النصوص أو يومًا للنشر.`,
	unknownName: {
		author: (text) => `لا كاتب باسم «${text}».`,
		topic: (text) => `لا موضوع باسم «${text}».`,
	},
	moreOf: (count) => `عرض المزيد (${counted({ other: '#' })(count)})`,
	olderToo: (count) => `البحث في المقالات الأقدم أيضًا (${counted({ other: '#' })(count)})`,
	allResults: (query) => `كل النتائج عن «${query}»`,
	searchField: 'البحث في كل المقالات',
	search: 'بحث',
	closeDialog: 'إغلاق',
	articlesHeading: 'المقالات',
	names: 'الموضوعات والأسماء',
	sections: 'الأقسام',
	topics: 'الموضوعات',
	newest: 'الأحدث',
	recent: 'عمليات البحث الأخيرة',
	clearRecent: 'مسح عمليات البحث الأخيرة',
	also: 'أيضًا: ',
	date: 'التاريخ',
	from: 'من',
	to: 'إلى',
	perYear: 'المقالات في كل سنة',
	yearBar: (year, count) => `${year}: ${counted(articleForms)(count)}`,
	moreFilters: 'مرشحات أخرى',
	filters: {
		kind: 'النوع',
		topic: 'الموضوع',
		story: 'القصة',
		person: 'الشخص',
		place: 'المكان',
		organisation: 'المنظمة',
		author: 'الكاتب',
	},
	marked: (count) => `مواضع كلمات بحثك المعلَّمة: ${counted({ other: '#' })(count)}. `,
	clear: 'مسح',
	suggested: (count) => `الاقتراحات: ${counted({ other: '#' })(count)}`,
};
