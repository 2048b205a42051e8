const day = 86_400_000;

/** Returns the time between two instants in days, and in words in the largest unit that has fully passed. */
export function ageOf(from: Date, now: Date): { days: number; text: string } {
	const days = Math.floor((now.getTime() - from.getTime()) / day);
	const before =
		now.getUTCMonth() < from.getUTCMonth() ||
		(now.getUTCMonth() === from.getUTCMonth() && now.getUTCDate() < from.getUTCDate());
	const years = now.getUTCFullYear() - from.getUTCFullYear() - (before ? 1 : 0);
	const months = Math.floor(days / 30.44);
	if (years > 0) return { days, text: `more than ${plural(years, 'year')}` };
	return { days, text: months > 0 ? `more than ${plural(months, 'month')}` : plural(days, 'day') };
}

function plural(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
