/** Fields of a schema as fields of a form: label, help, limits, choices, and the files that a field names. */
import { z } from 'zod';

/** A field of a form, as Sveltia CMS takes it. */
export type FormField = Readonly<Record<string, unknown>> & { name: string };

/** What a field needs of JSON Schema. */
interface Described {
	type?: string;
	description?: string;
	enum?: string[];
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	properties?: Record<string, Described>;
	required?: string[];
	items?: Described;
	additionalProperties?: Described | boolean;
	anyOf?: Described[];
}

/** Makes the field that chooses among the files of a kind of content; undefined if they cannot be offered. */
export type Chooser = (kind: string) => Readonly<Record<string, unknown>> | undefined;

/** What else a form is made with. */
export interface FormOptions {
	/** Fields that have no form, by name. */
	formless: readonly string[];
	/** The kind of content that a field names by file name, by path: `events.place` names `places`. */
	names: Readonly<Record<string, string>>;
	choose: Chooser;
	/** Tags of the further languages of the site (BCP 47), for fields that have one group a language. */
	languages: readonly string[];
	/** Names of pictures and other files beside the content, by path. */
	files: Readonly<Record<string, 'image' | 'file'>>;
}

/** Characters from which on a text has more than one line to be written in. */
const longLine = 120;

/** The fields of a schema. */
export function formFields(schema: z.ZodType, options: FormOptions): FormField[] {
	const described = z.toJSONSchema(schema, { io: 'input' }) as Described;
	return groupFields(described, '', options).filter(({ name }) => !options.formless.includes(name));
}

function groupFields(
	{ properties = {}, required = [] }: Described,
	path: string,
	options: FormOptions,
): FormField[] {
	// A site of one language has no texts in others.
	const shown = Object.entries(properties).filter(
		([, { additionalProperties }]) =>
			typeof additionalProperties !== 'object' || options.languages.length > 0,
	);
	return shown.map(([name, field]) => ({
		name,
		label: labelOf(name),
		...helpOf(field.description),
		required: required.includes(name),
		...widgetOf(field, path ? `${path}.${name}` : name, options),
	}));
}

/** Help texts are read as HTML and as light Markdown there. */
function helpOf(description: string | undefined): { hint?: string } {
	if (!description) return {};
	return {
		hint: description
			.replace(/&/g, '&amp;')
			.replace(/</g, '&lt;')
			.replace(/([*_~[\]])/g, '\\$1'),
	};
}

function widgetOf(field: Described, path: string, options: FormOptions): Readonly<Record<string, unknown>> {
	const named = options.names[path];
	const choice = named ? options.choose(named) : undefined;
	const { minItems, maxItems, items = {}, additionalProperties, anyOf = [] } = field;
	const limits = { ...(minItems && { min: minItems }), ...(maxItems && { max: maxItems }) };
	const file = options.files[path];
	if (file) return { widget: file, choose_url: false };
	if (field.type === 'array' && choice) return { ...choice, multiple: true, ...limits };
	if (choice) return choice;
	if (field.type === 'array')
		return { widget: 'list', ...limits, ...singularOf(path), ...entryOf(items, path, options) };
	if (field.type === 'object' && field.properties)
		return { widget: 'object', collapsed: 'auto', fields: groupFields(field, path, options) };
	if (field.type === 'object' && typeof additionalProperties === 'object')
		return {
			widget: 'object',
			collapsed: 'auto',
			fields: options.languages.map((tag) => ({
				name: tag,
				label: languageName(tag),
				required: false,
				...widgetOf(additionalProperties, path, options),
			})),
		};
	if (field.type === 'boolean') return { widget: 'boolean' };
	if (field.type === 'number') return { widget: 'number', value_type: 'float', step: 0.000001 };
	if (field.enum) return { widget: 'select', options: field.enum };
	const most = field.maxLength ?? anyOf[0]?.maxLength;
	return {
		widget: most === undefined || most <= longLine ? 'string' : 'text',
		...(most !== undefined && { maxlength: most }),
		use_emoji_autocomplete: false,
	};
}

/** The entries of a list: groups of fields, or values. */
function entryOf(items: Described, path: string, options: FormOptions): Readonly<Record<string, unknown>> {
	if (!items.properties)
		return { field: { name: 'entry', label: 'Entry', ...widgetOf(items, `${path}.*`, options) } };
	const fields = groupFields(items, path, options);
	const shown = ['title', 'label', 'text', 'write'].find((name) => name in (items.properties ?? {}));
	return { fields, collapsed: 'auto', ...(shown && { summary: `{{fields.${shown}}}` }) };
}

/** What the button that adds an entry says: "Source" for `sources`. */
function singularOf(path: string): { label_singular: string } {
	const name = path.slice(path.lastIndexOf('.') + 1);
	const isPlural = /s$/.test(name) && !/ss$/.test(name);
	return { label_singular: isPlural ? labelOf(name.replace(/(?<=alias)es$|s$/, '')) : labelOf(name) };
}

/** The label of a field: `shortTitle` is "Short title". */
export function labelOf(name: string): string {
	const words = name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/-/g, ' ')
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function languageName(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
