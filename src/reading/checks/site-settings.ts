import { createRequire } from 'node:module';
import { site } from '#site';
import { houseOwner } from '../../addresses/house.ts';
import { siteSettings } from '../../schema/site.ts';
import { shownPath } from '../files/content-folder.ts';
import type { Problem } from '../files/problem.ts';
import { modulePlaces } from '../front-matter/module-fields.ts';
import { nearest, validate } from '../front-matter/validate.ts';
import type { AnyRow } from '../reading.ts';
import { anchorsOf } from '../store/readings.ts';

/** The file of the settings. */
const settingsFile = createRequire(import.meta.url).resolve('#site');

/** What is wrong with the settings of the site by themselves. */
export function checkSiteSettings(): Problem[] {
	const placeOf = (path: readonly PropertyKey[], part?: 'key' | 'value') =>
		modulePlaces(settingsFile, 'site')(path, part);
	const { problems } = validate(siteSettings, { data: site, placeOf, problems: [] });
	return problems.map(({ place: [line, column], ...problem }) => ({
		file: shownPath(settingsFile),
		line,
		column,
		...problem,
	}));
}

/** What settings name that is not in the content: topics, pages, and sections of pages. */
export function checkSiteReferences(rows: readonly AnyRow[]): Problem[] {
	const idsOf = (collection: 'pages' | 'topics') =>
		rows.filter((row) => row.collection === collection).map(({ id }) => id);
	const [pages, topics] = [idsOf('pages'), idsOf('topics')];
	return [
		...site.sections.flatMap((id, index) => unknown(['sections', index], id, topics, 'topics')),
		...site.footer.flatMap((id, index) => unknown(['footer', index], id, pages, 'pages')),
		...Object.entries(site.policies).flatMap(([name, path]) => wrongPath(['policies', name], path)),
		...(site.correctionsContact.startsWith('/')
			? wrongPath(['correctionsContact'], site.correctionsContact)
			: []),
	];

	function unknown(field: PropertyKey[], id: string, known: readonly string[], folder: string): Problem[] {
		if (known.includes(id)) return [];
		const meant = nearest(id, known);
		const cure = meant ? `did you mean "${meant}"?` : `write ${folder}/${id}.md, or take it out`;
		return [problemAt(field, `"${id}" is not a file of ${folder}/; ${cure}`)];
	}

	function wrongPath(field: PropertyKey[], path: string): Problem[] {
		const [, page, section] = /^\/([^/#]+)\/(?:#(.+))?$/.exec(path) ?? [];
		// Pages of the house have neither files nor sections that settings could name.
		if (page === undefined || houseOwner(`/${page}/`)) return [];
		const row = rows.find(({ collection, id }) => collection === 'pages' && id === page);
		if (!row) return unknown(field, page, pages, 'pages');
		const anchors = anchorsOf(row);
		if (section === undefined || anchors.includes(section)) return [];
		const meant = nearest(section, anchors);
		const cure = meant ? `did you mean "/${page}/#${meant}"?` : `write "/${page}/"`;
		return [problemAt(field, `"${path}" names a section that ${row.file} does not have; ${cure}`)];
	}
}

function problemAt(field: readonly PropertyKey[], reason: string): Problem {
	const [line, column] = modulePlaces(settingsFile, 'site')(field);
	return { file: shownPath(settingsFile), line, column, field: field.join('.'), reason };
}
