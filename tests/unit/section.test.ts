import { expect, test } from 'vitest';
import { sectionOf } from '../../src/body/section.ts';
import { pageOf, read } from './render-body.ts';

const text = `Before.

## Mistakes

What is wrong is changed.

### When

At once.

## Links

They stand.
`;

test.each([
	['mistakes', ['What is wrong is changed.', 'When', 'At once.']],
	['when', ['At once.']],
	['links', ['They stand.']],
	['none', []],
])('the section %s ends before the next heading of its level', (anchor, parts) => {
	const html = pageOf(sectionOf(read(text).body, anchor));
	for (const part of [
		'Before.',
		'Mistakes',
		'What is wrong is changed.',
		'When',
		'At once.',
		'Links',
		'They stand.',
	])
		expect(html.includes(part), part).toBe(parts.includes(part));
	expect(html).not.toMatch(/id="p-/);
});
