import { cut, plainLine } from '../fields/text.ts';
import type { Archive, Named } from '../neutral.ts';
import type { Options } from '../options.ts';
import { tell } from '../report/account.ts';
import { contentFile } from './content-file.ts';
import { type Names, possible } from './names.ts';

/** Finds the file of an author, or makes it when it is first asked for. */
export interface People {
	/** Ids of the authors of a post, each once; that of the house where it names none. */
	idsOf: (authors: readonly Named[]) => string[];
	/** Id of the author that the source describes so, if a post named them. */
	idIfAsked: (person: Named) => string | undefined;
	/** Files of the authors that were asked for, by path. */
	files: Map<string, string>;
}

/**
 * Authors: one person once, however it is spelt.
 * @param siteName name of the old site
 * @param there files that are there already, as `authors/name`
 */
export function peopleOf(
	archive: Archive,
	options: Options,
	siteName: string,
	names: Names,
	there: ReadonlyMap<string, string>,
): People {
	const ids = new Map<string, string>();
	const files = new Map<string, string>();
	const known = new Map(
		archive.people.flatMap((person) =>
			[person.slug, person.name, ...person.keys].flatMap((key) =>
				key ? [[keyOf(key), person] as const] : [],
			),
		),
	);
	const mapped = new Map(Object.entries(options.map.authors).map(([key, name]) => [keyOf(key), name]));

	function idOf({ name, slug }: Named): string | undefined {
		const written = plainLine(name ?? '') || (slug ?? '');
		if (!written) return undefined;
		const other = mapped.get(keyOf(written)) ?? (slug ? mapped.get(keyOf(slug)) : undefined);
		const person = known.get(keyOf(other ?? written)) ?? (slug ? known.get(keyOf(slug)) : undefined);
		const shown = plainLine(other ?? person?.name ?? written).replace(/^by\s+/i, '');
		const isHandle = !other && !person?.name && /^[a-z\d._-]+$/.test(shown);
		const full = cut(isHandle ? wordsOf(shown) : shown, 80);
		const key = keyOf(full);
		const found = ids.get(key);
		if (found) return found;
		// An address of mail is nobody's name, and no reader's business.
		if (/@/.test(full)) return idOf({ name: full.replace(/@.*/s, '') });
		const stem = possible(full);
		const own = there.get(`authors/${stem}`);
		if (own) {
			archive.told.push(
				tell('guessed', 'author', `${full} is taken for the author that ${own} describes`, {
					value: full,
					target: own,
				}),
			);
			ids.set(key, stem);
			return stem;
		}
		const id = names.take('authors', full);
		ids.set(key, id);
		const target = `authors/${id}.md`;
		const given = plainLine(person?.description);
		if (isHandle)
			archive.told.push(
				tell('decide', 'author', `the source has no name of ${shown}; write it as readers should see it`, {
					value: shown,
					target,
				}),
			);
		if (!given)
			archive.told.push(
				tell(
					'made',
					'author',
					`${full} has no description in the source; one was made, write what they cover`,
					{ value: full, target },
				),
			);
		files.set(
			target,
			contentFile({
				name: full,
				description: cut(given || `Writes for ${siteName}.`, 300),
				links: person?.links?.filter((link) => URL.canParse(link)).slice(0, 50),
			}),
		);
		return id;
	}

	function house(): string {
		const found = ids.get('');
		if (found) return found;
		const id = options.author ? (idOf({ name: options.author }) ?? '') : deskOf();
		ids.set('', id);
		return id;
	}

	function deskOf(): string {
		const id = names.take('authors', siteName);
		files.set(
			`authors/${id}.md`,
			contentFile({
				name: cut(siteName, 80),
				kind: 'desk',
				description: `Signs what ${cut(siteName, 80)} published without the name of an author.`,
			}),
		);
		return id;
	}

	return {
		files,
		idIfAsked: ({ name, slug }) =>
			ids.get(keyOf(plainLine(mapped.get(keyOf(name ?? slug ?? '')) ?? name ?? slug))),
		idsOf: (authors) => {
			const found = [...new Set(authors.map(idOf).filter((id) => id !== undefined))].slice(0, 50);
			return found.length > 0 ? found : [house()];
		},
	};
}

/** One key for all spellings of a name. */
export function keyOf(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/^by\s+/, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A short name of a system in words: `alan-brouilette` is Alan Brouilette. */
function wordsOf(handle: string): string {
	const parts = handle.split(/[-._]+/).filter(Boolean);
	return parts.length > 1
		? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
		: handle;
}
