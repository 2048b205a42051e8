import { join } from 'node:path';
import { houseOwner } from '../../addresses/house.ts';
import { contentFolder, shownPath } from '../files/content-folder.ts';
import type { Problem } from '../files/problem.ts';
import { readOldAddresses, redirectsFileName } from '../front-matter/redirects-file.ts';
import { limits } from '../limits/limits.ts';
import type { Register } from './addresses.ts';

/**
 * Checks `redirects.yml` against the content: each address leads to something, and none is that of a page.
 * @param addresses that content takes
 */
export function checkOldAddresses(addresses: Register): Problem[] {
	const { entries, problems } = readOldAddresses();
	const file = shownPath(join(contentFolder(), redirectsFileName));
	const found = entries.flatMap(({ path, query, to, place: [line, column] }): Problem[] => {
		const taken = addresses.ownerOf(path);
		const owner = query === '' ? (houseOwner(path) ?? (taken && `${taken} already`)) : undefined;
		if (owner) return [{ file, line, column, reason: `${path} is ${owner}; take the line out` }];
		const [target = ''] = to.split(/[?#]/);
		const isThere = !to.startsWith('/') || addresses.has(target) || houseOwner(target) !== undefined;
		return isThere
			? []
			: [
					{
						file,
						line,
						column,
						reason: `leads to ${target}, which is not on this site; mend the path, or take the line out`,
					},
				];
	});
	return [...problems, ...found.slice(0, limits.problems)];
}
