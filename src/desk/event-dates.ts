import { placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import { isDay } from '../schema/fields.ts';
import type { DateMention } from './dates.ts';
import type { NamedEntity } from './newsroom.ts';
import type { Proof } from './proof.ts';

/** A dated event, from the text or from `events`. */
export interface DatedEvent {
	/** Kind of event; different words of one kind may refer to one event. */
	kind: string;
	day: Temporal.PlainDate;
	yearWritten: boolean;
	/** Names of places near it. */
	places: Set<string>;
	listed: boolean;
	/** As written, for the message. */
	text: string;
	place: Place;
}

/** Kinds of events, with the nouns, the verbs in the past and the verbs of a label in `events` that tell of them. */
const kinds: [kind: string, nouns: string, verbs: string, labels: string][] = [
	[
		'attack',
		'attack|bombing|blast|strike|explosion|assault|raid|shooting|massacre',
		'attacked|bombed|raided|killed|exploded|detonated|shot',
		'shoots?|opens? fire|opened fire|fires? on|kills?|stabs?',
	],
	['earthquake', 'earthquake|quake|tremor', '', ''],
	[
		'crash',
		'crash|collision|derailment|sinking',
		'crashed|collided|derailed|sank',
		'crashes|collides?|sinks?',
	],
	['vote', 'election|referendum|runoff', '', ''],
	[
		'collapse',
		'collapse|landslide|mudslide|avalanche|dam failure|dam break|dam breach',
		'collapsed|gave way',
		'collapses?|fails?|failed|bursts?|breaks?|broke|gives? way',
	],
	['fire', 'fire|blaze', 'burned|burnt', 'burns?'],
	['storm', 'storm|flood|hurricane|cyclone|typhoon|tornado', '', 'floods?'],
	['arrest', 'arrest', 'arrested|detained', 'arrests?|detains?'],
];
const anyKind = kinds.map(([, words]) => words).join('|');
const anyPast = kinds.flatMap(([, , verbs]) => verbs || []).join('|');
/** Idioms without violence: "struck a deal", "hit a record". */
const idioms =
	'(?! (?:(?:an?|the|its|their|his|her) )?(?:new )?(?:deals?|agreements?|balance|bargain|compromise|accord|chord|note|tone|record|high|low|peak|ceiling|target|market|headlines|road|back|out|upon|off)\\b)';
const verbs = `(?:hits?|struck|strikes?)${idioms}|attack(?:s|ed)|bomb(?:s|ed)|explode[sd]?|blew up|raid(?:s|ed)`;
/** Words between a date and its event: "the January 4 market bombing". */
const adjectives =
	'(?:(?!(?:an?|the|and|or|but|in|on|at|of|to|for|from|by|with|as|is|was|were|are|has|had|it|he|she|they|after|before|since|during|until|against|over|about) )\\p{Ll}+[ -]){0,3}?';
const nouns = new RegExp(`\\b(?<noun>${anyKind})s?\\b`, 'i');
const afterDate = new RegExp(`^(?:[’']s)?(?<comma>,)? ${adjectives}(?<noun>${anyKind})s?\\b`, 'u');
/** Where it was: "in Kerman", "of the cemetery near the quay". */
const where =
	"(?: (?:in|at|near|on|outside|inside|against|of) (?:(?:the|an?|his|its|their) )?[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*){0,2}";
/** Words that begin another deed, or the telling of this one. */
const stops =
	'and|but|or|nor|after|before|since|until|till|when|while|who|whose|whom|because|although|if|than|as|by|for|from|said|says|told|claimed|claims|announced|reported|condemned|denied|confirmed|named|identified|marked|charged|tried|sentenced|blamed|to|with|about|over|against|not|no|anniversary';
const further = `(?: (?!(?:${stops}) |(?:on|of) ?$)[\\p{L}\\p{N}’'-]+){0,9}`;
const beforeDate = new RegExp(
	`\\b(?<noun>${anyKind})s?(?:${where},? (?:which |that )?(?:took place |happened |occurred )?|${further} )(?<of>on|of|\\()? ?$`,
	'u',
);
/** "the market was attacked on", "police arrested three men on". */
const pastBefore = new RegExp(`\\b(?<verb>${anyPast})${further} on $`, 'u');
/** "On 4 May police arrested three men". */
const pastAfter = new RegExp(`^,? (?:(?!(?:${stops}) )[^ ,.;]+ ){1,4}(?<verb>${anyPast})\\b`);
/** "claimed the attack on 4 January": the day may be that of the claim. */
const toldOf =
	/\b(?:(?:claim|condemn|confirm|discuss|mark|mourn|call)(?:e?s|ed|ing)|den(?:y|ies|ied|ying)|report(?:ed|ing)|(?:announc|blam|investigat|describ)(?:es?|ed|ing))(?: [\p{L}’'-]+){0,5} $/u;
/** "two bombs exploded in Kerman on". */
const deedBefore =
	/\b(?:bombs?|bombers?|explosions?|blasts?|gunm[ae]n|missiles?|drones?|rockets?)(?: [\p{L}’'-]+){0,3}? (?:hit|struck|attacked|exploded|detonated|went off|tore through|blew up)(?: [\p{L}’'-]+){0,6} on $/iu;
/** "the dam above Oskerry broke on". */
const collapsedBefore =
	/\b(?:dams?|dykes?|dikes?|levees?|bridges?|mines?|buildings?|towers?|roofs?|walls?)(?: [\p{L}’'-]+){0,4}? (?<verb>broke|burst|failed|collapsed|gave way)(?: (?:in|at|near|above) \p{Lu}[\p{L}’'-]+)? (?:on|in) $/u;
/** Characters that are read on each side of a date, since a text may be a list of dates. */
const sight = 300;
/** Distance in characters within which a place belongs to an event. */
const reach = 30;
/** Nouns that mark an attack in an entry of `events`. In a text they are too ambiguous. */
const attackers = /\b(?:bombs?|bombers?|gunm[ae]n|shooters?)\b/i;
const labelVerb = new RegExp(
	`\\b(?:${verbs}|(?<noun>${kinds.flatMap(([, , past, labels]) => [past, labels].filter(Boolean)).join('|')}))\\b`,
	'i',
);
const verbAfter = new RegExp(`^,? (?:[^ ,.;]+ ){1,5}(?:${verbs})\\b`);
/** Words of reactions to an event, which are another event. */
const told =
	/\b(?:claim|report|nam(?:e|ing)|announc|say|said|den(?:y|ie)|arrest|condemn|identif|blame|warn|mark(?:s|ed|ing)?\b|anniversar|respon|repl[iy]|revis)/i;
const afterNumber = /\d(?:st|nd|rd|th)?\s*(?:and|to|or|[-–])\s*$/;

/** Finds the dated events of an article: those of its `events`, and those of its text. */
export function datedEvents(proof: Proof): { listed: DatedEvent[]; told: DatedEvent[] } {
	return {
		listed: proof.article.data.events.flatMap((_, index) => listedEvent(proof, index) ?? []),
		told: proof.dates.flatMap((date) => toldEvent(proof, date) ?? []),
	};
}

function listedEvent({ article, copy, newsroom }: Proof, index: number): DatedEvent | undefined {
	const event = article.data.events[index];
	if (!event || !isDay(event.date)) return undefined;
	const deed = nouns.exec(event.label) ?? labelVerb.exec(event.label);
	const match = deed ?? attackers.exec(event.label);
	// "ISIL claims the bombing" has another day than the bombing.
	if (!match || told.test(deed ? event.label.slice(0, deed.index) : event.label)) return undefined;
	const where = event.place === undefined ? undefined : newsroom.entity('places', event.place);
	return {
		...{ kind: kindOf(deed?.groups?.noun), yearWritten: true, listed: true },
		day: Temporal.PlainDate.from(event.date),
		places: new Set([...placesIn(event.label, newsroom.find(event.label)), ...(where ? [where.name] : [])]),
		text: `events: ${event.date} ${event.label}`,
		place: copy.places[`events.${index}.date`] ?? [1, 1],
	};
}

function toldEvent({ named }: Proof, date: DateMention): DatedEvent | undefined {
	const { passage, start, end, day, yearWritten, span } = date;
	const base = Math.max(0, start - sight);
	const before = passage.text.slice(base, start);
	const isListed = passage.field?.startsWith('events');
	if (span || passage.kind === 'quote' || isListed || afterNumber.test(before)) return undefined;
	const head = before + (/^on /i.exec(passage.text.slice(start))?.[0] ?? '');
	const tail = passage.text.slice(end, end + sight);
	const after = afterThe(date, tail);
	const noun = after ?? beforeNoun(head);
	const beginsClause = /(?:^|[.;] )On $/.test(head);
	const deed = beginsClause ? (pastAfter.exec(tail) ?? verbAfter.exec(tail)) : deedOn(head);
	const match = noun ?? deed;
	if (!match) return undefined;
	const isBefore = noun ? noun !== after : match[0].endsWith('on ');
	const written = isBefore ? match[0] + date.text : date.text + match[0];
	// Only places close by tell where: "the Kerman attack of 3 January", "on 3 January in Kerman".
	const from = base + head.length - reach - (isBefore ? match[0].length : 0);
	const to = end + (tail.slice(0, reach).split(/[,.;:]/)[0]?.length ?? 0);
	return {
		...{ kind: kindOf(match.groups?.noun ?? match.groups?.verb), day, yearWritten, listed: false },
		places: placesIn(passage.text, named(passage), from, to),
		text: `"${written.trim()}"`,
		place: placeOf(passage, start),
	};
}

/** "The January 4 attack", and with the comma of American dates "the January 4, 2024, attack". */
function afterThe({ text }: DateMention, tail: string): RegExpExecArray | null {
	const noun = afterDate.exec(tail);
	return noun?.groups?.comma && !/, \d{4}$/.test(text) ? null : noun;
}

/** What follows an event has another day, unless the day stands right behind the event and its place. */
const following = /\b(?:after|before|since|following|despite) (?:the |an? |that )?(?:\S+ )?$/i;
const closeBefore = new RegExp(`^(?:${anyKind})s?${where} (?:on|of|\\() ?$`, 'u');

/** Finds the event before a date, unless the date is that of a reaction to it, or of something after it. */
function beforeNoun(head: string): RegExpExecArray | null {
	const noun = beforeDate.exec(head);
	if (!noun?.groups?.of) return null;
	const before = head.slice(0, noun.index);
	if (following.test(before) && !closeBefore.test(noun[0])) return null;
	const isOf = noun.groups.of === 'of';
	return isOf || !toldOf.test(before) ? noun : null;
}

/** Finds a deed that is told with its day: "two bombs exploded in Kerman on". */
function deedOn(head: string): RegExpExecArray | null {
	const match = collapsedBefore.exec(head) ?? deedBefore.exec(head) ?? pastBefore.exec(head);
	return match && !/\b(?:who|which|that) (?:was |were |had )?$/.test(head.slice(0, match.index))
		? match
		: null;
}

/** The kind of event that a noun or a verb names; other verbs name attacks. */
function kindOf(noun = ''): string {
	if (noun === '') return 'attack';
	const [kind = 'attack'] =
		kinds.find(([, ...words]) => new RegExp(`^(?:${words.filter(Boolean).join('|')})$`, 'i').test(noun)) ??
		[];
	return kind;
}

/** A name after "in", "at" or "near" that is no month. */
const placeName =
	/\b(?:in|at|near) (?:the )?(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(\p{Lu}\p{Ll}[\p{L}-]+)/gu;

/** Finds the places that begin between two offsets of a text: entities, and other names after "in", "at" or "near". */
function placesIn(
	text: string,
	named: readonly NamedEntity[],
	from = 0,
	to: number = text.length,
): Set<string> {
	const known = named.flatMap(({ entity, start }) =>
		entity.collection === 'places' ? [{ name: entity.name, start }] : [],
	);
	const base = Math.max(0, from - 1);
	const part = text.slice(base, to + reach);
	const other = [...part.matchAll(placeName)].map(({ 1: name = '', index }) => ({
		name,
		start: base + index,
	}));
	const within = [...known, ...other].filter(({ start }) => start >= from && start < to);
	return new Set(within.map(({ name }) => name));
}

const place = '(?:in|at|near|of|above) (?:the )?';
/** "the 2021 bombing", "the 2021 bombing in Kerman". */
const yearBefore = new RegExp(
	`\\b[Tt]he (?<year>(?:19|20)\\d\\d) (?:(?<where>\\p{Lu}\\p{Ll}+) )?${adjectives}(?<noun>${anyKind})s?\\b(?: ${place}(?<at>\\p{Lu}\\p{Ll}+))?`,
	'gu',
);
/** "the bombing in Kerman in 2021", "the dam of Oskerry broke in 2021". */
const yearAfter = new RegExp(
	`\\b(?<noun>${anyKind})s? ${place}(?<at>\\p{Lu}\\p{Ll}+) in (?<year>(?:19|20)\\d\\d)\\b`,
	'gu',
);
const collapsedIn = new RegExp(
	`${collapsedBefore.source.replace(/\$$/, '')}(?<year>(?:19|20)\\d\\d)\\b`,
	'gu',
);

/** An event that is told with its year alone: "the 2021 bombing". */
export interface EventOfYear extends Pick<DatedEvent, 'kind' | 'places' | 'text' | 'place'> {
	year: number;
}

/** Finds the events that a text tells with their year alone. */
export function eventsOfYears({ body }: Proof): EventOfYear[] {
	return body.flatMap((passage) =>
		[yearBefore, yearAfter, collapsedIn]
			.flatMap((pattern) => [...passage.text.matchAll(pattern)])
			.map(({ 0: whole, index, groups = {} }) => ({
				...{ kind: kindOf(groups.noun ?? groups.verb), year: Number(groups.year), text: `"${whole}"` },
				places: new Set([groups.where, groups.at].filter((name) => name !== undefined)),
				place: placeOf(passage, index),
			})),
	);
}
