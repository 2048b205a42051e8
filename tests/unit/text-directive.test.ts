import { expect, test } from 'vitest';
import { directiveOf } from '../../src/scripts/text-directive.ts';

test.each<[string, before: string, passage: string, after: string, directive: string]>([
	[
		'a short passage',
		'It was said that',
		'the bridge is shut',
		'until May.',
		'text=the%20bridge%20is%20shut',
	],
	[
		'a long passage by its ends',
		'',
		'one two three four five six seven eight nine ten eleven',
		'',
		'text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
	],
	['a hyphen in it', '', 'well-known', '', 'text=well%2Dknown'],
	[
		'words that stand earlier too',
		'The bridge is shut.\nNow the',
		'bridge',
		'opens.',
		'text=Now%20the-,bridge',
	],
	['in other case', 'BRIDGE\nNow a', 'bridge', 'opens.', 'text=a-,bridge'],
	['as long a prefix as is needed', 'On the bridge.\nNear the', 'bridge', '.', 'text=Near%20the-,bridge'],
	['a part of a word that stands earlier', 'Abridge it.\nThe', 'bridge', '', 'text=bridge'],
	[
		'nothing before it in its block',
		'The bridge.\nA bridge.\n',
		'A bridge',
		'opens.',
		'text=A%20bridge,-opens.',
	],
	['across an edge', '', 'the bridge\nThe ferry', '', 'text=the%20bridge,The%20ferry'],
	[
		'an end that stands inside it too',
		'',
		'one two three four five a b c d e six a b c d e',
		'seven eight',
		'text=one%20two%20three%20four%20five,a%20b%20c%20d%20e,-seven',
	],
])('%s', (_, before, passage, after, directive) => {
	expect(directiveOf(before, passage, after)).toBe(directive);
});
