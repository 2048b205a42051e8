/** Finds the texts with a word or phrase of a query, as it is typed. */
import type { CatalogueEntry } from '../catalogue.ts';
import type { Library, Reach } from '../index/library.ts';
import { isWordToken, type Term, thingToken, writtenForm } from '../text/tokens.ts';
import { type Hits, phraseHits, termHits, tokenHits, union } from './hits.ts';
import type { Part } from './parse-query.ts';
import type { Forms, Found } from './rank.ts';

/** A word or phrase with what it finds. */
export interface FoundPart extends Found {
	part: Part;
	/** The words that it is. */
	terms: Term[];
	/** True if it was taken for the beginning of words. */
	isUnfinished?: boolean;
	/** True if signs in it, such as `$`, are nowhere beside its word, so that they were left out. */
	withoutSigns?: boolean;
}

/** Likeness of words that an unfinished word may become, and of what is filed under a name that is typed. */
const sureness = { unfinished: 0.7, filed: 0.9 };
/** Fewest letters of a word that others may begin with. */
const leastStart = 4;
/** Most words that an unfinished word becomes. */
const mostEndings = 40;

/** Finds the texts with a part of a query. */
export async function findPart(library: Library, reach: Reach, part: Part): Promise<FoundPart> {
	const terms = library.tokens.terms(part.text);
	if (part.isPhrase) return { part, terms, hits: await exactly(reach, terms), forms: {} };
	const [term] = terms;
	if (!term) return { part, terms, hits: new Map(), forms: {} };
	let [hits, withoutSigns] = [await termHits(reach, term), false];
	if (hits.size === 0 && term.bare) {
		hits = await phraseHits(reach, term.bare);
		withoutSigns = hits.size > 0;
	}
	const forms = await formsOf(reach, term);
	// Of a word that no text has as typed, though some have its stem, others may be meant that begin with it.
	const isBeginning =
		term.form !== undefined && !forms.ending && !forms.name && part.text.length >= leastStart;
	if (part.isOpen || isBeginning) hits = union(hits, await unfinished(library, reach, part.text));
	return { part, terms, hits, forms, withoutSigns };
}

/** Finds the texts with words one after another, each with the ending that it has. */
async function exactly(reach: Reach, terms: readonly Term[]): Promise<Hits> {
	const [only] = terms;
	const hits =
		only && terms.length === 1
			? await termHits(reach, only)
			: await phraseHits(
					reach,
					terms.flatMap(({ tokens }) => tokens),
				);
	const endings = terms.flatMap(({ form, joined }) =>
		form === undefined || joined !== undefined ? [] : [form],
	);
	const sets = await Promise.all(endings.map((form) => reach.postings(form)));
	const pages = sets.map((postings) => new Set(postings.map(({ page }) => page)));
	return new Map([...hits].filter(([page]) => pages.every((set) => set.has(page))));
}

/** Finds which texts have a word in the form typed. A form that no text has says nothing. */
async function formsOf(reach: Reach, { text, form, joined, accents, capitals }: Term): Promise<Forms> {
	// Names have no endings: "Edwards" is not "Edward".
	const isName = /^\p{Lu}\p{Ll}/u.test(text);
	const forms: Record<keyof Forms, string | undefined> = {
		...{ ending: isName ? undefined : form, name: isName ? form : undefined },
		...{ joint: joined, accents, capitals },
	};
	const found = await Promise.all(
		Object.entries(forms).map(async ([kind, token]) => {
			const postings = token === undefined ? [] : await reach.postings(token);
			return postings.length === 0 ? [] : [[kind, new Set(postings.map(({ page }) => page))] as const];
		}),
	);
	return Object.fromEntries(found.flat());
}

/** Finds the texts with words that begin with some letters. */
export async function unfinished({ tokens }: Library, reach: Reach, start: string): Promise<Hits> {
	const found = await reach.tokensFrom(tokens.start(start));
	const stems = found.filter(isWordToken);
	// A word whose stem is shorter than what was typed is known by its form.
	const forms = found.flatMap((token) => writtenForm(token) ?? []);
	const others = forms
		.map((form) => tokens.token(form))
		.filter((token) => !token.startsWith(tokens.start(start)));
	const lists = await Promise.all(
		[...new Set([...stems, ...others])].map((token) => tokenHits(reach, token, sureness.unfinished)),
	);
	const commonest = lists.sort((a, b) => b.size - a.size).slice(0, mostEndings);
	return union(new Map(), ...commonest);
}

/** Finds the texts that are filed under something with a page. */
export function filedHits(reach: Reach, { filter, id }: CatalogueEntry): Promise<Hits> {
	return tokenHits(reach, thingToken(filter, id), sureness.filed);
}
