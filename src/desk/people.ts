import type { Passage } from '../reading/body/copy.ts';
import { findNames } from './names.ts';
import type { Entity, NamedEntity } from './newsroom.ts';
import type { Proof } from './proof.ts';

/** Titles, which may stand before a surname without being part of another name. */
const titles =
	/\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Gen|General|Lt|Col|Colonel|Maj|Major|Capt|Captain|Admiral|Minister|President|Secretary|Chancellor|Ayatollah|Governor|Mayor|Senator|Spokesman|Spokeswoman|Ambassador)\.? $/;

/**
 * Makes a function that finds people of the newsroom in passages of an article: by name and, if the article has the full name,
 * by surname. A surname that other names of the article share is ambiguous and ignored.
 */
export function peopleFinder({ copy, named }: Proof): (passage: Passage) => NamedEntity[] {
	const isPerson = ({ entity }: NamedEntity): boolean => entity.collection === 'people';
	const inFull = new Set(
		copy.passages.flatMap((passage) => named(passage).filter(isPerson)).map(({ entity }) => entity),
	);
	const names = new Set(
		inFull.size === 0 ? [] : copy.passages.flatMap(({ text }) => findNames(text).map(({ name }) => name)),
	);
	const surnames = new Map<string, Entity>();
	for (const entity of inFull) {
		const surname = lastWord(entity.name);
		const own = [entity.name, ...entity.aliases];
		const isShared = [...names].some(
			(name) =>
				lastWord(name) === surname &&
				!titles.test(name.slice(0, -surname.length)) &&
				!own.some((one) => one === name || name.endsWith(` ${one}`)),
		);
		if (!isShared && surname.length > 2) surnames.set(surname, entity);
	}

	return (passage) => {
		const found = named(passage).filter(isPerson);
		if (surnames.size === 0) return found;
		const alone = [
			...passage.text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}-]+(?![\p{L}\p{N}-])/gu),
		].flatMap(({ 0: text, index: start }): NamedEntity[] => {
			const entity = surnames.get(text);
			const end = start + text.length;
			const before = passage.text.slice(0, start);
			const isPart =
				found.some((name) => name.start <= start && end <= name.end) ||
				(/\p{Lu}[\p{L}.’'-]* $/u.test(before) && !titles.test(before)) ||
				/^ \p{Lu}/u.test(passage.text.slice(end));
			return entity && !isPart ? [{ entity, start, end, text }] : [];
		});
		return [...found, ...alone].sort((a, b) => a.start - b.start);
	};
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';
