import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/scripts/search/query/calendar.ts';
import { likelier } from '../../src/scripts/search/query/scripts.ts';
import { Random } from '../bench/random.ts';
import { type SmallText, smallLibrary } from './small-library.ts';

/** Texts of a language: each place with each thing that happened, a hundred in all. */
interface Texts {
	language: string;
	locale: string;
	places: string[];
	events: string[];
	title: (place: string, event: string) => string;
	body: string;
}

const german: Texts = {
	...{ language: 'de', locale: 'de-DE' },
	places:
		'Nordhafen Süderbrück Kleinwalde Grünau Altmühle Rösberg Tiefensee Hohenfurt Lindau Weißkirch'.split(' '),
	events: [
		'Brücke über den Kanal gesperrt',
		'Bürgermeisterin kündigt Rücktritt an',
		'Hochwasser beschädigt neue Häuser',
		'Gericht erlaubt Bau der Umgehungsstraße',
		'Fähren fahren wieder nach Plan',
		'Streit um Lehrer an Grundschulen',
		'Prüfer rügen teure Verträge',
		'Flüchtlinge ziehen in alte Kaserne',
		'Stromausfall legt Krankenhaus lahm',
		'Stadtrat beschließt höhere Gebühren',
	],
	title: (place, event) => `${place}: ${event}`,
	body: 'Das teilte die Verwaltung am Montag mit.',
};

const persian: Texts = {
	...{ language: 'fa', locale: 'fa-IR' },
	places: 'نوبندر کهن‌دژ سپیدرود گل‌آباد مرزبان‌شهر دریاکنار کوهپایه باغستان پل‌سنگی چشمه‌سار'.split(' '),
	events: [
		'پل تازه بسته شد',
		'شهردار کناره‌گیری می‌کند',
		'سیلاب خانه‌ها را ویران کرد',
		'دادگاه ساخت جاده را پذیرفت',
		'کشتی‌های مسافری بازگشتند',
		'آموزگاران دبستان اعتصاب کردند',
		'بازرسان قراردادها را نادرست خواندند',
		'پناهندگان به سربازخانه رفتند',
		'بیمارستان ۱۴۰۲ ساعت بی‌برق ماند',
		'شورای شهر عوارض را افزایش داد',
	],
	title: (place, event) => `${place}: ${event}`,
	body: 'این را سخنگوی شهر روز دوشنبه گفت.',
};

const japanese: Texts = {
	...{ language: 'ja', locale: 'ja-JP' },
	places: '北港市 南橋町 青葉村 白川市 東灘町 松原村 高瀬市 大森町 若宮村 新田市'.split(' '),
	events: [
		'運河にかかる橋が通行止め',
		'市長が突然の辞任を表明',
		'洪水で住宅百棟が浸水被害',
		'裁判所が道路建設を認める判決',
		'旅客船の運航が再開される',
		'小学校の教員不足が深刻化',
		'会計検査院が契約を批判',
		'避難民が旧兵舎に移転',
		'停電で総合病院の手術が中止',
		'原子力発電所の再稼働を議会が承認',
	],
	title: (place, event) => `${place}の${event}`,
	body: '広報担当者が月曜日に明らかにした。',
};

function library({ language, locale, places, events, title, body }: Texts) {
	const all = places.flatMap((place) => events.map((event) => title(place, event)));
	const texts = Object.fromEntries(
		all.map((each): [string, SmallText] => [each, { title: each, text: body }]),
	);
	return { all, ...smallLibrary(texts, { language, locale }) };
}

/** Share of queries with a right text among the first ten. */
async function rightInTen(
	texts: Texts,
	queries: (random: Random, title: string) => [query: string, right: string[]],
): Promise<number> {
	const { all, ask } = library(texts);
	const random = new Random(5);
	let right = 0;
	for (const title of all) {
		const [query, relevant] = queries(random, title);
		const { ids } = await ask(query);
		if (ids.slice(0, 10).some((id) => relevant.includes(id))) right += 1;
	}
	return right / all.length;
}

describe.each([
	['German', german],
	['Persian', persian],
])('%s', (_, texts) => {
	test('a place and two words of a title find it', async () => {
		const share = await rightInTen(texts, (random, title) => {
			const [place = '', rest = ''] = title.split(': ');
			return [[place, ...random.some(rest.split(' '), 2)].join(' '), [title]];
		});
		expect(share).toBeGreaterThanOrEqual(0.98);
	});

	test('so they do with plain letters for marked ones, and with a letter lost', async () => {
		const share = await rightInTen(texts, (random, title) => {
			const [place = '', rest = ''] = title.split(': ');
			const plain = title.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
			const [word = ''] = random.some(
				rest.split(' ').filter((each) => each.length > 5),
				1,
			);
			return word === ''
				? [plain, [title]]
				: [
						`${place} ${word.slice(0, 3)}${word.slice(4)}`,
						library(texts).all.filter((each) => each.startsWith(place) && each.includes(word)),
					];
		});
		expect(share).toBeGreaterThanOrEqual(0.9);
	});
});

describe('Japanese', () => {
	test('words of a title find it', async () => {
		const share = await rightInTen(japanese, (_, title) => {
			const [place = '', event = ''] = title.split(/の(.*)/s);
			return [`${place} ${event.split(/[がのをに]/)[0]}`, [title]];
		});
		expect(share).toBeGreaterThanOrEqual(0.98);
	});

	test('what stands inside a run is found', async () => {
		const { all } = library(japanese);
		const share = await rightInTen(japanese, (random, title) => {
			const length = 2 + random.below(3);
			const at = 1 + random.below(title.length - length - 1);
			const part = title.slice(at, at + length);
			return [part, all.filter((each) => each.includes(part))];
		});
		expect(share).toBeGreaterThanOrEqual(0.95);
	});
});

describe.each([
	[
		'de',
		'Müller traf Weiß in den Häusern',
		['Mueller', 'Muller', 'MÜLLER', 'weiss', 'Haus', 'Häuser', 'haeuser'],
	],
	[
		'fa',
		'علي كريمي می‌خواهد در ۱۴۰۲ کتاب‌ها را بخواند',
		['علی', 'کریمی', 'خواهد', 'میخواهد', 'می خواهد', '1402', '١٤٠٢', 'کتاب'],
	],
	[
		'ar',
		'قَالَ الوَزِيرُ إنّ المُحادثات بدأت في عام ٢٠٢٤',
		['قال', 'وزير', 'الوزير', 'والوزير', 'ان', 'محادثات', '2024', '۲۰۲۴'],
	],
	['he', 'שָׁלוֹם לָעוֹלָם', ['שלום', 'לעולם']],
	['ja', '日本の原子力発電', ['原子力', '発電', '日本', '力発', '核 OR 電', '電']],
	['zh', '美国国务院发表声明', ['国务院', '声明', '务院', '美']],
	['th', 'รัฐบาลประกาศเลือกตั้งใหม่', ['เลือกตั้ง', 'ประกาศ', 'รัฐบาล']],
	['ko', '정부는 선거를 연기했다', ['정부', '선거', '연기']],
	['hi', 'सरकार ने चुनाव की घोषणा की', ['सरकार', 'चुनाव', 'घोषणा']],
	['fr', "L'État a publié des journaux à Côte-d'Or", ['etat', 'Etat', 'journal', 'Cote-d’Or', "d'Or"]],
	['it', "I giudici dell'Aquila e le banche di Forlì", ['giudice', 'aquila', 'Aquila', 'banca', 'Forli']],
	['es', 'Los jueces de la nación votarán', ['juez', 'nacion', 'naciones']],
	['en', 'Erdoğan met Søren in Diyarbakır', ['erdogan', 'Soren', 'Diyarbakir']],
])('in %s, of "%s"', (language, text, queries) => {
	const { ask } = smallLibrary({ right: text, other: 'x' }, { language, locale: language });

	test.each(queries)('%s finds it', async (query) => {
		expect((await ask(query)).all).toEqual(['right']);
	});
});

test('a month is known by its name in the language', async () => {
	const { ask } = smallLibrary(
		{ right: { text: 'x', day: '2024-03-05' }, other: { text: 'x', day: '2024-04-05' } },
		{ language: 'de', locale: 'de-DE' },
	);
	for (const query of ['5. März 2024', '5.3.2024', 'März 2024', '1.3.2024 bis 31.3.2024'])
		expect((await ask(query)).all, query).toEqual(['right']);
});

describe('dates in the calendar that the site shows', () => {
	const texts = {
		said: { text: 'این نشست ۱۳ دی ۱۴۰۲ برگزار شد', day: '2024-02-20' },
		published: { text: 'نشست', day: '2024-01-03' },
		later: { text: 'نشست', day: '2024-01-25' },
	};
	const persian = smallLibrary(texts, { language: 'fa', locale: 'fa', calendars: ['persian'] });
	const english = smallLibrary(texts, { calendars: ['persian'] });

	test.each([
		['۱۳ دی ۱۴۰۲', ['published', 'said']],
		['13 دي 1402', ['published', 'said']],
		['۱۴۰۲/۱۰/۱۳', ['published', 'said']],
		['1402-10-13', ['published', 'said']],
		['13 Dey 1402', ['published', 'said']],
		['۳ ژانویه ۲۰۲۴', ['published', 'said']],
		['2024-01-03', ['published', 'said']],
		['دی ۱۴۰۲', ['published', 'said']],
		['ژانویه ۲۰۲۴', ['later', 'published']],
		['۱۰ دی ۱۴۰۲ تا ۱۰ بهمن ۱۴۰۲', ['later', 'published']],
		['۱۴۰۲ تا ۱۴۰۳', ['later', 'published', 'said']],
		['30 Esfand 1399', []],
	])('%s finds %j', async (query, found) => {
		const given = await persian.ask(query);
		expect(given.all.toSorted()).toEqual(found);
		expect(given.notes).toMatchObject([{ kind: 'date' }]);
	});

	test('the other languages of the site know its calendars', async () => {
		expect((await english.ask('13 Dey 1402')).notes).toMatchObject([
			{ from: '2024-01-03', to: '2024-01-03' },
		]);
	});

	test('what is no day of the calendar, and dates in a calendar that the site does not show, are words', async () => {
		for (const query of ['30 Esfand 1402', '1402-13-01'])
			expect((await persian.ask(query)).notes, query).toEqual([]);
		expect((await smallLibrary(texts).ask('13 Dey 1402')).notes).toEqual([]);
	});

	test('years, months and leap days are as the calendar has them', () => {
		const { days } = calendarOf('fa', 'persian');
		expect(days(1402)).toEqual({ from: '2023-03-21', to: '2024-03-19' });
		expect(days(1403, 12)).toEqual({ from: '2025-02-19', to: '2025-03-20' });
		expect(days(1403, 12, 30)).toEqual({ from: '2025-03-20', to: '2025-03-20' });
		expect(days(1402, 12, 30)).toBeUndefined();
		expect(days(900)).toBeUndefined();
		expect(calendarOf('th', 'buddhist').days(2567, 1, 3)).toEqual({ from: '2024-01-03', to: '2024-01-03' });
		expect(calendarOf('ar', 'islamic-umalqura').days(1445, 6, 21)?.from).toBe('2024-01-03');
		// Years of eras, and months without numbers.
		expect(calendarOf('ja', 'japanese').days(2024)).toBeUndefined();
		expect(calendarOf('he', 'hebrew').months.size).toBe(0);
	});
});

test.each([
	['تنگه', 'en-GB', ['fa', 'ar']],
	['تنگه Hormuz strait', 'en-GB', []],
	['Kerman', 'fa', ['en-GB', 'de']],
	['Kerman', 'de', []],
	['橋', 'de', ['ja']],
	['はし', 'en-GB', ['ja']],
	['2024', 'fa', []],
	['', 'en-GB', []],
])('of "%s" in %s the likelier languages are %j', (query, own, expected) => {
	const all = ['en-GB', 'de', 'fa', 'ar', 'ja'].map((language) => ({ language }));
	expect(likelier(query, own, all).map(({ language }) => language)).toEqual(expected);
});
