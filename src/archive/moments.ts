import { site } from '#site';
import { isDay } from '../schema/fields.ts';

/** The instant of a moment of front matter; a plain day begins at midnight in the site's time zone. */
export const instantOf = remembering((moment) =>
	isDay(moment)
		? Temporal.PlainDate.from(moment).toZonedDateTime(site.timeZone).toInstant()
		: Temporal.Instant.from(moment),
);

/** The day of a moment in the site's time zone, `YYYY-MM-DD`. */
export const dayOf = remembering((moment) =>
	isDay(moment)
		? moment
		: Temporal.Instant.from(moment).toZonedDateTimeISO(site.timeZone).toPlainDate().toString(),
);

/** A moment as RFC 3339 with the site's zone, as feeds, sitemaps and structured data want it. */
export const timestamp = remembering((moment) => instantOf(moment).toString({ timeZone: site.timeZone }));

/** The moments of an archive come again on page after page, and the calendar takes its time for each. */
function remembering<T>(make: (moment: string) => T): (moment: string) => T {
	const known = new Map<string, T>();
	return (moment) => known.getOrInsertComputed(moment, make);
}

/**
 * The instant that decides what is published: what is published later is not on the site. `STET_NOW` sets it, else the
 * clock. A command asks once and hands it on, so that pages, feeds and search agree.
 * @throws RangeError if `STET_NOW` is not an instant with a zone
 */
export function readCutOff(): Temporal.Instant {
	return process.env.STET_NOW ? Temporal.Instant.from(process.env.STET_NOW) : Temporal.Now.instant();
}
