import { type LanguagePart, languageParts, partOfId } from '../../addresses/languages.ts';
import { articlesOnFront, type Front, front } from '../../schema/front.ts';
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

/** What the choice is held against. */
export interface FrontContent {
	/** Ids of all articles, published or not. */
	articles: readonly string[];
	/** Ids of all stories. */
	stories: readonly string[];
	/** The words of an article; undefined if it could not be read. */
	wordsOf: (article: string) => string | undefined;
	/** True for an article that has another name now, which is told elsewhere. */
	isRenamed: (id: string) => boolean;
}

/** Problems of the choice: names that there are not, a figure or a quotation that the article does not have. */
export function frontPageProblems(content: FrontContent): Problem[] {
	return languageParts.flatMap((language) =>
		problemsIn(frontFile(language), {
			...content,
			articles: content.articles.filter((id) => partOfId(id)[1] === language),
		}),
	);
}

function problemsIn(file: string, { articles, stories, wordsOf, isRenamed }: FrontContent): Problem[] {
	const { data, problems, problemAt } = readSettings(file, front);
	if (!data) return problems;
	const unknown = (path: PropertyKey[], id: string, known: readonly string[], folder: string): Problem[] => {
		if (known.includes(id)) return [];
		const meant = nearest(id, known);
		const cure = meant ? `did you mean ${meant}?` : 'name one, or take it out';
		return [problemAt(path, `"${id}" is not a file of ${folder}/; ${cure}`)];
	};
	const named = articlesOnFront(data).flatMap(([path, id]) =>
		isRenamed(id) ? [] : unknown(path, id, articles, 'articles'),
	);
	const story = data.story === undefined ? [] : unknown(['story'], data.story, stories, 'stories');
	return [...problems, ...named, ...story, ...strayWords(data, wordsOf, problemAt)];
}

/** Says which figures and which quotation of the choice do not stand in the article that they are said to be from. */
function strayWords(
	{ number, quote }: Front,
	wordsOf: FrontContent['wordsOf'],
	problemAt: (path: PropertyKey[], reason: string) => Problem,
): Problem[] {
	const problems: Problem[] = [];
	const numbered = number && wordsOf(number.article);
	if (numbered !== undefined) {
		const there = new Set(figuresIn(numbered));
		for (const figure of figuresIn(number?.value ?? ''))
			if (!there.has(figure))
				problems.push(
					problemAt(
						['number', 'value'],
						`"${figure}" does not stand in ${number?.article}; write a figure as the article has it`,
					),
				);
	}
	const quoted = quote && wordsOf(quote.article);
	if (quoted !== undefined && !evenly(quoted).includes(evenly(quote?.text ?? '')))
		problems.push(
			problemAt(
				['quote', 'text'],
				`does not stand in ${quote?.article} word for word; copy the words of the article`,
			),
		);
	return problems;
}

/** Numbers as they are written, with the signs inside them: "3.67", "26,083". */
function figuresIn(text: string): string[] {
	return text.match(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu) ?? [];
}

/** A text with spaces and quotation marks of one kind. */
function evenly(text: string): string {
	return text.replace(/[‘’‚'“”„"«»]/g, "'").replace(/\s+/g, ' ');
}
