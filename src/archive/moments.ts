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

/** Memoizes a function of a moment: the same moments are on page after page, and Temporal is slow to parse them. */
function remembering<T>(make: (moment: string) => T): (moment: string) => T {
	const known = new Map<string, T>();
	return (moment) => known.getOrInsertComputed(moment, make);
}

/**
 * Gives the cut-off instant, which decides what is published: `STET_NOW` if it is set, else the current time. A command
 * calls it once and passes the instant on, so that pages, feeds and search agree.
 * @throws RangeError if `STET_NOW` is not an instant with a zone
 */
export function readCutOff(): Temporal.Instant {
	return process.env.STET_NOW ? Temporal.Instant.from(process.env.STET_NOW) : Temporal.Now.instant();
}
