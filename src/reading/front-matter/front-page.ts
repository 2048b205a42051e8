import { type LanguagePart, languageParts, partOfId } from '../../addresses/languages.ts';
import { type Front, front } from '../../schema/front.ts';
import type { Problem } from '../files/problem.ts';
import { readSettings } from './settings-file.ts';
import { nearest } from './validate.ts';

/** The file at the top of the content folder that chooses the front page of a language: `front.yml`, `front.fa.yml`. */
export function frontFile({ code }: Pick<LanguagePart, 'code'>): string {
	return `front.${code && `${code}.`}yml`;
}

/** What the editors chose for the front page of a language; without a file, or with a faulty one, nothing. */
export function frontPage(language: Pick<LanguagePart, 'code'>): Front {
	return readSettings(frontFile(language), front).data ?? { seconds: [] };
}

/**
 * Problems of the choice.
 * @param articles ids of all articles, published or not
 * @param isRenamed true for an article that has another name now, which is told elsewhere
 */
export function frontPageProblems(
	articles: readonly string[],
	isRenamed: (id: string) => boolean,
): Problem[] {
	return languageParts.flatMap((language) =>
		problemsIn(
			frontFile(language),
			articles.filter((id) => partOfId(id)[1] === language),
			isRenamed,
		),
	);
}

function problemsIn(
	file: string,
	articles: readonly string[],
	isRenamed: (id: string) => boolean,
): Problem[] {
	const { data, problems, problemAt } = readSettings(file, front);
	const known = new Set(articles);
	const named: [path: PropertyKey[], id: string | undefined][] = [
		[['lead'], data?.lead],
		...(data?.seconds ?? []).map((id, index): [PropertyKey[], string] => [['seconds', index], id]),
	];
	const unknown = named.flatMap(([path, id]) => {
		if (id === undefined || known.has(id) || isRenamed(id)) return [];
		const meant = nearest(id, articles);
		return [
			problemAt(
				path,
				`"${id}" is not a file of articles/; ${meant ? `did you mean ${meant}?` : 'name one, or take it out'}`,
			),
		];
	});
	return [...problems, ...unknown];
}
