import type { Archive, ArticleReading } from '../archive/archive.ts';
import { alike, type ToldEvent } from '../archive/timeline.ts';
import type { TimelineEvent } from '../body/blocks/timeline.ts';
import { citedText, type FieldMark } from '../body/cited-text.ts';
import type { Article } from '../schema/article.ts';
import { partialDateView } from './dates.ts';
import { link } from './parts.ts';

type Event = Article['events'][number];

/** What the texts of an event cite. */
type EventMarks = Partial<Record<'label' | 'toll', FieldMark[] | undefined>>;

/** Returns the events of an article, with what they cite. */
export function eventViews(archive: Archive, { data, marks = {} }: ArticleReading): TimelineEvent[] {
	return data.events.map((event, index) =>
		eventView(archive, event, {
			label: marks[`events.${index}.label`],
			toll: marks[`events.${index}.toll`],
		}),
	);
}

/** Returns an event with its place linked. */
function eventView(archive: Archive, event: Event, marks: EventMarks = {}): TimelineEvent {
	const place = event.place === undefined ? undefined : link(archive, 'places', event.place);
	const { language } = archive.locale;
	return {
		date: partialDateView(event.date, archive.locale),
		label: citedText(event.label, language, marks.label),
		place,
		toll: event.toll === undefined ? undefined : citedText(event.toll, language, marks.toll),
	};
}

/** Returns an event of a merged timeline, with a link to each article that reports it. */
export function toldEventView(archive: Archive, told: ToldEvent): TimelineEvent {
	const [first] = told;
	const tolls = new Set([undefined, first.event.toll]);
	const place = told.find(({ event }) => event.place !== undefined)?.event.place;
	return {
		...eventView(archive, { ...first.event, place }),
		from: told.map(({ event, article }) => ({
			...link(archive, 'articles', article.id),
			account: accountOf(event, first.event.label, tolls),
		})),
	};
}

/** Returns what an article says of an event in other words than the first article, and its toll if no earlier one gave it. */
function accountOf(
	{ label, toll }: Event,
	first: string,
	tolls: Set<string | undefined>,
): string | undefined {
	const own = [...(alike(label, first) ? [] : [label]), ...(tolls.has(toll) ? [] : [toll])];
	tolls.add(toll);
	return own.join('. ') || undefined;
}
