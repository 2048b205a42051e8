import type { Passage } from '../reading/copy.ts';
import { placeOf } from '../reading/copy.ts';
import type { Place } from '../reading/reading.ts';
import type { DateMention } from './dates.ts';
import type { NamedEntity } from './newsroom.ts';
import type { Proof } from './proof.ts';

/** A dated event, told in the text or listed in `events`. */
export interface DatedEvent {
	/** What kind of event; words of one kind are told of one event. */
	kind: string;
	/** The word itself, as in "bombing". */
	word: string;
	day: Temporal.PlainDate;
	yearWritten: boolean;
	/** Names of places beside it; empty if none is named. */
	places: Set<string>;
	listed: boolean;
	/** As written, for the message. */
	text: string;
	place: Place;
}

const kinds: Record<string, string> = {
	attack: 'attack|bombing|blast|strike|explosion|assault|raid|shooting|massacre',
	earthquake: 'earthquake|quake|tremor',
	crash: 'crash|collision|derailment',
	vote: 'election|referendum|runoff',
	fire: 'fire|blaze',
};
const verbs = 'hits?|struck|strikes?|attack(?:s|ed)|bomb(?:s|ed)|explode[sd]?|blew up|raid(?:s|ed)';
const adjectives =
	'(?:(?:twin|double|suicide|deadly|car|drone|missile|rocket|air|terrorist|general|presidential)[ -])*';
const nouns = new RegExp(`\\b(${Object.values(kinds).join('|')})s?\\b`, 'i');
const afterDate = new RegExp(`^ ${adjectives}(${Object.values(kinds).join('|')})s?\\b`);
const beforeDate = new RegExp(
	`\\b(${Object.values(kinds).join('|')})s?(?: (?:in|at|near|on|outside|against) (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}-]+)*)?,? (?:on|of)? ?$`,
	'u',
);
/** Characters on each side of an event in which a place belongs to it. */
const reach = 30;
/** What an entry of `events` may call an attack by; a text says more of them than that they struck. */
const attackers = /\b(?:bombs?|bombers?|gunm[ae]n|shooters?)\b/i;
const eventVerb = new RegExp(`\\b(?:${verbs})\\b`, 'i');
const verbAfter = new RegExp(`^,? (?:[^ ,.;]+ ){1,5}(?:${verbs})\\b`);
/** Words that make an event of what was said of another event. */
const told =
	/\b(?:claim|report|nam(?:e|ing)|announc|say|said|den(?:y|ie)|arrest|condemn|identif|blame|warn|mark(?:s|ed|ing)?\b|anniversar|respon|repl[iy]|revis)/i;
const afterNumber = /\d(?:st|nd|rd|th)?\s*(?:and|to|or|[-–])\s*$/;

/** The dated events of an article: those of its `events`, then those of its text. */
export function datedEvents(proof: Proof): { listed: DatedEvent[]; told: DatedEvent[] } {
	return {
		listed: proof.article.data.events.flatMap((_, index) => listedEvent(proof, index) ?? []),
		told: proof.dates.flatMap((date) => toldEvent(proof, date) ?? []),
	};
}

function listedEvent({ article, copy, newsroom }: Proof, index: number): DatedEvent | undefined {
	const event = article.data.events[index];
	if (event?.date.length !== 10) return undefined;
	const deed = nouns.exec(event.label) ?? eventVerb.exec(event.label);
	const match = deed ?? attackers.exec(event.label);
	// "ISIL claims the bombing" is of another day than the bombing.
	if (!match || told.test(deed ? event.label.slice(0, deed.index) : event.label)) return undefined;
	const word = (deed?.[1] ?? deed?.[0] ?? 'attack').toLowerCase();
	const where = event.place === undefined ? undefined : newsroom.entity('places', event.place);
	return {
		...{ kind: kindOf(word), word, yearWritten: true, listed: true },
		day: Temporal.PlainDate.from(event.date),
		places: new Set([...placesIn(event.label, newsroom.find(event.label)), ...(where ? [where.name] : [])]),
		text: `events: ${event.date} ${event.label}`,
		place: copy.places[`events.${index}.date`] ?? [1, 1],
	};
}

function toldEvent({ named }: Proof, date: DateMention): DatedEvent | undefined {
	const { passage, start, end, day, yearWritten, span } = date;
	const before = passage.text.slice(0, start);
	if (span || passage.kind === 'quote' || isField(passage, 'events') || afterNumber.test(before))
		return undefined;
	const head = before + (/^on /i.exec(passage.text.slice(start))?.[0] ?? '');
	const tail = passage.text.slice(end);
	const after = afterDate.exec(tail);
	const noun = after ?? beforeDate.exec(head);
	const verb = noun || !/(?:^|[.;] )On $/.test(head) ? null : verbAfter.exec(tail);
	const word = (noun?.[1] ?? (verb ? 'attack' : undefined))?.toLowerCase();
	if (!word) return undefined;
	// Only places close by tell where: "the Kerman attack of 3 January", "on 3 January in Kerman".
	const from = head.length - reach - (after ? 0 : (noun?.[0].length ?? 0));
	const to = end + (tail.slice(0, reach).split(/[,.;:]/)[0]?.length ?? 0);
	return {
		...{ kind: kindOf(word), word, day, yearWritten, listed: false },
		places: placesIn(passage.text, named(passage), from, to),
		text: `"${(noun && !after ? `${noun[0]}${date.text}` : `${date.text}${(noun ?? verb)?.[0] ?? ''}`).trim()}"`,
		place: placeOf(passage, start),
	};
}

const isField = ({ field }: Passage, name: string): boolean => field?.startsWith(name) ?? false;

function kindOf(word: string): string {
	return (
		Object.keys(kinds).find((kind) => kinds[kind]?.split('|').includes(word.replace(/s$/, ''))) ?? 'attack'
	);
}

/** The places that begin between two offsets of a text: those that have a file, and what "in" and "at" stand before. */
function placesIn(
	text: string,
	named: readonly NamedEntity[],
	from = 0,
	to: number = text.length,
): Set<string> {
	const known = named.flatMap(({ entity, start }) =>
		entity.collection === 'places' ? [{ name: entity.name, start }] : [],
	);
	const other = [...text.matchAll(/\b(?:in|at|near) (?:the )?(\p{Lu}\p{Ll}[\p{L}-]+)/gu)].flatMap(
		({ 1: name = '', index }) => (isMonth(name) ? [] : [{ name, start: index }]),
	);
	return new Set(
		[...known, ...other].flatMap(({ name, start }) => (start >= from && start < to ? [name] : [])),
	);
}

const isMonth = (name: string): boolean => /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(name);
