import { limits } from '../../../src/reading/limits/limits.ts';
import { article } from '../../unit/scratch-folder.ts';
import { animation, noise, picture, pictured } from './pictures.ts';
import { entries, type Files, many, paragraphs, upToLimits, word } from './shapes.ts';

const front = (fields: string, body = ''): string => `---\n${fields}\ndescription: D.\n---\n\n${body}\n`;

/** What each collection asks of a file beside its name. */
const kinds = {
	people: (name: string) => front(`name: ${name}`),
	organisations: (name: string) => front(`name: ${name}\ntype: T`),
	places: (name: string, index: number) =>
		front(
			`name: ${name}\ncountry: C\nlatitude: ${((index * 37) % 170) - 85}\nlongitude: ${((index * 73) % 358) - 179}`,
		),
	topics: (name: string) => front(`title: ${name}`),
	authors: (name: string) => front(`name: ${name}`),
} as const;

type Kind = keyof typeof kinds;

/** Files of a collection, and the list of their ids as front matter has it. */
function entities(kind: Kind, prefix: string, count: number): { files: Files; ids: string[] } {
	const ids = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
	const files = ids.map((id, index) => [`${kind}/${id}.md`, kinds[kind](`N${word(index)} ${prefix}`, index)]);
	return { files: Object.fromEntries(files), ids };
}

/** As many as an article may name beside its author. */
const most = limits.names - 1;

const named = (ids: readonly string[]): string => `[${ids.join(', ')}]`;

/** An article that names so many of a collection. */
function naming(kind: Kind, count: number, body = 'Text.'): Files {
	const { files, ids } = entities(kind, kind.slice(0, 2), count);
	return { ...files, [`articles/names-${kind}.md`]: article({ [kind]: named(ids) }, upToLimits(body)) };
}

const ofHeadings = (): string => article({}, upToLimits(`Text.\n\n${many((index) => `## H${index}\n\n`)}`));

/** A ledger entry with more anchors than any article has. */
function losing(address: string): string {
	const anchors = Array.from({ length: 20_000 }, (_, index) => `lost-${index}`);
	return JSON.stringify({ published: '2024-01-01', urls: [address], anchors });
}

/** An article of blocks. */
function blocks(
	name: string,
	block: string,
	fields: Record<string, string> = {},
	count: number = limits.blocks,
): Files {
	return { [`articles/blocks-${name}.md`]: article(fields, `Text.\n\n${`${block}\n\n`.repeat(count)}`) };
}

/** Maps of places that are near each other, or all over the world. */
function maps(prefix: string, near: boolean): Files {
	const ids = Array.from({ length: limits.mapPlaces }, (_, index) => `${prefix}${index}`);
	const files = ids.map((id, index) => [
		`places/${id}.md`,
		near
			? front(
					`name: Long name ${id}\ncountry: C\nlatitude: ${30 + index / 1000}\nlongitude: ${50 + index / 1000}`,
				)
			: kinds.places(`Long name ${id}`, index),
	]);
	return {
		...Object.fromEntries(files),
		...blocks(`maps-${prefix}`, `:::map[M]{places="${ids.join(' ')}"}\n:::`, {}, limits.maps),
	};
}

/** Articles that name the same people and tell of events of one day. */
function crowd(count: number, people: number, events: number): Files {
	const { files, ids } = entities('people', 'crowd', people);
	const told = (number: number) =>
		`[${Array.from({ length: events }, (_, index) => `{ date: 2024-01-01, label: Naaa crowd ${word(index)} ${word(number)} }`).join(', ')}]`;
	return {
		...files,
		...Object.fromEntries(
			Array.from({ length: count }, (_, number) => [
				`articles/crowd-${number}.md`,
				article({ people: named(ids), ...(events > 0 && { events: told(number) }) }, 'Naaa crowd spoke.'),
			]),
		),
	};
}

/** As many people as may be, each with as many other names as may be, and an article that names all of them. */
function nicknamed(beginning: string, body: string): Files {
	const ids = Array.from({ length: most }, (_, index) => `nick-${index}`);
	const aliases = (person: number) =>
		Array.from(
			{ length: limits.aliases },
			(_, index) => `${beginning}${word(person * limits.aliases + index)}`,
		).join(', ');
	return {
		...Object.fromEntries(
			ids.map((id, index) => [
				`people/${id}.md`,
				front(`name: Person ${index}\naliases: [${aliases(index)}]`),
			]),
		),
		'articles/nicknamed.md': article({ people: named(ids) }, upToLimits(body)),
	};
}

/** Content of several files, each as large as it may be. */
export const folders: Record<string, () => Files | Promise<Files>> = {
	people: () => naming('people', most),
	places: () => naming('places', most),
	organisations: () => naming('organisations', most),
	topics: () => naming('topics', most),
	authors: () => naming('authors', most),
	'people-in-a-long-text': () => naming('people', most, paragraphs('Naaa people and *Nqqq* people. ', 2)),
	'people-of-a-crowd': () => crowd(40, most, 0),
	'events-of-a-crowd': () => crowd(10, most, limits.entries),
	maps: () => maps('far', false),
	'maps-of-near-places': () => maps('near', true),
	who: () => {
		const { files, ids } = entities('people', 'who', most);
		return {
			...files,
			...blocks(
				'who',
				`:::who[W]{people="${ids.join(' ')}"}
:::`,
			),
		};
	},
	timelines: () =>
		blocks('timelines', ':::timeline[T]\n:::', {
			events: `[${entries((index) => `{ date: ${1900 + (index % 100)}-01-01, label: L${index} }`)}]`,
		}),
	'timelines-written': () =>
		blocks('timelines-written', `:::timeline[T]\n${'- 2024-01-03: a\n'.repeat(40)}:::`),
	'stories-so-far': () => ({
		'stories/long.md': front('title: Long'),
		...Object.fromEntries(
			Array.from({ length: 20 }, (_, index) => [
				`articles/part-${index}.md`,
				article({ story: 'long', published: `2023-01-${index + 10}` }),
			]),
		),
		...blocks('stories', ':::story-so-far\n:::', { story: 'long' }),
	}),
	'key-points': () =>
		blocks('points', ':::key-points\n:::', {
			keyPoints: `[${['a', 'b', 'c'].map((letter) => letter.repeat(280)).join(', ')}]`,
		}),
	questions: () => blocks('questions', `:::qa\n${'### Why?\n\nSo.\n\n'.repeat(20)}:::`),
	explainers: () => blocks('explainers', `:::explainer[E]\n${'a\n\n'.repeat(40)}:::`),
	'pull-quotes': () => blocks('pull-quotes', `:::pull-quote[Q]\n${'a\n\n'.repeat(40)}:::`),
	'tables-to-download': () => blocks('tables', `:::table[T]\n|a|b|\n|-|-|\n${'|c|d|\n'.repeat(40)}:::`),
	'names-of-one-beginning': () => nicknamed('Abc x', paragraphs('Abc y. ')),
	'names-of-one-letter': () => nicknamed('A', paragraphs('a A. ')),
	'names-that-all-stand-there': () =>
		nicknamed(
			'Abc x',
			paragraphs((index) => `Abc x${word(index % (most * limits.aliases))}. `),
		),
	'names-among-many-marks': () => nicknamed('Abc x', paragraphs('*Abc* y. ', 2)),
	biography: () => ({
		'people/biography.md': front('name: Bio Graphy', upToLimits(paragraphs('The harbour closed. '))),
		'articles/of-biography.md': article({ people: '[biography]' }),
	}),
	'page-of-headings': () => ({
		'pages/headings-page.md': front(
			'title: Headings',
			many((index) => `## H${index}\n\na\n\n`),
		),
	}),
	'name-of-a-file': () => ({ [`articles/${'n'.repeat(limits.nameBytes - 3)}.md`]: article() }),
	'name-of-a-file-in-arabic': () => ({
		[`articles/${'س'.repeat((limits.nameBytes - 4) / 2)}.md`]: article(),
	}),
	'picture-again': async () => ({
		'articles/again.png': await picture(100, 100, 'png'),
		'articles/pictures-again.md': article({}, upToLimits(`Text.\n\n${many('![A](./again.png)\n\n')}`)),
	}),
	pictures: async () => {
		const side = Math.floor(Math.sqrt(limits.articlePixels / limits.images));
		const bytes = await picture(side, side, 'png');
		const names = Array.from({ length: limits.images }, (_, index) => `many-${index}.png`);
		// Each of other bytes, or one would be made for all.
		const files = names.map((name, index) => [
			`articles/${name}`,
			Buffer.concat([bytes, Buffer.from(String(index))]),
		]);
		return {
			...Object.fromEntries(files),
			'articles/pictures.md': article({}, `Text.\n\n${names.map((name) => `![A](./${name})\n\n`).join('')}`),
		};
	},
	'picture-large-png': () => pictured('large.png', picture(7700, 7700, 'png')),
	'picture-large-jpeg': () => pictured('large.jpg', picture(7700, 7700, 'jpeg')),
	'picture-large-webp': () => pictured('large.webp', picture(7700, 7700, 'webp')),
	'picture-large-avif': () => pictured('large.avif', picture(4470, 4470, 'avif')),
	'picture-of-noise': () => pictured('noise.png', noise(2500, 2500, 'png')),
	'picture-long': () => pictured('long.png', picture(16_000, 3700, 'png')),
	'animation-gif': () => pictured('moves.gif', animation(1000, 1000, 20, 'gif')),
	'animation-gif-many': () => pictured('moves-often.gif', animation(100, 100, 2000, 'gif')),
	'animation-webp': () => pictured('moves.webp', animation(1000, 1000, 20, 'webp')),
	drawing: () => ({
		'articles/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${many('<path d="M0 0h9"/>', 1_000_000)}</svg>`,
		'articles/of-drawing.md': article({}, 'Text.\n\n![A](./drawing.svg)'),
	}),
	'house-style': () => ({
		'house-style.yml': `words:\n${many((index) => `  - { write: w${index}, not: [v${index}] }\n`, limits.frontMatterLength - 100)}`,
		'articles/styled.md': article(
			{},
			paragraphs((index) => `v${index} `),
		),
	}),
	'house-style-of-names': () => ({
		'house-style.yml': many((index) => `f${index}: 1\n`, limits.frontMatterLength - 100),
	}),
	'front-page': () => ({ 'front.yml': many((index) => `f${index}: 1\n`, limits.frontMatterLength - 100) }),
	ledger: () => ({
		'articles/lost.md': ofHeadings(),
		'ledger/lost.json': losing('/articles/lost/'),
	}),
	'ledger-of-addresses': () => ({
		'ledger/good.json': JSON.stringify({
			published: '2024-01-01',
			urls: Array.from({ length: 12_000 }, (_, index) => `/lost/${index}/`).concat('/articles/good/'),
			anchors: [],
		}),
	}),
	'ledger-of-one-that-is-gone': () => ({
		'articles/heading.md': ofHeadings(),
		'ledger/gone.json': losing('/articles/gone/'),
	}),
	'link-record': () => ({
		'links.json': JSON.stringify(
			Object.fromEntries(
				Array.from({ length: 900_000 }, (_, index) => [
					`https://example.org/${index}`,
					{ status: 200, checked: '2024-01-01' },
				]),
			),
		),
	}),
	'articles-empty': () =>
		Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`articles/empty-${index}.md`, ''])),
};
