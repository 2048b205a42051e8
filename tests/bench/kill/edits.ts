import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconPng, letterIcon } from '../../../src/card/icon.ts';
import type { Random } from '../random.ts';
import { commonPerson, lastDay } from '../scale/make-content.ts';

/** A change to a project between two builds. */
export interface Edit {
	name: string;
	/** @param count how many edits there were, so that none is the same as another */
	make: (project: string, random: Random, count: number) => void;
}

/** What newsrooms and developers do, from one page to all of them. */
export const edits: Edit[] = [
	{
		name: 'a text',
		make: (project, random, count) =>
			change(someArticle(project, random), /\n$/, `\n\nParagraph ${count} came later.\n`),
	},
	{
		name: 'a headline',
		make: (project, random, count) =>
			change(someArticle(project, random), /^title: .*$/m, `title: Headline ${count} of another day`),
	},
	{
		name: 'a new article',
		make(project, _, count) {
			const front = `id: kill${count}\ntitle: Article ${count}\ndescription: It is new.\npublished: "${lastDay}"\nauthors: [au-0]\ntopics: [to-0]\npeople: [pe-0]`;
			const path = join(project, `content/articles/killed-${count}.md`);
			writeFileSync(
				path,
				`---\n${front}\n---\n\n![A mark](./mark.png)\n\nIt is new, and says so at length.\n`,
			);
		},
	},
	{
		name: 'a deletion',
		make(project, random) {
			// Only what no other article leads to, as the build would refuse to lose it.
			const added = globSync('content/articles/killed-*.md', { cwd: project }).sort();
			const gone = random.some(added, 1)[0];
			if (gone) rmSync(join(project, gone));
		},
	},
	{
		name: 'another image',
		make: (project, random) => copyMark(project, random),
	},
	{
		name: 'a name in one article of 100',
		make: (project, _, count) =>
			change(
				join(project, `content/people/${commonPerson}.md`),
				/^name: .*$/m,
				`name: Aurelia Quint-${count}`,
			),
	},
	{
		name: 'a setting that every page shows',
		make: (project, _, count) =>
			change(join(project, 'src/site.ts'), /tagline: '.*'/, `tagline: 'Tagline ${count}'`),
	},
];

const marks = await Promise.all(['A', 'B'].map(async (letter) => iconPng(await letterIcon(letter), 192)));

/** Puts the image that new articles show beside them; one of two. */
export function copyMark(project: string, random: Random): void {
	writeFileSync(join(project, 'content/articles/mark.png'), marks[random.below(2)] ?? '');
}

function someArticle(project: string, random: Random): string {
	const all = globSync('content/articles/*/*.md', { cwd: project }).sort();
	return join(project, random.some(all, 1)[0] ?? '');
}

function change(path: string, from: RegExp, to: string): void {
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
