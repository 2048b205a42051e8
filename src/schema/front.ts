import { z } from 'zod';
import { id, line, text } from './fields.ts';

const article = id.describe('The article that has it, by file name; the build compares the words.');

/** The front page as the editors choose it, in `content/front.yml`; what they leave out follows from dates. */
export const front = z
	.strictObject({
		lead: id.optional().describe('The article that leads, by file name.'),
		seconds: z
			.array(id)
			.max(2, { error: 'has more than two articles; name at most two' })
			.default([])
			.describe('The two beside it, by file name.'),
		story: id
			.optional()
			.describe(
				'The running story that is shown as a strip, by file name: that of the lead if none is named.',
			),
		number: z
			.strictObject({
				value: text(
					(value) => /\p{Nd}/u.test(value) && [...value].length <= 24,
					(value) =>
						/\p{Nd}/u.test(value)
							? `is ${[...value].length} characters long; write at most 24, such as "103 → 84 → 95"`
							: 'has no figure; write one, such as 84 or "103 → 84 → 95"',
				).describe('One figure, or a few with arrows between them: "103 → 84 → 95".'),
				text: line(160).describe('What it counts, and who counted: a sentence.'),
				article,
			})
			.optional()
			.describe('A large number of the day, from an article.'),
		quote: z
			.strictObject({
				text: line(200).describe('The words, without quotation marks.'),
				by: line(100).describe('Who said it, and when.'),
				article,
			})
			.optional()
			.describe('A pull quote, from an article.'),
	})
	.superRefine(({ lead, seconds }, context) => {
		for (const [index, name] of seconds.entries())
			if (name === lead || seconds.indexOf(name) < index)
				context.addIssue({
					code: 'custom',
					path: ['seconds', index],
					message: `"${name}" is ${name === lead ? 'the lead' : 'beside it'} already; name another article, or take it out`,
				});
	});

/** A checked choice for the front page. */
export type Front = z.output<typeof front>;

/** The articles that a choice names, each with the path of the field that names it. */
export function articlesOnFront({
	lead,
	seconds,
	number,
	quote,
}: Front): [path: PropertyKey[], id: string][] {
	return [
		...(lead === undefined ? [] : [[['lead'], lead] as [PropertyKey[], string]]),
		...seconds.map((name, index): [PropertyKey[], string] => [['seconds', index], name]),
		...(number ? [[['number', 'article'], number.article] as [PropertyKey[], string]] : []),
		...(quote ? [[['quote', 'article'], quote.article] as [PropertyKey[], string]] : []),
	];
}
