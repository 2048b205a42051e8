import { languageParts } from '../../addresses/languages.ts';
import { pagePath } from '../../addresses/paths.ts';
import { orderOf, type ReadDate, readDate } from '../fields/dates.ts';
import { cut, plainLine } from '../fields/text.ts';
import type { Archive, Post } from '../neutral.ts';
import { tell } from '../report/account.ts';
import type { Names } from './names.ts';
import { publicationOf } from './publication.ts';
import type { termsOf } from './terms.ts';

/** A post with its name and all that its front matter will say, but for what the text tells. */
export interface PlannedPost {
	post: Post;
	collection: 'articles' | 'pages';
	id: string;
	/** Path of the file in the content folder. */
	file: string;
	/** Path of its page. */
	page: string;
	/** Path of its old page, which relative addresses of the text are from. */
	folder: string;
	date: ReadDate;
	title: string;
	fields: Record<string, unknown>;
	/** Why it is not published. */
	hidden?: string | undefined;
}

/** Names a post, and makes the fields that do not depend on its text. @param isOwn true for an address of the old site */
export function planPost(
	post: Post,
	date: ReadDate,
	isDated: boolean,
	archive: Archive,
	names: Names,
	authorsOf: (authors: Post['authors']) => string[],
	terms: ReturnType<typeof termsOf>,
	zone: string,
	isOwn: (address: string) => boolean,
): PlannedPost {
	const { place } = post;
	const [language, code] = languageOf(post.language);
	const whole = plainLine(post.title);
	const title = cut(whole || plainLine(post.slug?.replace(/[-_]+/g, ' ')) || 'Untitled', 140);
	if (!whole)
		archive.told.push(tell('made', 'title', `has no title; "${title}" was made of its name`, { place }));
	else if (title !== whole)
		archive.told.push(
			tell('changed', 'title', 'the title is longer than 140 characters and was cut', {
				place,
				value: whole,
			}),
		);
	// Pages have no drafts, and nothing hidden may become public.
	const hidden = post.hidden ?? (isDated || post.kind === 'page' ? undefined : 'no date');
	const collection = post.kind === 'page' && !hidden ? 'pages' : 'articles';
	const id = names.take(collection, post.slug || title, code);
	const year = date.value.slice(0, 4);
	const file = collection === 'pages' ? `pages/${id}.md` : `articles/${year}/${id}.md`;
	const page = pagePath({ collection, id });
	const description = plainLine(post.description);
	const standfirst = cut(description, 300);
	if (standfirst !== description)
		archive.told.push(
			tell('changed', 'standfirst', 'the standfirst is longer than 300 characters and was cut', {
				place,
				value: description,
				target: file,
			}),
		);
	const updated = updatedOf(post, date, zone, archive);
	for (const [name, value] of Object.entries(post.unused))
		archive.told.push(
			tell('lost', `field ${cut(name, 40)}`, 'a field of the source that Stet has no place for', {
				place,
				target: file,
				value,
			}),
		);
	const common = { place, post, collection, id, file, page, folder: '/', date, title, hidden } as const;
	if (collection === 'pages')
		return {
			...common,
			fields: {
				title: cut(title, 100),
				description: standfirst,
				updated: updated ?? undefined,
				redirectFrom: [],
			},
		};
	return {
		...common,
		fields: {
			title,
			description: standfirst,
			published: date.value,
			updated,
			draft: hidden ? true : undefined,
			language: code === '' ? language : undefined,
			authors: authorsOf(post.authors),
			topics: terms.topicsOf(post),
			story: terms.storyOf(post),
			image: undefined,
			...publicationOf(post, isOwn, (told) => archive.told.push({ ...told, target: file })),
			aliases: [],
		},
	};
}

function updatedOf(post: Post, date: ReadDate, zone: string, archive: Archive): string | undefined {
	if (post.updated === undefined) return undefined;
	const updated = readDate(post.updated, zone);
	if (!updated) {
		archive.told.push(
			tell('lost', 'date of change', `${post.updated} is no date that can be read`, {
				place: post.place,
				value: post.updated,
			}),
		);
		return undefined;
	}
	return orderOf(updated) > orderOf(date) && updated.value.slice(0, 10) > date.value.slice(0, 10)
		? updated.value
		: undefined;
}

/** The language of a post as front matter has it, and the ending of its name if it is a further language of the site. */
function languageOf(written: string | undefined): [language: string | undefined, code: string] {
	if (!written) return [undefined, ''];
	let tag: string | undefined;
	try {
		tag = Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0];
	} catch {
		return [undefined, ''];
	}
	if (!tag || !/^[a-z]{2,3}(?:-|$)/.test(tag)) return [undefined, ''];
	const [base] = tag.split('-');
	const part = languageParts.find(({ language }) => language.split('-')[0] === base);
	if (part) return [undefined, part.code];
	return [tag, ''];
}
