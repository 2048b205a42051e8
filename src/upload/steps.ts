/**
 * Upload: sends a built site to object storage with rclone. Files are compared by checksum, so that only changed ones are
 * sent, wherever the site was built.
 */
import { headerRules, immutable, revalidated } from '../headers/rules.ts';

/** The arguments of a call of rclone. */
export type Step = string[];

/**
 * Gives the calls that send a site, in order: new files, then changed pages, then deletions of pages, then deletions of
 * assets. A reader never gets a page before its assets. Object storage keeps headers with each file, so headers that differ
 * between files are sent with them.
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

/** Patterns, in the syntax of rclone, of files whose names change with their content. */
const patterns = headerRules
	.filter(({ headers }) => headers['Cache-Control'] === immutable['Cache-Control'])
	.flatMap(({ only = [] }) => only.map((pattern) => pattern.replace(/\*$/, '**')));

/** Makes filters. @param named `+` to include those files, `-` to exclude them @param others the same for all others */
function filters(named: '+' | '-', others: '+' | '-'): string[] {
	const rules = [...patterns.map((pattern) => `${named} ${pattern}`), `${others} **`];
	return rules.flatMap((rule) => ['--filter', rule]);
}

function header(headers: Readonly<Record<string, string>>): string[] {
	return Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
}
