/**
 * near-name: a name one letter off a name that the archive, or a file of people, places or organisations, uses.
 *
 * Why: of nine names that a newsroom had to correct, its archive already held seven as they should be. A name counts as
 * known in three articles or an entity file, and as doubtful in two articles at most. Where false alarms come from:
 * plurals and titles, so that the differing word must not be an English word; and two persons whose first names
 * differ by a letter, so that it must not be common in other names. An archive often has lost the accents of a name that
 * an article writes as it should be, so that a difference of accents counts beside an entity file only.
 * Severity: warning. Waive it where the two are not the same, or give the person a file.
 */
import type { ArchiveRule, ArticleFacts } from '../archive-facts.ts';
import type { Newsroom } from '../newsroom.ts';
import { differingWord, isWord, withoutAccents } from '../spelling.ts';

const knownFrom = 3;
const doubtfulUpTo = 2;

export const nearName: ArchiveRule = {
	name: 'near-name',
	severity: 'warning',
	summary: 'A name one letter off a name that the archive uses',
	compare: compareNames,
};

function compareNames(
	facts: ReadonlyMap<string, ArticleFacts>,
	{ entities }: Newsroom,
): ReturnType<ArchiveRule['compare']> {
	const files = new Map<string, number>();
	const wordFiles = new Map<string, number>();
	for (const { names } of facts.values()) {
		for (const { name } of names) addOne(files, name);
		for (const word of new Set(names.flatMap(({ name }) => name.split(' ')))) addOne(wordFiles, word);
	}
	const listed = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
	const known = new Set([
		...listed,
		...[...files].flatMap(([name, count]) => (count >= knownFrom ? [name] : [])),
	]);
	const index = indexByGaps([...known].filter((name) => name.includes(' ')));

	return [...facts].flatMap(([file, { names }]) =>
		names.flatMap(({ name, place }) => {
			if (known.has(name) || (files.get(name) ?? 0) > doubtfulUpTo) return [];
			const meant = gapsOf(name)
				.flatMap((gap) => index.get(gap) ?? [])
				.find((candidate) => isMisspelling(name, candidate));
			// Both in one article is for name-spelling to say.
			if (!meant || names.some((use) => use.name === meant)) return [];
			const where = listed.has(meant) ? 'has a file' : `stands in ${files.get(meant)} articles`;
			return [
				{
					file,
					place,
					reason: `"${name}" is one letter off "${meant}", which ${where}; find out which is right`,
				},
			];
		}),
	);

	function isMisspelling(name: string, candidate: string): boolean {
		const pair = differingWord(name, candidate);
		if (withoutAccents(name) === withoutAccents(candidate)) return listed.has(candidate);
		return pair !== undefined && !isWord(pair[0]) && (wordFiles.get(pair[0]) ?? 0) <= doubtfulUpTo;
	}
}

function addOne(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A name with each of its words left out in turn: two names that differ in one word share such a gap. */
function gapsOf(name: string): string[] {
	const words = name.split(' ');
	return words.map((_, index) => words.with(index, '_').join(' '));
}

function indexByGaps(names: readonly string[]): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const name of names) {
		for (const gap of gapsOf(name)) {
			const sharing = index.get(gap);
			if (sharing) sharing.push(name);
			else index.set(gap, [name]);
		}
	}
	return index;
}
