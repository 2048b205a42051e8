import type { BlockKind } from '../body/blocks/block.ts';
import { kinds } from '../body/blocks/kinds.ts';
import type { BlockForm } from './block-text.ts';

/** Attributes that stand alone, in all kinds. */
const flags = ['numbered', 'wide'];

/** Attributes that hold names of files, each with the folder of the files. */
export const listAttributes = { places: 'places', people: 'people', organisations: 'organisations' } as const;

/** The form of each kind of block. */
export const blockForms: readonly BlockForm[] = Object.entries(
	kinds as Record<string, BlockKind<unknown>>,
).map(
	([name, { label, content, attributes = [] }]): BlockForm => ({
		name,
		label: label ?? 'optional',
		content: content ?? 'required',
		attributes: attributes.filter((each) => !flags.includes(each)),
		flags: attributes.filter((each) => flags.includes(each)),
		lists: attributes.filter((each) => each in listAttributes),
	}),
);
