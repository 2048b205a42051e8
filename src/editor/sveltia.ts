/**
 * Sveltia CMS as the page at `/edit/` has it: its package for bundlers, which brings its fonts, icons and languages, without what
 * no form here uses, and with the few places changed at which it must ask this page. The version is pinned; a place that is not
 * found stops the build.
 */
import type { Plugin } from 'rolldown';
import { ContentError } from '../command/content-error.ts';

/** Parts of the package that no form here uses: maps, compression of pictures, colours of code. */
const unused = /^@shikijs\/|chunks\/(?:heic|webp_enc|shiki)[^/]*$|^(?:terra-draw|leaflet|svgo)(?:[/-]|$)/;

/** What is changed, with why. Names are short ones of a minifier. */
const changes: readonly { what: string; from: RegExp; to: string; times?: number }[] = [
	{
		what: 'its fonts and icons come from its own package and no network',
		from: /@font-face \{[^{}]*?https:\/\/cdn\.jsdelivr\.net\/[^{}]*\}/,
		to: '',
		times: 3,
	},
	{
		what: 'the folder of this machine comes from the dev server, where there is one, and not from a picker',
		from: /let (\w+)=(\w+)\?null:await (\w+)\?\.get\((\w+)\)\?\?null;if\(\1\)\{if\(await \1\.requestPermission/,
		to: 'let $1=globalThis.stetEditor?.folder??($2?null:await $3?.get($4)??null);if($1){if(await $1.requestPermission',
	},
	{
		what: 'the local folder can be edited wherever the dev server gives it',
		from: /if\(!\(`showDirectoryPicker`in window\)\)throw/,
		to: 'if(!globalThis.stetEditor?.folder&&!(`showDirectoryPicker`in window))throw',
	},
	{
		what: 'the checks of a build are made before an entry is saved',
		from: /let\{valid:(\w+),validities:(\w+),validationMessages:(\w+)\}=(\w+)\(\{draft:(\w+),enforceRequired:(\w+)\}\);return /,
		to: 'let{valid:$1,validities:$2,validationMessages:$3}=$4({draft:$5,enforceRequired:$6});$1=globalThis.stetEditor.check($5,$2,$3)&&$1;return ',
	},
	{
		what: 'names of files have no quotation marks, dashes and commas of print',
		from: /\/\[\\p\{Z\}\\p\{C\}!"#\$%&'\(\)\*\+,\/:;<=>\?@\[\\\\\\\]\^`\{\|\}\]\/u/,
		to: '/(?![.])[\\p{Z}\\p{C}\\p{P}\\p{S}]/u',
	},
];

/** A plugin of Rolldown that gives the package as this page needs it. */
export function sveltia(): Plugin {
	return {
		name: 'sveltia',
		resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
		load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
		transform: (code, id) =>
			/@sveltia\/cms\/npm\/index\.js$/.test(id.replaceAll('\\', '/')) ? changed(code) : undefined,
	};
}

function changed(code: string): string {
	return changes.reduce((text, { what, from, to, times = 1 }) => {
		const all = new RegExp(from, 'g');
		if (text.match(all)?.length !== times)
			throw new ContentError(
				`@sveltia/cms is not the version that Stet was made for: ${what}. Install it again: npm install`,
			);
		return text.replace(all, to);
	}, code);
}
