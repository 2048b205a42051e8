import { createRequire } from 'node:module';
import { site } from '#site';
import { houseOwner } from '../../addresses/house.ts';
import { languageParts } from '../../addresses/languages.ts';
import { textPageAt } from '../../addresses/paths.ts';
import { type SiteSettings, siteSettings } from '../../schema/site.ts';
import { spokenLanguages } from '../../words/words.ts';
import { shownPath } from '../files/content-folder.ts';
import { idOf } from '../files/file-names.ts';
import type { Problem } from '../files/problem.ts';
import type { Fields } from '../front-matter/fields.ts';
import { modulePlaces, repeatedFields } from '../front-matter/module-fields.ts';
import { nearest, validate } from '../front-matter/validate.ts';
import type { AnyRow } from '../reading.ts';
import { anchorsOf } from '../store/readings.ts';

/** The file of the settings. */
const settingsFile = createRequire(import.meta.url).resolve('#site');

/** What is wrong with the settings of the site by themselves. */
export function checkSiteSettings(): Problem[] {
	const found = valueProblems(settingsFile, site);
	return found.length > 0 ? found : languageProblems();
}

/**
 * What is wrong with each value of some settings.
 * @param file that they are in
 */
export function valueProblems(file: string, data: unknown): Problem[] {
	const placeOf: Fields['placeOf'] = (path, part) => modulePlaces(file, 'site')(path, part);
	const { problems } = validate(siteSettings, { data, placeOf, problems: [] });
	// JavaScript takes the last of two without a word.
	const repeated = repeatedFields(file, 'site').map(({ field, place, first: [line] }) => ({
		...{ place, field: field.join('.') },
		reason: `is written twice, in line ${line} too; take one of them out`,
	}));
	return [...repeated, ...problems].map(({ place: [line, column], ...problem }) => ({
		...{ file: shownPath(file), line, column },
		...problem,
	}));
}

/** Languages that the interface does not speak, and those that would stand in one folder. */
function languageProblems(): Problem[] {
	return languageParts.flatMap(({ language, code }, index) => {
		const field = index === 0 ? ['language'] : ['languages', language];
		const { language: name } = new Intl.Locale(language);
		if (!spokenLanguages.includes(name)) {
			const cure = `write src/words/${name}.ts as src/words/en.ts is and name it in src/words/words.ts, or choose one of ${spokenLanguages.join(', ')}`;
			return [problemAt(field, `"${language}" is a language that the interface does not speak; ${cure}`)];
		}
		const same = languageParts.findIndex((part) => part.code === code || part.language === language);
		return same === index
			? []
			: [problemAt(field, `"${language}" is a language of the site already; take it out`)];
	});
}

/** What settings name that is not in the content: topics, pages, and sections of pages. */
export function checkSiteReferences(rows: readonly AnyRow[]): Problem[] {
	const idsOf = (collection: 'pages' | 'topics') =>
		rows.filter((row) => row.collection === collection).map(({ id }) => id);
	const [pages, topics] = [idsOf('pages'), idsOf('topics')];
	return [
		...named([], site),
		...Object.entries(site.languages ?? {}).flatMap(([tag, own]) => named(['languages', tag], own)),
	];

	/** What the settings of a language name. @param at where they stand */
	function named(at: PropertyKey[], own: Partial<SiteSettings>): Problem[] {
		const { sections = [], footer = [], policies = {}, correctionsContact = '' } = own;
		return [
			...sections.flatMap((id, index) => unknown([...at, 'sections', index], id, topics, 'topics')),
			...footer.flatMap((id, index) => unknown([...at, 'footer', index], id, pages, 'pages')),
			...Object.entries(policies).flatMap(([name, path]) => wrongPath([...at, 'policies', name], path)),
			...(correctionsContact.startsWith('/')
				? wrongPath([...at, 'correctionsContact'], correctionsContact)
				: []),
		];
	}

	function unknown(field: PropertyKey[], id: string, known: readonly string[], folder: string): Problem[] {
		if (known.includes(id)) return [];
		const meant = nearest(id, known);
		const cure = meant ? `did you mean "${meant}"?` : `write ${folder}/${idOf(id)}.md, or take it out`;
		return [problemAt(field, `"${id}" is not a file of ${folder}/; ${cure}`)];
	}

	function wrongPath(field: PropertyKey[], path: string): Problem[] {
		const [address = '', section] = path.split('#');
		const page = textPageAt(address);
		// Pages of the house have neither files nor sections that settings could name.
		if (page === undefined || houseOwner(address)) return [];
		const row = rows.find(({ collection, id }) => collection === 'pages' && id === page);
		if (!row) return unknown(field, page, pages, 'pages');
		const anchors = anchorsOf(row);
		if (section === undefined || anchors.includes(section)) return [];
		const meant = nearest(section, anchors);
		const cure = meant ? `did you mean "${address}#${meant}"?` : `write "${address}"`;
		return [problemAt(field, `"${path}" names a section that ${row.file} does not have; ${cure}`)];
	}
}

function problemAt(field: readonly PropertyKey[], reason: string): Problem {
	const [line, column] = modulePlaces(settingsFile, 'site')(field);
	return { file: shownPath(settingsFile), line, column, field: field.join('.'), reason };
}
