import { existsSync, readFileSync } from 'node:fs';
import { site } from '#site';
import { fileOf, href } from '../../archive/urls.ts';
import { drawnLetter, firstLetter, iconPng, letterIcon } from '../../card/icon.ts';
import { ContentError } from '../../command/content-error.ts';
import { svgFault } from '../../reading/images/svg.ts';
import type { ArtifactKind } from './artifact.ts';

const vector = 'favicon.svg';

/** Pixels of each side. */
const pictures = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };

/**
 * The icons of the site, from the first letter of its name. A file of the same name in `public/` takes the place of one;
 * where that is the SVG, the others are drawn from it.
 */
export const iconArtifacts: ArtifactKind = {
	once: true,
	modules: ['src/card/icon.ts'],
	*plan() {
		const letter = firstLetter(site.name, site.language);
		if (!isOwn(vector)) yield planned(vector, letter);
		const missing = Object.entries(pictures).filter(([file]) => !isOwn(file));
		const source = missing.length > 0 && isOwn(vector) ? ownVector() : letter;
		for (const [file, size] of missing) yield planned(file, [source, size]);
	},
	*files(_, due) {
		const letter = firstLetter(site.name, site.language);
		if (due.has(href(`/${vector}`)) && !isOwn(vector)) yield { path: vector, make: () => letterIcon(letter) };
		const source = () => (isOwn(vector) ? ownVector() : letterIcon(drawnLetter(letter)));
		for (const [file, size] of Object.entries(pictures))
			if (due.has(href(`/${file}`)) && !isOwn(file))
				yield { path: file, make: async () => iconPng(await source(), size) };
	},
};

function planned(file: string, inputs: unknown) {
	const name = href(`/${file}`);
	return { name, inputs, files: [fileOf(name)], listed: false };
}

/** True if the newsroom has an icon of its own. */
function isOwn(file: string): boolean {
	return existsSync(`public/${file}`);
}

/** The newsroom's own SVG. @throws ContentError if no picture can be drawn from it */
function ownVector(): string {
	const path = `public/${vector}`;
	const bytes = readFileSync(path);
	const fault = svgFault(bytes);
	if (fault) {
		const { line, column, reason } = fault;
		throw new ContentError(`${path}:${line}:${column}  ${reason}; the other icons are drawn from it`);
	}
	return bytes.toString();
}
