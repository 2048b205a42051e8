import { z } from 'zod';
import { line, partialDay, redirectFrom, webAddress } from './fields.ts';
import { prose, translations } from './text-fields.ts';

const common = {
	name: line(100).describe('Preferred spelling, used throughout the site.').meta(prose),
	aliases: z
		.array(line(100))
		.default([])
		.describe('Other names and spellings: searched, and noticed by the desk.'),
	description: line().describe('Who or what it is, in a line.').meta(prose),
	links: z.array(webAddress).default([]).describe('The same thing elsewhere (schema.org sameAs).'),
};

/** Makes the schema of a kind of entity. */
function entity<Shape extends Record<string, z.ZodType>>(shape: Shape) {
	const fields = { ...common, ...shape };
	return z.strictObject({ ...fields, redirectFrom, translations: translations(fields) });
}

/** An angle in decimal degrees, from `-limit` to `limit`. */
function degrees(limit: number) {
	const error = `is not an angle; write decimal degrees from -${limit} to ${limit}, such as 30.3`;
	return z.number().min(-limit, { error }).max(limit, { error });
}

/** Front matter of a file in `content/people/`. */
export const person = entity({
	familyName: line(60)
		.optional()
		.describe('Family name as it stands in the name, for lists by letter: "Soleimani".')
		.meta(prose),
	role: line(160)
		.optional()
		.describe('Office or work, with its time: "Interior minister of Iran (January 2024)".')
		.meta(prose),
	born: partialDay.optional().describe('Day, month or year of birth.'),
	died: partialDay.optional().describe('Day, month or year of death.'),
}).superRefine(({ name, familyName, translations: others = {} }, context) => {
	const all: [path: string[], name: unknown, familyName: unknown][] = [
		[[], name, familyName],
		...Object.entries(others).map(([language, own]): [string[], unknown, unknown] => {
			const texts: Record<string, unknown> = own;
			return [['translations', language], texts.name, texts.familyName];
		}),
	];
	for (const [path, whole, family] of all)
		if (typeof family === 'string' && typeof whole === 'string' && !whole.includes(family))
			context.addIssue({
				code: 'custom',
				path: [...path, 'familyName'],
				message: `"${family}" is no part of "${whole}"; write it as it stands in the name`,
			});
});

/** Front matter of a file in `content/organisations/`. */
export const organisation = entity({
	type: line(80).describe('What kind of body it is: "armed group", "news agency".').meta(prose),
});

/** Front matter of a file in `content/places/`. */
export const place = entity({
	country: line(80).describe('Country, or the water or region it lies in.').meta(prose),
	latitude: degrees(90).describe('Degrees north (WGS 84).'),
	longitude: degrees(180).describe('Degrees east (WGS 84).'),
	accuracy: z
		.enum(['exact', 'approximate'])
		.default('exact')
		.describe('approximate: the point is near, and maps say so.'),
});

/** The kinds of entity, by the folder that holds them; articles have a field of the same name. */
export const entities = { people: person, places: place, organisations: organisation } as const;

/** Name of a folder of entities. */
export type EntityCollection = keyof typeof entities;

/** The names of the folders of entities. */
export const entityNames = Object.keys(entities) as EntityCollection[];

/** True for a folder of entities. */
export function isEntityCollection(name: string): name is EntityCollection {
	return name in entities;
}

/** Checked front matter of a person. */
export type Person = z.output<typeof person>;
/** Checked front matter of an organisation. */
export type Organisation = z.output<typeof organisation>;
/** Checked front matter of a place. */
export type Place = z.output<typeof place>;
