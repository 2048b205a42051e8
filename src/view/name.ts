import type { Row } from '../reading/reading.ts';

/** Returns the name or title of a piece of content; of an article that has a short title, this. */
export function nameOf({ data }: Pick<Row, 'data'>): string {
	if ('name' in data) return data.name;
	return 'shortTitle' in data && data.shortTitle !== undefined ? data.shortTitle : data.title;
}
