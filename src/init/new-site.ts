import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideArticle, guideCompanions, guideFiles } from '../guide/guide.ts';
import { contentText } from '../new/content-file.ts';
import { contentFolder } from '../reading/files/content-folder.ts';
import { idOf } from '../reading/files/file-names.ts';
import { collectionNames } from '../schema/collections.ts';
import { type Named, namedIn, placeOf, tagsIn } from './asked.ts';
import { type Value, withValues } from './settings-text.ts';

/** Answers to the questions of asked.ts, by flag. */
export type Answers = Readonly<Record<string, string>>;

const settingsFile = 'src/site.ts';
/** Settings files of the content folder as a new site has them: what they are for, and no choice. */
const choices = {
	'front.yml':
		'# The front page: what leads, and the two articles beside it, by file name. What is left out is the newest.\n',
	'house-style.yml':
		'# The word list of the desk. `npm run desk` points to each form under `not` outside quotations.\n',
};

/**
 * Makes the sample into a site of one's own: its settings, and content that has an author, the sections, a page and the article
 * of the guide, which shows every block.
 * @param answers that passed their checks
 * @param year of today, from which on the address is the newsroom's
 */
export function makeSite(answers: Answers, year: string): void {
	const settings = withValues(readFileSync(settingsFile, 'utf8'), settingsOf(answers, year));
	const files = contentOf(answers);
	emptySample();
	writeFileSync(settingsFile, settings);
	for (const [path, text] of Object.entries(files)) {
		const file = join(contentFolder(), path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	for (const [path, file] of Object.entries(guideCompanions())) cpSync(file, join(contentFolder(), path));
}

/** Takes the content of the sample away, and what its ledger promises. The guide stays. */
function emptySample(): void {
	const choicesOfLanguages = globSync('front.*.yml', { cwd: contentFolder() });
	for (const name of [...collectionNames, 'ledger', 'links.json', ...choicesOfLanguages])
		rmSync(join(contentFolder(), name), { recursive: true, force: true });
}

/** What the answers say of the settings. */
function settingsOf(answers: Answers, year: string): Record<string, Value> {
	const { name = '', tagline = '', description = '', language = '' } = answers;
	const languages = tagsIn(answers.languages ?? '').filter((tag) => tag !== language);
	return {
		...{ name, tagline, description, ...placeOf(answers.address ?? ''), since: year, language },
		languages: Object.fromEntries(languages.map((tag) => [tag, { name, tagline, description }])),
		timeZone: answers['time-zone'] ?? '',
		sections: namedIn(answers.sections ?? '').map((section) => idOf(section.name)),
		footer: ['about'],
		policies: {},
		correctionsContact: answers.corrections ?? '',
	};
}

/** The content of the new site, by path. */
function contentOf(answers: Answers): Record<string, string> {
	const { name = '', description = '', language = '' } = answers;
	const [author] = namedIn(answers.author ?? '');
	const about = contentText({ title: name, description }, description);
	const codes = ['', ...tagsIn(answers.languages ?? '').map((tag) => `.${tag.toLowerCase()}`)];
	// Its settings files are examples too, and choose nothing for a new site.
	const files = Object.fromEntries(Object.entries(guideFiles()).filter(([path]) => path.includes('/')));
	return {
		...files,
		[guideArticle]: inEnglish(files[guideArticle] ?? '', language),
		...choices,
		...Object.fromEntries(codes.map((code) => [`pages/about${code}.md`, about])),
		...Object.fromEntries(
			namedIn(answers.sections ?? '').map((section) => fileOf('topics', 'title', section)),
		),
		...(author && Object.fromEntries([fileOf('authors', 'name', author)])),
	};
}

function fileOf(folder: string, field: string, { name, description }: Named): [path: string, text: string] {
	return [`${folder}/${idOf(name)}.md`, contentText({ [field]: name, description })];
}

/** The article of the guide on a site in another language says which it is in. */
function inEnglish(text: string, language: string): string {
	return new Intl.Locale(language).language === 'en' ? text : text.replace(/^title:/m, 'language: en\n$&');
}
