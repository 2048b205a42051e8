import { expect, test } from 'vitest';
import { excerpt } from '../../src/scripts/search/excerpt.ts';
import { tokensOf } from '../../src/scripts/search/text/tokens.ts';
import { wordSpans } from '../../src/scripts/search/word-marks.ts';

const many = Array.from({ length: 90 }, (_, index) => `w${index}`).join(' ');

/** The excerpt of a text in which words were found, those in brackets. */
function excerptOf(text: string, ...words: string[]): string {
	return excerpt(text, wordSpans(text, words, tokensOf('en')))
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('')
		.trim();
}

test.each([
	['A short text.', ['short'], 'A [short] text.'],
	['He said “war”, twice.', ['war'], 'He said “[war]”, twice.'],
	['Fish &amp; <b>chips</b>', ['chips'], 'Fish &amp; <b>[chips]</b>'],
	['新幹線の駅と港', ['の駅'], '新幹線[の駅]と港'],
	['One line\nand another', ['another'], 'One line and [another]'],
	['Nothing of it', ['pier'], 'Nothing of it'],
])('the excerpt of %j with %j is %s', (text, words, shown) => {
	expect(excerptOf(text, ...words)).toBe(shown);
});

test('a long text is cut around the words found, between words, with a sign where it was cut', () => {
	expect(excerptOf(many, 'w70')).toMatch(/^… w\d+ .*\[w70\].* w\d+ …$/);
	expect(excerptOf(many, 'w3')).toMatch(/^w0 .*\[w3\].* w\d+ …$/);
	expect(excerptOf(many, 'w3').length).toBeLessThan(230);
});

test('the part with most different words is shown', () => {
	const text = `pier pier pier ${many} pier and harbour ${many}`;
	expect(excerptOf(text, 'pier', 'harbour')).toContain('[pier] and [harbour]');
});

test('a text without spaces is cut too', () => {
	const text = '港'.repeat(400).replace(/.(?=港{100}$)/, '船');
	expect(excerptOf(text, '船').length).toBeLessThan(230);
	expect(excerptOf(text, '船')).toContain('[船]');
});
