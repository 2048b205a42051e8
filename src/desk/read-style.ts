import type { Problem } from '../reading/files/problem.ts';
import { readSettings } from '../reading/front-matter/settings-file.ts';
import { type HouseStyle, houseStyle } from '../schema/house-style.ts';

/** Reads the house style, `content/house-style.yml`; without a file there is none. */
export function readHouseStyle(): { style: HouseStyle; problems: Problem[] } {
	const { data, problems } = readSettings('house-style.yml', houseStyle);
	return { style: data ?? { words: [] }, problems };
}
