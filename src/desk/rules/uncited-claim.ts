/**
 * uncited-claim: a paragraph, a key point or an event with a figure or a word of saying, and without a citation.
 *
 * Why: every claim of an article that cites should lead somewhere; but conclusions and summaries rightly do without.
 * What happened and its toll are one event: a citation of either is enough.
 * Severity: info. Text, key points and events are each judged only if they cite: key points often stand for a text that does.
 * Measured on 2,592 posts: no flag, but they have no sources.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

const fields = { sources: '[{ id: a, kind: news, title: A, publisher: B }]' };
const denied = 'The minister denied it.';
const cited = '{ date: 2024-01-03, label: "Flood[^a]", toll: "94 dead, officials said" }';
const uncited = '{ date: 2024-01-03, label: Flood, toll: "94 dead, officials said" }';
const claim =
	/\b\d[\d,]* (?:\p{Lu}\p{Ll}+ (?:have been |had been |were |are )?)?(?:people|dead|killed|injured|wounded|arrests?|percent|per cent)\b|\b(?:said|claimed|denied|alleged|accused)\b/u;

/** The parts of an article that can cite, by what one passage of each is called. */
const called = new Map([
	['text', 'a paragraph'],
	['keyPoints', 'a key point'],
	['events', 'an event'],
]);

export const uncitedClaim: Rule = {
	name: 'uncited-claim',
	severity: 'info',
	summary: 'A figure or a claim without a citation in a paragraph, key point or event',
	flags: [
		[
			{ fields, body: 'It closed.[^a]\n\nThe minister denied it.' },
			'"denied" stands in a paragraph without a citation; cite what it rests on with [^id]',
		],
		[{ fields, body: 'It closed.[^a]\n\nThe flood left 94 dead.' }, '"94 dead"'],
		[{ fields, body: 'It closed.[^a]\n\nOver 26,000 Norlanders have been killed.' }, '"26,000 Norlanders'],
		[
			{ fields: { ...fields, keyPoints: `["Shut.[^a]", ${denied}, It is old.]` }, body: 'Shut.' },
			'"denied" stands in a key point without a citation; cite what it rests on with [^id]',
		],
		[
			{
				fields: {
					...fields,
					events: `[${cited}, { date: 2024-01-04, label: Flood, toll: "94 dead, they said" }]`,
				},
				body: 'Shut.',
			},
			'"94 dead" stands in an event without a citation; cite what it rests on with [^id]',
		],
		[
			{
				fields: { ...fields, events: `[${cited}, { date: 2024-01-04, label: 94 people die }]` },
				body: 'Shut.',
			},
			'"94 people" stands in an event',
		],
	],
	passes: [
		{ fields, body: 'The minister denied it.[^a]' },
		'The minister denied it.',
		{ fields, body: 'It closed.[^a]\n\nWhat follows is open.' },
		// Key points and events that cite nothing stand for a text that does.
		{
			fields: { ...fields, keyPoints: `[Shut., ${denied}, It is old.]`, events: `[${uncited}]` },
			body: 'It closed.[^a]',
		},
		// Text that cites nothing, below key points that do.
		{
			fields: { ...fields, keyPoints: '["The minister denied it.[^a]", Shut., It is old.]' },
			body: 'The minister denied it.',
		},
		{
			fields: { ...fields, events: `[${cited}, { date: 2024-01-04, label: "94 people die[^a]" }]` },
			body: 'Shut.',
		},
	],
	*check({ copy }) {
		for (const [part, passages] of Map.groupBy(copy.passages, partOf)) {
			const what = called.get(part);
			if (!what || !passages.some(({ cites }) => cites.length > 0)) continue;
			const told = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'field');
			for (const unit of Map.groupBy(told, eventOf).values()) {
				const passage = unit.find(({ text }) => claim.test(text));
				if (!passage || unit.some(({ cites }) => cites.length > 0)) continue;
				const { 0: words, index } = claim.exec(passage.text) as RegExpExecArray;
				const reason = `"${words}" stands in ${what} without a citation; cite what it rests on with [^id]`;
				yield { place: placeOf(passage, index), reason };
			}
		}
	},
};

/** The part of an article that a passage stands in: the text, or a field of the front matter by name. */
const partOf = ({ kind, field = '' }: Passage): string =>
	kind === 'field' ? field.replace(/\..*/, '') : 'text';

/** The event that a passage tells of, or the passage itself. */
const eventOf = (passage: Passage): string | Passage =>
	/^events\.\d+/.exec(passage.field ?? '')?.[0] ?? passage;
