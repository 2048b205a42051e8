/**
 * unnamed-entity: a person, place or organisation that the front matter declares and the text never names.
 *
 * Why: the article then stands on the page of someone it does not speak of. Any name or alias counts, a surname too; the timeline
 * names the places of `events`, and a map or a who's who what it shows.
 * Where the body has the name of an organisation with one word another, that is told at the words.
 * Severity: warning. Take the id out, or give the file the name that the text uses as an alias. Of a dateline that the text
 * names nowhere: info, since an article may well be written elsewhere.
 * Measured on 2,592 posts: no flag.
 */

import { kindOf } from '../../body/blocks/kinds.ts';
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Reading } from '../../reading/reading.ts';
import { entityNames } from '../../schema/entity.ts';
import { findNames, type NameUse } from '../names.ts';
import type { Entity } from '../newsroom.ts';
import type { Rule } from '../rule.ts';
import { differingWord } from '../spelling.ts';

type Article = Pick<Reading<'articles'>, 'data' | 'blocks'>;

export const unnamedEntity: Rule = {
	name: 'unnamed-entity',
	severity: 'warning',
	summary: 'A person, place, organisation or dateline declared and never named',
	flags: [
		[
			{ fields: { people: '[jon-hale]' }, body: 'Ada Marten spoke.' },
			'declares jon-hale, but the text never names Jon Hale',
		],
		[{ fields: { places: '[north-quay]' }, body: 'The quay was closed.' }, 'never names North Quay'],
		[
			{ fields: { organisations: '[coastal-safety-council]' }, body: 'The Coast Safety Council met.' },
			'"Coast Safety Council" is one word off "Coastal Safety Council"',
		],
		[
			{ fields: { dateline: 'Northport' }, body: 'The quay was closed.' },
			'dateline Northport, which the text',
		],
	],
	passes: [
		{ fields: { people: '[jon-hale]' }, body: 'Captain Hale spoke.' },
		{ fields: { organisations: '[harbour-office]' }, body: 'The HO’s rule stands.' },
		{
			fields: { places: '[north-quay]', events: '[{ date: 2024-01-03, label: Fire, place: north-quay }]' },
			body: 'The quay burnt.',
		},
		{ fields: { places: '[north-quay]', title: 'North Quay closes' }, body: 'It was closed.' },
		{ fields: { dateline: 'Northport, Norland' }, body: 'The quay of Northport was closed.' },
		{ fields: { places: '[north-quay]' }, body: 'Here.\n\n:::map{places="north-quay"}\n:::' },
	],
	*check({ article, body, copy, newsroom }) {
		const text = copy.passages.map((passage) => passage.text).join('\n');
		for (const collection of entityNames) {
			for (const [index, id] of article.data[collection].entries()) {
				const entity = newsroom.entity(collection, id);
				if (!entity || isShown(article, entity) || namesOf(entity).some((name) => text.includes(name)))
					continue;
				const near = collection === 'organisations' ? nearName(body, entity) : undefined;
				if (near) {
					const reason = `"${near.name}" is one word off "${entity.name}", which the front matter declares and the text never names; find out which is right`;
					yield { place: near.place, reason };
					continue;
				}
				const place = copy.places[`${collection}.${index}`] ?? [1, 1];
				const reason = `declares ${id}, but the text never names ${entity.name}; take it out, or add the name that is used to ${collection}/${id}.md`;
				yield { place, reason };
			}
		}
		const { dateline } = article.data;
		const place = copy.places.dateline ?? [1, 1];
		const reason = `has the dateline ${dateline}, which the text never names; mend one of the two, or leave it if it was written there`;
		if (dateline && !dateline.split(/,| and |\//).some((part) => text.includes(part.trim())))
			yield { place, reason, severity: 'info' };
	},
};

/** A name of the body that has all words but one of an organisation's name, in their order. */
function nearName(body: readonly Passage[], { name }: Entity): NameUse | undefined {
	const words = name.split(' ').length;
	if (words < 3) return undefined;
	for (const passage of body)
		for (const found of findNames(passage.text))
			if (differingWord(found.name, name, () => true))
				return { name: found.name, place: placeOf(passage, found.index) };
	return undefined;
}

/** True for a place of the timeline, and for what a map or a who's who of the text shows. */
function isShown({ data, blocks }: Article, { collection, id }: Entity): boolean {
	if (collection === 'places' && data.events.some(({ place }) => place === id)) return true;
	const named = blocks.flatMap((block) => kindOf(block.kind).names?.(block) ?? []);
	return named.some((other) => other.collection === collection && other.id === id);
}

function namesOf({ collection, name, aliases }: Entity): string[] {
	const surname = collection === 'people' ? [name.split(' ').at(-1) ?? name] : [];
	return [name, ...aliases, ...surname];
}
