import type { z } from 'zod';
import { faultsOf } from '../reading/front-matter/validate.ts';
import { languageTag, line } from '../schema/fields.ts';
import { siteSettings } from '../schema/site.ts';
import { spokenLanguages } from '../words/words.ts';

/** Something that a new site has to know, as a flag of the command line or as a question. */
export interface Asked {
	flag: string;
	help: string;
	/** What it is unless another answer is given; undefined if one has to be. */
	usual?: string;
	/** What is wrong with an answer, if anything. */
	wrong: (answer: string) => string | undefined;
}

const { shape } = siteSettings;

/** What is wrong with a value by its schema. */
function wrongBy(schema: z.ZodType, value: unknown): string | undefined {
	return faultsOf(schema, value)[0]?.reason;
}

/** A question that its field of the settings explains and checks. */
function setting(flag: string, name: keyof typeof shape, usual?: string): Asked {
	return {
		flag,
		help: shape[name].description ?? '',
		...(usual !== undefined && { usual }),
		wrong: (answer) => wrongBy(shape[name], answer),
	};
}

/** What a new site has to know, in the order in which it is asked. */
export const asked: readonly Asked[] = [
	setting('name', 'name'),
	setting('tagline', 'tagline'),
	setting('description', 'description'),
	{
		flag: 'address',
		help: 'Where the site will be, such as https://www.example.org or https://name.github.io/project/',
		wrong: wrongAddress,
	},
	{
		flag: 'corrections',
		help: 'Where readers report an error: an address of mail, or a web address of a form',
		wrong: (answer) => wrongBy(shape.correctionsContact, answer),
	},
	{
		flag: 'language',
		help: `First language (${spokenLanguages.join(', ')})`,
		usual: 'en-GB',
		wrong: wrongLanguage,
	},
	{
		flag: 'languages',
		help: 'Further languages, with spaces between them',
		usual: '',
		wrong: (answer) => tagsIn(answer).map(wrongLanguage).find(Boolean),
	},
	setting('time-zone', 'timeZone', Intl.DateTimeFormat().resolvedOptions().timeZone),
	{
		flag: 'sections',
		help: 'Sections in the header, such as "Harbour: bridges and ferries; City hall: who decides what"',
		usual: '',
		wrong: (answer) => namedIn(answer).map(wrongNamed).find(Boolean),
	},
	{
		flag: 'author',
		help: 'Who writes, such as "Ada Marten: bridges and ferries"',
		wrong: (answer) => wrongNamed(namedIn(answer)[0]),
	},
];

/** A section or an author as one gives it: a name, and what it covers, or else the name again. */
export interface Named {
	name: string;
	description: string;
}

/** Reads "name: what it covers; name". Without a description commas divide too. */
export function namedIn(answer: string): Named[] {
	return answer
		.split(answer.includes(':') ? ';' : /[;,،؛]/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => {
			const [name = '', ...rest] = part.split(':');
			return { name: name.trim(), description: rest.join(':').trim() || name.trim() };
		});
}

/** The language tags of an answer. */
export function tagsIn(answer: string): string[] {
	return answer.split(/[\s,]+/).filter(Boolean);
}

/** An address as the settings have it: the origin, and the path below it. */
export function placeOf(address: string): { origin: string; base: string } {
	const { origin, pathname } = new URL(address);
	return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

function wrongAddress(answer: string): string | undefined {
	if (!/^https?:\/\/./.test(answer) || !URL.canParse(answer))
		return `"${answer}" is not a web address; write it in full, such as https://www.example.org`;
	return wrongBy(shape.base, placeOf(answer).base);
}

function wrongLanguage(answer: string): string | undefined {
	const wrong = wrongBy(languageTag, answer);
	if (wrong) return wrong;
	return spokenLanguages.includes(new Intl.Locale(answer).language)
		? undefined
		: `"${answer}" is a language that the interface does not speak; choose one of ${spokenLanguages.join(', ')}`;
}

function wrongNamed(named: Named | undefined): string | undefined {
	if (!named) return 'names nobody; write a name';
	return wrongBy(line(60), named.name) ?? wrongBy(line(), named.description);
}
