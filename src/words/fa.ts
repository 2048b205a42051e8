import { countedIn, digitsOf, sizeIn } from './count.ts';
import type { SearchWords, Words } from './en.ts';

const counted = countedIn('fa');
const digits = digitsOf('fa');
const size = sizeIn('fa');

/**
 * What the interface says, in Persian. Nouns stay singular after a number. A mark of direction behind a comma or an address
 * keeps Latin words before it from drawing what follows into their order.
 */
export const fa: Words = {
	// Frame of every page
	skip: 'رفتن به متن',
	sections: 'بخش‌ها',
	aboutThisSite: 'دربارهٔ این وب‌سایت',
	everythingPublished: 'همهٔ مطالب',
	feed: 'خوراک',
	languages: 'زبان‌ها',
	lightTheme: 'پوستهٔ روشن',
	darkTheme: 'پوستهٔ تیره',
	pageOf: (name, number) => `${name}، صفحهٔ ${digits(number)}`,

	// Kinds
	collections: {
		articles: 'مقاله‌ها',
		authors: 'نویسندگان',
		topics: 'موضوع‌ها',
		stories: 'پرونده‌ها',
		people: 'اشخاص',
		places: 'مکان‌ها',
		organisations: 'سازمان‌ها',
		pages: 'صفحه‌ها',
	},
	kinds: {
		analysis: 'تحلیل',
		report: 'گزارش',
		explainer: 'توضیح',
		background: 'پیش‌زمینه',
		opinion: 'دیدگاه',
	},
	corrections: {
		correction: 'تصحیح',
		clarification: 'توضیح تکمیلی',
		update: 'به‌روزرسانی',
		retraction: 'پس گرفتن مطلب',
	},
	sourceKinds: {
		document: 'سند',
		statement: 'اظهارنظر رسمی',
		interview: 'مصاحبه',
		data: 'داده',
		news: 'گزارش خبری',
		agency: 'خبر خبرگزاری',
		'state-media': 'رسانهٔ وابسته به حکومت',
		reference: 'منبع مرجع',
		anonymous: 'ناشناس',
	},
	sourceFlags: { anonymous: 'ناشناس', 'state-media': 'رسانهٔ وابسته به حکومت' },
	countedSources: {
		document: counted({ one: '# سند', other: '# سند' }),
		statement: counted({ one: '# اظهارنظر رسمی', other: '# اظهارنظر رسمی' }),
		interview: counted({ one: '# مصاحبه', other: '# مصاحبه' }),
		data: counted({ one: '# مجموعه‌داده', other: '# مجموعه‌داده' }),
		news: counted({ one: '# گزارش خبری', other: '# گزارش خبری' }),
		agency: counted({ one: '# خبر خبرگزاری', other: '# خبر خبرگزاری' }),
		'state-media': counted({
			one: '# گزارش از رسانه‌های وابسته به حکومت',
			other: '# گزارش از رسانه‌های وابسته به حکومت',
		}),
		reference: counted({ one: '# منبع مرجع', other: '# منبع مرجع' }),
		anonymous: counted({ one: '# منبع ناشناس', other: '# منبع ناشناس' }),
	},

	// Front page and lists
	lead: 'مطلب اصلی',
	moreReading: 'خواندنی‌های دیگر',
	latest: 'تازه‌ترین‌ها',
	allByDate: 'همهٔ مقاله‌ها به ترتیب تاریخ',
	runningStories: 'پرونده‌های باز',
	above: 'در بالا',
	new: 'تازه',
	follow: 'دنبال کردن با خوراک',
	countedArticles: counted({ one: '# مقاله', other: '# مقاله' }),
	whatHappened: 'چه گذشت',
	earlierEvents: counted({ one: '# رویداد پیشین', other: '# رویداد پیشین' }),
	pages: 'صفحه‌ها',
	newer: 'تازه‌تر',
	older: 'قدیمی‌تر',
	pageFromOldest: (number) => `صفحهٔ ${digits(number)}، با شمارش از قدیمی‌ترین`,
	listDescriptions: {
		authors: 'کسانی که اینجا می‌نویسند.',
		topics: 'موضوع‌هایی که این نشریه به آن‌ها می‌پردازد.',
		stories: 'ماجراهایی که ادامه دارند و هر کدام در چند مقاله روایت می‌شود.',
		people: 'همهٔ کسانی که مقاله‌ای دربارهٔ آن‌هاست یا بر گفتهٔ آن‌ها تکیه دارد.',
		places: 'همهٔ مکان‌هایی که مقاله‌ای دربارهٔ آن‌هاست.',
		organisations: 'همهٔ سازمان‌هایی که مقاله‌ای دربارهٔ آن‌هاست یا بر گفتهٔ آن‌ها تکیه دارد.',
	},
	role: 'سمت',
	whatItIs: 'ماهیت',
	country: 'کشور',
	position: 'موقعیت',
	positionApproximate: 'موقعیت (تقریبی)',
	coordinates: (latitude, isNorth, longitude, isEast) =>
		`${latitude} درجهٔ ${isNorth ? 'شمالی' : 'جنوبی'}، ${longitude} درجهٔ ${isEast ? 'شرقی' : 'غربی'}`,
	born: 'تولد',
	died: 'درگذشت',
	contact: 'تماس',
	alsoWritten: 'نوشتارهای دیگر',

	// Archive
	archive: 'بایگانی',
	archiveByDate: 'بایگانی به ترتیب تاریخ',
	byMonth: 'بر اساس ماه',
	articlesByDate: (period) => `${period}: مقاله‌ها به ترتیب تاریخ انتشار.`,

	// Search page and page of what is not found
	search: 'جست‌وجو',
	searchAll: 'جست‌وجو در همهٔ مقاله‌ها',
	searchDescription: 'جست‌وجوی همهٔ مقاله‌ها با کلیدواژه.',
	searchAllOf: (site) => `جست‌وجو در همهٔ مقاله‌های ${site}`,
	searchNeedsScripts:
		'جست‌وجو در مرورگر انجام می‌شود و به اسکریپت نیاز دارد. بدون آن، از این راه‌ها به همهٔ مقاله‌ها می‌رسید.',
	filters: 'پالایه‌ها',
	order: 'ترتیب',
	bestFirst: 'اول مرتبط‌ترین‌ها',
	newestFirst: 'اول تازه‌ترین‌ها',
	oldestFirst: 'اول قدیمی‌ترین‌ها',
	results: 'نتیجه‌ها',
	howToSearch: 'راهنمای جست‌وجو',
	phraseHelp: 'واژه‌ها کنار هم و به همین ترتیب.',
	withoutHelp: 'واژهٔ اول، بدون مقاله‌هایی که واژهٔ دوم را دارند.',
	eitherHelp: 'یکی از دو واژه؛ «یا» و «|» هم همین‌اند.',
	fieldHelp: 'واژه در عنوان؛ «author:» و «topic:» نام می‌گیرند.',
	dateHelp: 'آنچه در آن روز منتشر شده یا از آن نام برده؛ ماه‌ها هم فهمیده می‌شوند.',
	rangeHelp: 'آنچه میان دو روز منتشر شده.',
	otherNameHelp: 'با هر نامِ یک چیز، نام‌های دیگرش هم پیدا می‌شود.',
	keysHelp: (slash, letter) =>
		`برای جست‌وجو در هر صفحه‌ای ${slash} را بزنید، یا Ctrl یا ⌘ را همراه با ${letter}.`,
	ways: 'راه‌های ورود به بایگانی',
	lists: 'فهرست‌ها',
	newest: 'تازه‌ترین مقاله‌ها',
	notFound: 'صفحه پیدا نشد',
	notFoundDescription: 'در این نشانی صفحه‌ای وجود ندارد.',
	notFoundCure: 'آن را جست‌وجو کنید یا از یکی از این راه‌ها بروید.',

	// Corrections
	correctionsTitle: 'تصحیح‌ها',
	correctionsDescription: 'همهٔ تصحیح‌های مقاله‌های منتشرشده، از تازه‌ترین.',
	noCorrections: 'هیچ مقالهٔ منتشرشده‌ای تصحیح نشده است.',
	reportError: 'گزارش خطا',

	// Article
	by: (authors) => `به قلم ${authors}`,
	byIn: (authors, place) => `به قلم ${authors}، ${place}`,
	published: (date) => `انتشار: ${date}`,
	updated: (date) => `به‌روزرسانی: ${date}`,
	factsAsOf: (date) => `اطلاعات تا ${date}`,
	minutes: counted({ one: '# دقیقه مطالعه', other: '# دقیقه مطالعه' }),
	factsAreOld: 'از اطلاعات این مقاله بیش از # می‌گذرد.',
	changedOn: (kind, date) => `${kind} در ${date}:`,
	whatChanged: 'چه چیزی تغییر کرد',
	contents: 'در این مقاله',
	howReported: 'این مقاله چگونه تهیه شد',
	relatedArticles: 'مقاله‌های مرتبط',
	cite: 'ارجاع',
	copyLink: 'کپی پیوند',
	print: 'چاپ',
	share: 'هم‌رسانی',
	linkCopied: 'پیوند کپی شد',
	linkToPassage: 'پیوند به این قسمت',
	linkToPassageKeys: 'پیوند به این قسمت (کلیدهای جهت: قسمت‌های دیگر)',
	linkToSection: (heading) => `پیوند به بخش: ${heading}`,
	copyLinkToSection: 'کپی پیوند به بخش: #',
	withdrawn: 'پس‌گرفته‌شده',
	withdrawnTitle: (title) => `پس‌گرفته‌شده: ${title}`,
	withdrawnOn: (published, withdrawn) =>
		`این مقاله در ${published} منتشر و در ${withdrawn} پس گرفته شد. نشانی آن می‌ماند تا پیوندها به اینجا برسند.`,
	markdown: (title) => `${title} (مارک‌داون)`,

	// Sources and record of an article
	sources: 'منابع',
	source: 'منبع',
	sourceNumber: (number) => `منبع ${digits(number)}`,
	whyUnnamed: (reason) => `چرا نامی برده نشده است: ${reason}`,
	archivedCopy: 'نسخهٔ بایگانی‌شده',
	original: 'نسخهٔ اصلی',
	goneOriginal: (original, date) => `${original} در ${date} دیگر در دسترس نبود.`,
	goneOriginalArchived: (original, date) =>
		`${original} در ${date} دیگر در دسترس نبود؛ عنوان به نسخهٔ بایگانی‌شده می‌رود.`,
	backToCitation: (at, source) => `بازگشت به ارجاع ${digits(at)} به منبع ${digits(source)}`,
	backToText: 'بازگشت به جای خود در متن',
	inListOfSources: 'در فهرست منابع',
	closeCard: 'بستن',
	sourceSum: counted({ one: '# منبع', other: '# منبع' }),
	citedIn: counted({ one: 'با # ارجاع در متن.', other: 'با # ارجاع در متن.' }),
	someCitedIn: (cited, places) =>
		`به ${digits(cited)} منبع ارجاع شده است، در ${counted({ one: '# جای متن', other: '# جای متن' })(places)}.`,
	noCorrectionMade: 'تصحیحی انجام نشده است.',
	correctionsBelow: counted({
		one: '# تصحیح، که در پایین آمده است.',
		other: '# تصحیح، که در پایین آمده است.',
	}),

	// Citing
	citeThis: 'ارجاع به این مقاله',
	permanentAddress: 'اگر مقاله جابه‌جا شود، این نشانی تغییر نمی‌کند.',
	mayBeUpdated: (asOf) => `مقاله ممکن است به‌روز شود؛ روزی را که اطلاعات تا آن معتبر است ذکر کنید: ${asOf}.`,
	citation: (authors, title, publication, date, url) =>
		`${authors}، «${title}»، ${publication}،\u200f ${date}، ${url}`,
	dateWithFacts: (date, asOf) => `${date} (اطلاعات تا ${asOf})`,

	// Story
	partOf: (number, total, story) => `مقالهٔ ${digits(number)} از ${digits(total)} در پروندهٔ «${story}».`,
	earlier: 'قبلی',
	later: 'بعدی',
	storySoFar: 'ماجرا تا اینجا',
	firstOfStory: 'این نخستین مقالهٔ پرونده است.',
	allEarlier: counted({ one: '# مقالهٔ پیشین', other: 'هر # مقالهٔ پیشین' }),

	// Text of an article
	keyPoints: 'نکته‌های اصلی',
	timeline: 'گاه‌شمار',
	whosWho: 'چه کسی کیست',
	explainer: (title) => `توضیح: ${title}`,
	questions: 'پرسش و پاسخ',
	fileFacts: (format, bytes) => `(${format}، ${size(bytes)})`,
	downloadFile: (format, bytes) => `بارگیری ${format}، ${size(bytes)}`,
	transcript: 'متن پیاده‌شده',
	seeAt: (site) => `دیدن در ${site}`,
	downloadCsv: 'بارگیری به صورت CSV',
	table: (number) => `جدول ${digits(number)}`,
	notes: 'یادداشت‌ها',
	backToNote: (number, times) => `بازگشت به ارجاع ${digits(number)}${times > 1 ? `-${digits(times)}` : ''}`,
	approximate: '(تقریبی)',
	done: 'انجام شده',
	notDone: 'انجام نشده',

	chart: (count, low, high) =>
		`نمودار با ${digits(count)} رقم. کمترین: ${low}. بیشترین: ${high}. جدول زیر همه را دارد.`,
	figuresAsTable: 'ارقام در جدول',
	withdrawnFigure: 'پس گرفته شد',
	boundFigure: 'حدّ است، مانند «بیش از»',

	// Maps
	map: (places) => `نقشه. ${places}.`,
	mapCredits: {
		'natural-earth':
			'داده‌های نقشه: Natural Earth. مرزهای مورد اختلاف همان‌گونه که در عمل برقرارند کشیده شده‌اند.',
		visionscarto:
			'داده‌های نقشه: Natural Earth با ویرایش Visionscarto. مرزهای مورد اختلاف به دیدگاه سازمان ملل متحد نزدیک‌ترند.',
	},
	hollowPoint: 'نقطهٔ توخالی جای تقریبی را نشان می‌دهد.',
	way: (distance, wind, place) => `در ${wind} ${place}، به فاصلهٔ ${distance}`,
	winds: ['شمال', 'شمال شرقی', 'شرق', 'جنوب شرقی', 'جنوب', 'جنوب غربی', 'غرب', 'شمال غربی'],

	// Cards, feeds and files
	fromTheArchive: (year) => `از بایگانی: مقاله‌ای از سال ${year}`,
	factsOlderThan: counted({ one: 'بیش از یک سال پیش', other: 'بیش از # سال پیش' }),
	readOnAt: (site) => `ادامه در ${site}`,
	nowAt: (address) => `این صفحه اکنون در این نشانی است: ${address}\u200e`,
	latestArticles: 'تازه‌ترین مقاله‌ها',
	about: 'دربارهٔ ما',
	llmsNote:
		'متن هر مقاله با منابعش به صورت مارک‌داون در `index.md` کنار صفحهٔ آن است. هنگام ارجاع به مقاله، نشانی کوتاه آن و روزی را که اطلاعات تا آن معتبر است بیاورید.',

	// Between things
	number: digits,
	listComma: '،\u200f ',
	listSemicolon: '؛\u200f ',
	labelled: (label) => `${label}:`,

	// Translations
	translationOf: (original) => `ترجمهٔ این مقاله: ${original}.`,
	olderTranslation: (original) => `اصل مقاله پس از این ترجمه تصحیح شده است: ${original}.`,
	inOtherLanguages: 'به زبان‌های دیگر',
};

/** What search says, which browsers load when it is used. */
export const search: SearchWords = {
	articles: counted({ one: '# مقاله', other: '# مقاله' }),
	onItsPage: counted({ one: '# مقاله در صفحهٔ آن', other: '# مقاله در صفحهٔ آن' }),
	loading: 'در حال بارگیری…',
	searching: 'در حال جست‌وجو…',
	found: (count, query, limits) => `${counted({ other: '# مقاله' })(count)}${limits}: ${query}.`,
	foundAll: (count, limits) => `${counted({ other: '# مقاله' })(count)}${limits}.`,
	close: counted({ one: '# مقالهٔ دیگر نزدیک است.', other: '# مقالهٔ دیگر نزدیک‌اند.' }),
	none: (query, limits) => `${query} در هیچ مقاله‌ای نیست${limits}.`,
	noneWithAll: (limits, close) =>
		`هیچ مقاله‌ای همهٔ این واژه‌ها را ندارد${limits}؛ ${counted({ other: '# مقاله' })(close)} بیشترشان را دارد.`,
	nearest: 'نزدیک‌ترین:',
	inLanguage: (articles, language) => `${articles} به ${language}`,
	withinLimits: ' با این فیلترها',
	quoted: (query) => `«${query}»`,
	searchedFor: (query) => `آنچه جستید: ${query}`,
	correctedTo: 'نتیجه‌ها برای ',
	afterCorrection: '. ',
	insteadFor: (query) => `جست‌وجوی ${query}`,
	offline: 'آفلاین هستید. آنچه می‌بینید پیش‌تر یافته شده است.',
	failed: 'جست‌وجو آغاز نشد. فهرست‌های زیر به همهٔ مقاله‌ها می‌رسند.',
	failedShort: 'جست‌وجو آغاز نشد.',
	kept: 'نمایه دریافت نشد. آنچه می‌بینید پیش‌تر یافته شده است.',
	signsLeftOut: (text) => `نشانه‌های «${text}» کنار گذاشته شد: در هیچ مقاله‌ای آنجا نیامده‌اند.`,
	readAsDate: (text, date) => `«${text}» تاریخ دانسته شد: ${date}، در متن‌ها یا روز انتشار.`,
	unknownName: {
		author: (text) => `نویسنده‌ای به نام «${text}» نیست.`,
		topic: (text) => `موضوعی به نام «${text}» نیست.`,
	},
	moreOf: counted({ one: 'نمایش # مورد دیگر', other: 'نمایش بیشتر از # مورد' }),
	olderToo: counted({
		one: 'جست‌وجو در # مقالهٔ قدیمی‌تر هم',
		other: 'جست‌وجو در # مقالهٔ قدیمی‌تر هم',
	}),
	allResults: (query) => `همهٔ نتیجه‌ها برای «${query}»`,
	searchField: 'جست‌وجو در همهٔ مقاله‌ها',
	search: 'جست‌وجو',
	closeDialog: 'بستن',
	articlesHeading: 'مقاله‌ها',
	names: 'موضوع‌ها و نام‌ها',
	sections: 'بخش‌ها',
	topics: 'موضوع‌ها',
	newest: 'تازه‌ترین‌ها',
	recent: 'جست‌وجوهای اخیر',
	clearRecent: 'پاک کردن جست‌وجوهای اخیر',
	also: 'نیز: ',
	date: 'تاریخ',
	from: 'از',
	to: 'تا',
	perYear: 'مقاله در هر سال',
	yearBar: (year, count) => `${year}: ${counted({ other: '# مقاله' })(count)}`,
	moreFilters: 'فیلترهای بیشتر',
	filters: {
		kind: 'نوع',
		topic: 'موضوع',
		story: 'پرونده',
		person: 'شخص',
		place: 'مکان',
		organisation: 'سازمان',
		author: 'نویسنده',
	},
	marked: counted({
		one: '# جا با واژه‌های جست‌وجوی شما نشان‌دار شده است. ',
		other: '# جا با واژه‌های جست‌وجوی شما نشان‌دار شده است. ',
	}),
	clear: 'پاک کردن',
	suggested: counted({ one: '# پیشنهاد', other: '# پیشنهاد' }),
};
