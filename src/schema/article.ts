import { z } from 'zod';
import { alias, id, ids, isDay, languageTag, line, moment, partialDay, text } from './fields.ts';
import { byline, copublisher, licence, republished, sponsor } from './publication.ts';
import { source } from './source.ts';
import { citingProse, prose } from './text-fields.ts';

/** The kinds of article; each maps to a schema.org type of NewsArticle. */
export const articleKinds = ['analysis', 'report', 'explainer', 'background', 'opinion'] as const;

const event = z.strictObject({
	date: partialDay.describe('Day of the event in its place; a month or year if no more is known.'),
	label: line(200).describe('What happened, as a phrase; it can cite: [^ap1].').meta(citingProse),
	place: id.optional().describe('A place, by id.'),
	toll: line(200)
		.optional()
		.describe('Dead and hurt, with who said so and when; it can cite: [^ap1].')
		.meta(citingProse),
});

const correction = z.strictObject({
	date: moment.describe('When the text was changed.'),
	kind: z
		.enum(['correction', 'clarification', 'update', 'retraction'])
		.describe('What kind of change it is.'),
	text: line(600).describe('What was wrong and what stands now.'),
});

const image = z.strictObject({
	src: line().describe("Path of the image from the article's own folder, such as ./kerman.jpg."),
	alt: z
		.string()
		.describe('What the image shows, for those who do not see it; "" only for pure decoration.')
		.meta(prose),
	caption: line(400).optional().describe('Line under the image; it can cite: [^ap1].').meta(citingProse),
	credit: line(120).optional().describe('Who made it, and under which licence.'),
});

const isShortId = (value: string): boolean => /^[a-z\d]{4,12}$/.test(value);

/** Front matter of a file in `content/articles/`. */
export const article = z
	.strictObject({
		id: text(isShortId, (value) => {
			const meant = value.toLowerCase().replace(/[^a-z\d]/g, '');
			return `is not a short id; write ${isShortId(meant) ? meant : '4 to 12 small letters a to z and digits, such as k3rm4n'}`;
		})
			.optional()
			.describe('Short permanent id, for /a/<id>/; it never changes.'),
		title: line(140).describe('Headline.').meta(prose),
		shortTitle: line(60)
			.optional()
			.describe(
				'Headline in short, up to 60 characters: where it stands alone in a list, on a tab or on a card.',
			)
			.meta(prose),
		description: line(300)
			.describe('Standfirst: one or two sentences under the headline, also for search engines and feeds.')
			.meta(prose),
		editorsNote: line(300)
			.optional()
			.describe(
				'What the editors want known before the text is read: it stands at the head of the page and in feeds, structured data and citations.',
			)
			.meta(prose),
		published: moment.describe(
			'Day, or instant with zone, of first publication; in the future it is an embargo.',
		),
		updated: moment.optional().describe('When the text last changed in substance.'),
		asOf: moment.optional().describe('Up to when the facts were known.'),
		draft: z.boolean().default(false).describe('true keeps it off the site.'),
		kind: z.enum(articleKinds).default('analysis').describe('What kind of piece it is.'),
		language: languageTag.optional().describe("Language of the text if it is not the site's (BCP 47)."),
		translation: z
			.strictObject({
				of: id
					.optional()
					.describe(
						'The article that it translates, by file name; that of the same name if it is not given.',
					),
				note: line(400).optional().describe('How the translation was made, told to readers.').meta(prose),
			})
			.optional()
			.describe('Says that the article is a translation.'),
		authors: ids
			.min(1, { error: 'is empty; name at least one file of content/authors/' })
			.describe('Who wrote it, by id.'),
		byline,
		copublishers: z
			.array(copublisher)
			.default([])
			.describe('Who published it too, in the same words or others; told below the byline.'),
		sponsor,
		republished,
		licence,
		dateline: line(80).optional().describe('Where it was written, as printed: "Washington".'),
		topics: ids.default([]).describe('Topics, by id, the main one first.'),
		story: id.optional().describe('The running story that it belongs to, by id.'),
		people: ids.default([]).describe('People it names, by id.'),
		places: ids.default([]).describe('Places it names, by id.'),
		organisations: ids.default([]).describe('Organisations it names, by id.'),
		image: image.optional().describe('Lead image.'),
		keyPoints: z
			.array(line(280))
			.min(3, { error: 'has fewer than three points; write three to five' })
			.max(5, { error: 'has more than five points; write three to five' })
			.optional()
			.describe('Three to five sentences that stand for the whole, each with what it rests on: [^ap1].')
			.meta(citingProse),
		events: z.array(event).default([]).describe('What happened when; makes timelines.'),
		sources: z.array(source).default([]).describe('What the article rests on.'),
		corrections: z.array(correction).default([]).describe('Every change that a reader should know of.'),
		backstory: z.string().min(1).max(2000).optional().describe('How it was reported.').meta(prose),
		withdrawn: z
			.strictObject({
				date: moment.describe('When it was taken back.'),
				reason: line(600).describe('Why, told to readers in its place.'),
			})
			.optional()
			.describe('Takes the text off the site; the address stays and says so.'),
		related: ids.default([]).describe('Articles to read next, by file name.'),
		aliases: z.array(alias).default([]).describe('Old paths that lead here, or to a section.'),
		anchors: z
			.record(z.string(), z.string())
			.default({})
			.describe('Old section anchors, each with the heading id that it leads to now.'),
	})
	.superRefine((value, context) => {
		if (value.shortTitle !== undefined && value.shortTitle.length >= value.title.length)
			context.addIssue({
				code: 'custom',
				path: ['shortTitle'],
				message: 'is not shorter than the title; shorten it, or take it out',
			});
		if (value.updated !== undefined && isBefore(value.updated, value.published))
			context.addIssue({
				code: 'custom',
				path: ['updated'],
				message: `"${value.updated}" is before the article was published; write a later one, or take it out`,
			});
		if (value.withdrawn && isBefore(value.withdrawn.date, value.published))
			context.addIssue({
				code: 'custom',
				path: ['withdrawn', 'date'],
				message: `"${value.withdrawn.date}" is before the article was published; write when it was taken back`,
			});
		value.corrections.forEach(({ date }, index) => {
			if (isBefore(date, value.published))
				context.addIssue({
					code: 'custom',
					path: ['corrections', index, 'date'],
					message: `"${date}" is before the article was published; write when the text was changed`,
				});
		});
		const seen = new Set<string>();
		value.sources.forEach(({ id: name }, index) => {
			if (seen.has(name))
				context.addIssue({
					code: 'custom',
					path: ['sources', index, 'id'],
					message: `"${name}" names two sources; give each its own id`,
				});
			seen.add(name);
		});
	});

/** A day: what a moment can be off by in another time zone. */
const slack = 86_400_000;

/** True if a moment is before another one. Of a day and an instant only more than a day tells, wherever the day begins. */
function isBefore(a: string, b: string): boolean {
	return Date.parse(a) + (isDay(a) === isDay(b) ? 0 : slack) < Date.parse(b);
}

/** Checked front matter of an article. */
export type Article = z.output<typeof article>;

/** An old path and the section that it leads to, if it leads to one. */
export interface Alias {
	path: string;
	section?: string;
}

/** The aliases of an article in one form, in the order that they were written: the oldest first. */
export function aliasesOf({ aliases }: Pick<Article, 'aliases'>): Alias[] {
	return aliases.map((alias) => (typeof alias === 'string' ? { path: alias } : alias));
}

/** What was wrong and was put right; an update, which stands in the same list, adds what came later. */
export function errorsIn({ corrections }: Pick<Article, 'corrections'>): Article['corrections'] {
	return corrections.filter(({ kind }) => kind !== 'update');
}
