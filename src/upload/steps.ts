/**
 * Upload: sends a finished site to a store of files with rclone, an existing tool that reaches S3 and those like it, and
 * most others. Files are compared by what they hold, so that only what changed is sent, whoever built the site and where.
 */
import { headerRules, immutable, revalidated } from '../headers/rules.ts';

/** A call of rclone: its arguments. */
export type Step = string[];

/**
 * The calls that send a site, in their order: what is new before what is replaced, pages before they are gone, and last the
 * files that only those pages needed. So a reader never meets a page before what it leads to. Stores keep headers with
 * each file; those that differ by file are sent with it.
 */
export function uploadSteps(dist: string, destination: string): Step[] {
	const files = [dist, destination, '--checksum', '--fast-list'];
	const [lasting, rest] = [filters('+', '-'), filters('-', '+')];
	return [
		['copy', ...files, ...lasting, ...header(immutable)],
		['copy', ...files, '--ignore-existing', ...rest, ...header(revalidated)],
		['sync', ...files, '--delete-after', ...rest, ...header(revalidated)],
		['sync', ...files, '--delete-after', ...lasting, ...header(immutable)],
	];
}

/** Patterns of the files whose names change with their bytes, as rclone has them. */
const patterns = headerRules
	.filter(({ headers }) => headers['Cache-Control'] === immutable['Cache-Control'])
	.flatMap(({ only = [] }) => only.map((pattern) => pattern.replace(/\*$/, '**')));

/** @param named what is done with those files, and with all others: taken or left out */
function filters(named: '+' | '-', others: '+' | '-'): string[] {
	const rules = [...patterns.map((pattern) => `${named} ${pattern}`), `${others} **`];
	return rules.flatMap((rule) => ['--filter', rule]);
}

function header(headers: Readonly<Record<string, string>>): string[] {
	return Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
}
