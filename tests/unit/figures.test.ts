import { describe, expect, test } from 'vitest';
import type { ArticleRow } from '../../src/archive/archive.ts';
import { correctionViews } from '../../src/view/article-view.ts';
import { momentView } from '../../src/view/dates.ts';
import { bindFigures } from '../../src/words/bind-figures.ts';
import { firstLanguage } from '../../src/words/locale.ts';
import { pageOf, read } from './render-body.ts';

/** A text with its no-break spaces made visible. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

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
		['he', 'ב־4 בינואר, 5 ק״מ', 'ב־4_בינואר, 5_ק״מ'],
	])('in %s: %s', (language, text, expected) => {
		expect(seen(bindFigures(text, language))).toBe(expected);
	});

	test.each(['In 2024 May was dry', 'room 5 mother', 'version 1.2 kmx', 'no figures at all'])(
		'but not %s',
		(text) => {
			expect(bindFigures(text, 'en-GB').replace('2024\u00a0May', '2024 May')).toBe(text);
		},
	);

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
])('a moment shows its hour only where one was given: %s', (moment, text) => {
	const view = momentView(moment, firstLanguage);
	expect(view.iso).toBe(moment);
	expect(seen(view.text)).toBe(text);
});

test('corrections are in the order of their instants, the latest first', () => {
	const dates = [
		'2024-05-03T23:30:00-05:00',
		'2024-05-04T01:00:00Z',
		'2024-05-04T09:00:00+09:00',
		'2024-05-03',
	];
	const corrections = dates.map((date) => ({ date, kind: 'correction' as const, text: date }));
	const views = correctionViews({ data: { corrections } } as unknown as ArticleRow, firstLanguage);
	expect(views.map(({ text }) => text)).toEqual([dates[0], dates[1], dates[2], dates[3]]);
});
