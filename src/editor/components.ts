/** Blocks, citations, notes and tables as parts of a text that have a form each, as plain data for the page of the editor. */
import { chartTypes } from '../chart/data.ts';
import { blockForms, listAttributes } from './block-forms.ts';
import type { BlockForm } from './block-text.ts';
import { type Chooser, type FormField, labelOf } from './form-fields.ts';

/** A part of a text. */
export interface Component {
	id: string;
	label: string;
	icon: string;
	fields: readonly FormField[];
	/** How a block is written; undefined for other parts. */
	form?: BlockForm;
}

/** What an attribute is for, as writers are told. */
export const attributeHelp: Readonly<Record<string, string>> = {
	places: 'Places on it, as files of places/; distances are from the first.',
	people: 'People that it shows.',
	organisations: 'Organisations that it shows.',
	route: 'Places, and points in degrees north and east, such as suez 20.5,38.2 aden; ; divides several.',
	tint: 'Countries to colour, by two letters of ISO 3166-1, or none.',
	numbered: 'Numbers with a key in the place of names.',
	wide: 'Wider than the text.',
	credit: 'Who made it, and under which licence.',
	src: 'The file, beside the article; several, with spaces between them, are offered in that order.',
	poster: 'The picture before it is played.',
	captions: 'Captions in WebVTT, beside the article.',
	url: 'Its address.',
	archived: 'Address of a copy that is kept.',
	author: 'Who made it.',
	date: 'Day on which it was made.',
	source: 'Where the figures are from; it can cite: [^ap1].',
	type: 'How the figures are drawn.',
	data: 'A CSV file beside the article, in the place of a table: ./figures.csv.',
	columns: 'Columns of figures that are drawn.',
	by: 'The column of who gave a figure.',
	annotation: 'The column of remarks.',
	measure: 'What is counted.',
	note: 'A remark below it.',
	unnamed: 'Ids of sources that give no name for what they say.',
};

/** The parts that a text can have. @param choose makes a field that chooses among files */
export function blockComponents(choose: Chooser): Component[] {
	return [
		...blockForms.map((form) => ({
			id: form.name,
			label: labels[form.name] ?? labelOf(form.name),
			icon: icons[form.name] ?? 'widgets',
			fields: [
				...(form.label === 'none' ? [] : [labelField(form)]),
				...[...form.attributes, ...form.flags].map((name) => attributeField(name, form, choose)),
				...(form.content === 'none' ? [] : [contentField(form)]),
			],
			form,
		})),
		{
			id: 'citation',
			label: 'Citation',
			icon: 'format_quote',
			fields: [{ name: 'id', label: 'Source', hint: 'Id of the source, as above.', widget: 'string' }],
		},
		{
			id: 'note',
			label: 'Note',
			icon: 'notes',
			fields: [
				{ name: 'id', label: 'Name', hint: 'As in the mark of the note in the text.', widget: 'string' },
				{ name: 'text', label: 'Note', widget: 'text' },
			],
		},
		{
			id: 'simple-table',
			label: 'Simple table',
			icon: 'table',
			fields: [{ name: 'text', label: 'Markdown', widget: 'text' }],
		},
		{
			id: 'as-written',
			label: 'As written',
			icon: 'code',
			fields: [{ name: 'text', label: 'Markdown', widget: 'text' }],
		},
	];
}

function labelField({ label }: BlockForm): FormField {
	return { name: 'label', label: 'Caption or title', widget: 'text', required: label === 'required' };
}

function contentField({ content }: BlockForm): FormField {
	return { name: 'content', label: 'Inside, as Markdown', widget: 'text', required: content === 'required' };
}

function attributeField(name: string, { flags }: BlockForm, choose: Chooser): FormField {
	const kind = (listAttributes as Record<string, string>)[name];
	const common = { name, label: labelOf(name), hint: attributeHelp[name], required: false };
	if (flags.includes(name)) return { ...common, widget: 'boolean' };
	if (name === 'type') return { ...common, widget: 'select', options: ['', ...chartTypes] };
	if (kind) return { ...common, ...(choose(kind) ?? { widget: 'list' }), multiple: true };
	return { ...common, widget: 'string', use_emoji_autocomplete: false };
}

/** Kinds of block whose names say too little alone. */
const labels: Readonly<Record<string, string>> = {
	qa: 'Questions and answers',
	who: 'Who is who',
	'rests-on': 'What rests on what',
};

const icons: Readonly<Record<string, string>> = {
	'key-points': 'checklist',
	timeline: 'timeline',
	map: 'map',
	who: 'group',
	explainer: 'lightbulb',
	qa: 'quiz',
	'pull-quote': 'format_quote',
	figure: 'image',
	gallery: 'photo_library',
	video: 'movie',
	audio: 'volume_up',
	embed: 'link',
	table: 'table_chart',
	chart: 'bar_chart',
	'rests-on': 'account_tree',
	'story-so-far': 'history',
};
