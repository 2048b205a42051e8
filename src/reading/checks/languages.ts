import { idIn, languageParts, partOfId } from '../../addresses/languages.ts';
import type { Problem } from '../files/problem.ts';
import { nearest } from '../front-matter/validate.ts';
import { problemIn, type Referring } from './referring.ts';

/**
 * Checks what files say of languages: texts in languages that the site has, translations of articles that are there, and no
 * article to read next that readers of the language would not find.
 * @param articles ids of all articles, read or not
 */
export function checkLanguages(files: readonly Referring[], articles: readonly string[]): Problem[] {
	const known = new Set(articles);
	return files.flatMap((file) =>
		file.collection === 'articles'
			? [...translationProblems(file, known), ...relatedProblems(file, known)]
			: textProblems(file),
	);
}

/** Reports texts in a language that the site does not have. */
function textProblems(file: Referring): Problem[] {
	const { translations } = file.data as { translations?: unknown };
	if (typeof translations !== 'object' || translations === null) return [];
	const further = languageParts.slice(1).map(({ language }) => language);
	return Object.keys(translations)
		.filter((language) => !further.includes(language))
		.map((language) => {
			const meant = nearest(language, further);
			const cure = meant ? `did you mean "${meant}"?` : 'add it to languages in src/site.ts, or take it out';
			const reason = `"${language}" is no further language of the site; ${cure}`;
			return problemIn(file, `translations.${language}`, reason);
		});
}

function translationProblems(file: Referring, known: ReadonlySet<string>): Problem[] {
	const { translation } = file.data as { translation?: { of?: unknown } | null };
	if (typeof translation !== 'object' || translation === null) return [];
	const [name, own] = partOfId(file.id);
	const { of } = translation;
	if (typeof of !== 'string') {
		const isThere = languageParts.some((part) => part !== own && known.has(idIn(part, name)));
		const reason = `translates no article: there is no ${name}.md; write of: and the file name of the original`;
		return isThere ? [] : [problemIn(file, 'translation', reason)];
	}
	if (known.has(of) && partOfId(of)[1] !== own) return [];
	const meant = nearest(of, [...known]);
	const reason = known.has(of)
		? `names ${of}, which is in the same language; name the original in another, or take translation out`
		: `"${of}" is not a file of articles/; ${meant ? `did you mean ${meant}?` : 'name the original'}`;
	return [problemIn(file, 'translation.of', reason)];
}

/** Reports articles to read next that are in another language. */
function relatedProblems(file: Referring, known: ReadonlySet<string>): Problem[] {
	const { related } = file.data as { related?: unknown };
	const [, own] = partOfId(file.id);
	return (Array.isArray(related) ? related : []).flatMap((id, index) => {
		if (typeof id !== 'string' || !known.has(id) || partOfId(id)[1] === own) return [];
		const version = idIn(own, partOfId(id)[0]);
		const cure = known.has(version) ? `name ${version}` : 'name one in the language of this article';
		return [problemIn(file, `related.${index}`, `"${id}" is in another language; ${cure}, or take it out`)];
	});
}
