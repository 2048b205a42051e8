import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { idIn, partOfId } from '../addresses/languages.ts';
import { pagePath } from '../addresses/paths.ts';
import { dayOf, readCutOff } from '../archive/moments.ts';
import type { Ask } from '../command/ask.ts';
import { readLedger } from '../ledger/entry.ts';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import { idOf } from '../reading/files/file-names.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import type { Collection } from '../schema/collections.ts';
import { contentText, newShortId } from './content-file.ts';
import { noteForEditors } from './editor-manifest.ts';
import { fieldProblems, givenValue, type SimpleField, simpleFields } from './fields.ts';
import { type Kind, kinds } from './kinds.ts';

/** What a person gives for a new file. */
export interface Wish {
	kind: Kind;
	/** Title or name. */
	title: string;
	/** Name of the file, with or without a folder and `.md`; made from the title if it is not given. */
	file?: string | undefined;
	/** Values of fields, by name. */
	fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes a content file that passes every check of a build; an article is a draft.
 * @param ask asks for what is missing; without it, that is told
 * @returns what to say, and the exit code: 1 if no file was made
 */
export async function runNew(wish: Wish, ask?: Ask): Promise<{ code: 0 | 1; text: string }> {
	const collection: Collection = kinds[wish.kind];
	const { rows } = await readContent();
	const id = idOf((wish.file ?? wish.title).replace(/^.*\//, '').replace(/\.md$/, ''));
	const folder = wish.file?.includes('/') ? dirname(wish.file) : '';
	const path = join(contentFolder(), collection, folder, `${id}.md`);
	const there = rows.find((row) => pagePath(row) === pagePath({ collection, id }))?.file;
	if (there ?? existsSync(path))
		return refusal(`${there ?? shownPath(path)} is there already; give the new file another name, as --file`);
	const fields = simpleFields(collection);
	const data = begun(wish, collection, id, fields, rows);
	if (ask) await askFor(fields, data, rows, collection, ask);
	const problems = fieldProblems(collection, data);
	if (problems.length > 0) return refusal(problems.map((problem) => flagged(problem, fields)).join('\n'));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, contentText(data, firstText(collection, data)), { flag: 'wx' });
	const file = shownPath(path);
	const found = (await readContent()).problems.filter((problem) => problem.file === file);
	if (found.length > 0) {
		rmSync(path);
		return refusal(reportProblems(found));
	}
	noteForEditors();
	const next =
		collection === 'articles'
			? ', as a draft; write below the second ---. content/README.md shows every block'
			: '';
	return { code: 0, text: `${file} is made${next}` };
}

/** Text to begin with, where a file must have some. */
function firstText(collection: Collection, { description }: Record<string, unknown>): string {
	if (collection === 'articles') return 'Write here.';
	return collection === 'pages' ? String(description) : '';
}

/** What is known before anything is asked. The order is that of the file. */
function begun(
	wish: Wish,
	collection: Collection,
	id: string,
	fields: readonly SimpleField[],
	rows: readonly AnyRow[],
): Record<string, unknown> {
	const isArticle = collection === 'articles';
	const data: Record<string, unknown> = {};
	for (const field of fields) {
		const given = wish.fields[field.name];
		if (field.name === 'title' || field.name === 'name') data[field.name] = wish.title;
		else if (given) data[field.name] = givenValue(field, given);
		else if (isArticle && field.name === 'id') data.id = newShortId(shortIds(rows));
		else if (isArticle && field.name === 'published') data.published = dayOf(readCutOff().toString());
		else if (isArticle && field.name === 'authors') data.authors = onlyAuthor(rows);
		// What is asked later has its place in the file already.
		else if (field.isRequired || (isArticle && field.name === 'topics')) data[field.name] = undefined;
	}
	if (isArticle) data.draft = true;
	const [name, { code }] = partOfId(id);
	const original = rows.some((row) => row.collection === collection && row.id === idIn({ code: '' }, name));
	if (isArticle && code !== '' && original) data.translation = {};
	return data;
}

function shortIds(rows: readonly AnyRow[]): ReadonlySet<unknown> {
	const own = rows.map(({ data }) => ('id' in data ? data.id : undefined));
	return new Set([...own, ...readLedger().entries.map(({ id }) => id)]);
}

function onlyAuthor(rows: readonly AnyRow[]): string[] | undefined {
	const authors = idsOf('authors', rows);
	return authors.length === 1 ? authors : undefined;
}

function idsOf(collection: Collection, rows: readonly AnyRow[]): string[] {
	return rows.filter((row) => row.collection === collection).map(({ id }) => id);
}

/** Asks for what a file of the kind must have, and for the topics of an article. */
async function askFor(
	fields: readonly SimpleField[],
	data: Record<string, unknown>,
	rows: readonly AnyRow[],
	collection: Collection,
	ask: Ask,
): Promise<void> {
	for (const field of fields) {
		const { name, help, choices, names, isRequired } = field;
		if (data[name] !== undefined || !(isRequired || (collection === 'articles' && name === 'topics')))
			continue;
		const known = names ? idsOf(names, rows) : choices;
		const among =
			known.length > 0 ? ` (${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''})` : '';
		const answer = await ask({
			text: `${name}: ${help.replace(/\.$/, '')}${among}`,
			...(!isRequired && { usual: '' }),
			wrong: (text) =>
				text === '' ? undefined : wrongAnswer(collection, field, givenValue(field, [text]), known),
		});
		if (answer !== '') data[name] = givenValue(field, [answer]);
	}
}

function wrongAnswer(
	collection: Collection,
	{ name, names }: SimpleField,
	value: unknown,
	known: readonly string[],
): string | undefined {
	const unknown = names ? [value].flat().find((id) => !known.includes(String(id))) : undefined;
	if (unknown !== undefined) return `"${unknown}" is not a file of ${names}/; choose one of those named`;
	return fieldProblems(collection, { [name]: value }).find(({ field }) => field.split('.')[0] === name)
		?.reason;
}

/** A problem of a field as one of the command line. */
function flagged(
	{ field, reason }: { field: string; reason: string },
	fields: readonly SimpleField[],
): string {
	const name = field.split('.')[0] ?? '';
	const known = fields.find((each) => each.name === name);
	const isTitle = name === 'title' || name === 'name';
	return `${known && !isTitle ? '--' : ''}${field}: ${reason}`;
}

function refusal(text: string): { code: 1; text: string } {
	return { code: 1, text: `${text}\nNo file was made.` };
}
