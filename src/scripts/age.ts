const day = 86_400_000;

/** A time that has passed, in days and in the largest unit that has fully passed. */
export interface Age {
	days: number;
	count: number;
	unit: 'day' | 'month' | 'year';
}

/** Returns the time between two instants. */
export function ageOf(from: Date, now: Date): Age {
	const days = Math.floor((now.getTime() - from.getTime()) / day);
	// Whole years by the calendar of UTC.
	const early = now.toISOString().slice(5, 10) < from.toISOString().slice(5, 10);
	const years = now.getUTCFullYear() - from.getUTCFullYear() - (early ? 1 : 0);
	if (years > 0) return { days, count: years, unit: 'year' };
	const months = Math.floor(days / 30.44);
	return months > 0 ? { days, count: months, unit: 'month' } : { days, count: days, unit: 'day' };
}

/** The language of an element (BCP 47). */
export function languageOf(element: Element): string {
	return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}
