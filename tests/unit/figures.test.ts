import { describe, expect, test } from 'vitest';
import { correctionViews } from '../../src/view/article-view.ts';
import { momentView } from '../../src/view/dates.ts';
import { ar } from '../../src/words/ar.ts';
import { bindFigures } from '../../src/words/bind-figures.ts';
import { de } from '../../src/words/de.ts';
import { fa } from '../../src/words/fa.ts';
import { firstLanguage, type Locale } from '../../src/words/locale.ts';
import { pageOf, read } from './render-body.ts';

/** A text with its no-break spaces made visible. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '-');

describe('figures stay on one line with what they count', () => {
	test.each([
		['en-GB', 'by 4 January 2024, 5 km away', 'by 4_January 2024, 5_km away'],
		['en-US', 'On January 4, 1,200 meters', 'On January_4, 1,200_meters'],
		['en-GB', '12.5 per cent in 3 days', '12.5_per_cent in 3_days'],
		['de', 'am 4. Januar, 5 km, 12 Prozent', 'am 4._Januar, 5_km, 12_Prozent'],
		['fr', 'le 4 janvier, 12 %', 'le 4_janvier, 12_%'],
		['es', 'el 4 de enero de 2024', 'el 4_de_enero de 2024'],
		['ru', '4 января, 5 км', '4_января, 5_км'],
		['fa', 'و ۵ کیلومتر', 'و ۵_کیلومتر'],
		['ar', '4 يناير', '4_يناير'],
		['hi', '4 जनवरी को', '4_जनवरी को'],
		['th', '4 มกราคม', '4_มกราคม'],
		['en-GB', '1 500 people, 12 000 000 km', '1_500 people, 12_000_000_km'],
		['en-GB', '300 km², 5 m³, 20 kWh, 70 mph', '300_km², 5_m³, 20_kWh, 70_mph'],
		['en-GB', '5 percent, 5 per cent, 5 %', '5_percent, 5_per_cent, 5_%'],
		['en-US', '5 percent', '5_percent'],
		['en-GB', '3 million people, $4.5 billion, 2 trillion', '3_million people, $4.5_billion, 2_trillion'],
		['en-GB', 'at 7 pm, 7.30 p.m., 11 am', 'at 7_pm, 7.30_p.m., 11_am'],
		['en-GB', 'the 4th of January, 3rd May, January 4th', 'the 4th_of_January, 3rd_May, January_4th'],
		['en-GB', 'the 20th century', 'the 20th_century'],
		['en-GB', 'No. 5, § 12, pp. 7', 'No._5, §_12, pp._7'],
		['fr', 'n° 5, 1 500 €, 3 millions, 19 h 30', 'n°_5, 1_500_€, 3_millions, 19_h_30'],
		['fr', 'Elle dit : « oui » ! Non ?', 'Elle dit_: «-oui-»-! Non-?'],
		['fr', 'le 1er janvier, le XXe siècle, le 20e siècle', 'le 1er_janvier, le XXe siècle, le 20e_siècle'],
		['de', '3 Millionen, 5 Milliarden Euro, 19 Uhr, Nr. 5', '3_Millionen, 5_Milliarden Euro, 19_Uhr, Nr._5'],
		['de', 'sagte »ja« und', 'sagte »ja« und'],
		['es', '3 millones, n.º 5, 5 % y 300 km²', '3_millones, n.º_5, 5_% y 300_km²'],
		['ru', '5 млн, 3 миллиона, № 5, 1 500 км²', '5_млн, 3_миллиона, №_5, 1_500_км²'],
		['fa', '۵ میلیون نفر، ۳ درصد و ۱ ۵۰۰', '۵_میلیون نفر، ۳_درصد و ۱_۵۰۰'],
		['ar', '٥ ملايين', '٥_ملايين'],
		['hi', '5 लाख, 5 करोड़', '5_लाख, 5_करोड़'],
		['ja', '5 km², 5 月', '5_km², 5 月'],
		['he', 'ב־4 בינואר, 5 ק״מ', 'ב־4_בינואר, 5_ק״מ'],
	])('in %s: %s', (language, text, expected) => {
		expect(seen(bindFigures(text, language))).toBe(expected);
	});

	test.each([
		'In 2024 May was dry',
		'room 5 mother',
		'version 1.2 kmx',
		'no figures at all',
		'on 5 more',
		'in 2024 500 came',
		'the 5 men',
		'say no to 5',
	])('but not %s', (text) => {
		expect(bindFigures(text, 'en-GB').replace('2024\u00a0May', '2024 May')).toBe(text);
	});

	test('in text, tables and captions, but not in code', () => {
		const { body } = read('On 4 January.\n\n| a |\n| - |\n| 5 km |\n\n`4 January`');
		const html = seen(pageOf(body));
		expect(html).toContain('On 4_January.');
		expect(html).toContain('5_km');
		expect(html).toContain('<code>4 January</code>');
	});
});

test.each([
	['2024-05-02', '2_May 2024'],
	['2024-05-02T23:30:00-05:00', '3_May 2024, 04:30_UTC'],
	['2024-05-03T09:00:00+09:00', '3_May 2024, 00:00_UTC'],
	['2024-12-31T23:45:00-03:30', '1_January 2025, 03:15_UTC'],
])('a moment shows its hour only where one was given: %s', (moment, text) => {
	const view = momentView(moment, firstLanguage);
	expect(view.iso).toBe(moment);
	expect(seen(view.text)).toBe(text);
});

test.each([
	['fa', fa, '۱۴_اردیبهشت ۱۴۰۳،\u200f ۰۴:۳۰_(UTC)'],
	['ar', ar, '3_مايو 2024،\u200f 04:30_ص_UTC'],
	['de', de, '3._Mai 2024, 04:30_UTC'],
])('in %s too', (dates, words, text) => {
	const view = momentView('2024-05-02T23:30:00-05:00', { dates, words } as Locale);
	expect(seen(view.text)).toBe(text);
	expect(momentView('2024-05-02', { dates, words } as Locale).text).not.toMatch(/UTC/);
});

test('an article that was changed three times in a day is told from one that was changed once', () => {
	const dates = ['2024-05-03T08:00:00Z', '2024-05-03T12:30:00Z', '2024-05-03T21:15:00+03:30'];
	const corrections = dates.map((date) => ({ date, kind: 'update' as const, text: 'More is known.' }));
	const views = correctionViews(corrections, firstLanguage);
	expect(views.map(({ date, kind }) => `${kind}, ${seen(date.text)}`)).toEqual([
		'Update, 3_May 2024, 17:45_UTC',
		'Update, 3_May 2024, 12:30_UTC',
		'Update, 3_May 2024, 08:00_UTC',
	]);
});

test('corrections are in the order of their instants, the latest first', () => {
	const dates = [
		'2024-05-03T23:30:00-05:00',
		'2024-05-04T01:00:00Z',
		'2024-05-04T09:00:00+09:00',
		'2024-05-03',
	];
	const corrections = dates.map((date) => ({ date, kind: 'correction' as const, text: date }));
	const views = correctionViews(corrections, firstLanguage);
	expect(views.map(({ text }) => text)).toEqual([dates[0], dates[1], dates[2], dates[3]]);
});
