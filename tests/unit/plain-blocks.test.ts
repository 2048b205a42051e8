import { expect, test } from 'vitest';
import { plainBlocks } from '../../src/feed/plain-blocks.ts';

test.each([
	['A.\n\n:::map[Two quays]{places="a b"}\n:::\n\nB.', 'A.\n\n**Two quays**\n\nB.'],
	['A.\n\n:::key-points\n- One\n- Two\n:::\n\nB.', 'A.\n\n- One\n- Two\n\nB.'],
	[':::table[Water]{source="x"}\n| A |\n| - |\n:::', '**Water**\n\n| A |\n| - |\n'],
	['```\n:::map\n```', '```\n:::map\n```'],
	['Ansar:Allah at 10:30, ::: inside a line', 'Ansar:Allah at 10:30, ::: inside a line'],
])('%j without fences', (body, plain) => {
	expect(plainBlocks(body)).toBe(plain);
});
