/**
 * Makes a content folder of any size, the same for the same size and seed: authors, topics, stories, people, places and
 * organisations grow with the number of articles, and are named as in a real archive, few of them often and most of them
 * seldom. `node tests/bench/scale/make-content.ts <new folder> <articles> [seed]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { Random } from '../random.ts';
import { capital, Prose } from './prose.ts';

/** Articles are spread over the ten years before this day, the newest on it. */
export const lastDay = '2024-04-30';
const days = 3650;

/** The person whom one article in a hundred names: renaming her changes so many pages. */
export const commonPerson = 'common-name';

const syllables = 'ba be da do fa ga ha ka la lo ma mi na ne pa ra ri sa su ta te va wa za'.split(' ');

/** The languages of `site.ts`, as file names and addresses have them. */
export const threeLanguages = ['', 'de', 'fa'];

/**
 * Writes a content folder of `count` articles.
 * @param languages among which they are divided; the texts are the same in all
 */
export function makeContent(
	target: string,
	count: number,
	seed = 1,
	languages: readonly string[] = [''],
): void {
	const random = new Random(seed);
	const prose = new Prose(random);
	const write = (path: string, data: object, body: string) => {
		mkdirSync(dirname(join(target, path)), { recursive: true });
		writeFileSync(join(target, path), `---\n${stringify(data)}---\n\n${body}\n`);
	};
	const name = (length: number) =>
		capital(Array.from({ length }, () => syllables[random.below(24)]).join(''));
	const names = new Map([[commonPerson, 'Aurelia Quint']]);
	/** Ids of one kind of content, each with its file. */
	const make = (kind: string, size: number, data: (title: string) => object): string[] =>
		Array.from({ length: size }, (_, index) => {
			const id = `${kind.slice(0, 2)}-${index}`;
			const fields = data(`${name(3)} ${name(4)}`);
			if ('name' in fields) names.set(id, String(fields.name));
			write(`${kind}/${id}.md`, { description: prose.sentence(), ...fields }, prose.sentences(3));
			return id;
		});
	const root = Math.ceil(Math.sqrt(count));
	const authors = make('authors', Math.min(60, 4 + Math.ceil(root / 5)), (title) => ({
		name: `${title} desk`,
		kind: 'desk',
	}));
	const topics = make('topics', 12, (title) => ({ title }));
	const stories = make('stories', Math.ceil(count / 40), (title) => ({ title: `The ${title} case` }));
	const people = make('people', 4 * root, (title) => ({ name: title }));
	const organisations = make('organisations', 2 * root, (title) => ({
		name: `${title} Institute`,
		type: 'institute',
	}));
	const places = make('places', 2 * root, (title) => ({
		...{ name: title, country: name(3) },
		...{ latitude: random.below(120) - 55, longitude: random.below(340) - 170 },
	}));
	write(
		`people/${commonPerson}.md`,
		{ name: 'Aurelia Quint', description: prose.sentence() },
		prose.sentences(2),
	);
	/** Up to `most` of a list; the first are named often, the last seldom. */
	const some = (list: readonly string[], most: number): string[] => {
		const chosen = Array.from(
			{ length: 1 + random.below(most) },
			() => list[random.below(1 + random.below(list.length))],
		);
		return [...new Set(chosen)].filter((id) => id !== undefined);
	};
	for (let index = 0; index < count; index += 1) {
		const day = new Date(Date.parse(lastDay) - Math.floor((index * days) / count) * 86_400_000);
		const published = day.toISOString().slice(0, 10);
		const sources = Array.from({ length: 2 + random.below(4) }, (_, at) => ({
			...{ id: `s${at + 1}`, kind: 'news', title: capital(prose.words(9)), publisher: `${name(3)} Times` },
			...{ url: `https://news.example/${published}/${index}-${at}`, date: published },
		}));
		const about = {
			people: [...some(people, 4), ...(index % 100 === 7 ? [commonPerson] : [])],
			places: some(places, 2),
			organisations: some(organisations, 3),
		};
		const subjects = Object.values(about)
			.flat()
			.map((id) => names.get(id));
		const data = {
			...{
				id: `x${index.toString(36).padStart(5, '0')}`,
				title: capital(prose.words(9)),
				description: prose.sentence(),
			},
			...{
				published,
				asOf: published,
				kind: index % 3 === 0 ? 'report' : 'analysis',
				authors: some(authors, 2),
				topics: some(topics, 2),
			},
			...(index % 3 === 1 && { story: stories[Math.floor(index / 40)] }),
			...about,
			sources,
			...(index % 2 === 0 && { keyPoints: [prose.sentence(), prose.sentence(), prose.sentence()] }),
			...(index % 4 === 0 && { events: [{ date: published, label: capital(prose.words(8)) }] }),
			...(index % 50 === 0 && {
				corrections: [{ date: published, kind: 'correction', text: prose.sentence() }],
			}),
		};
		// Links stay in a language.
		const code = languages[index % languages.length] ?? '';
		const other = Math.max(index % languages.length, index - languages.length * (1 + random.below(40)));
		write(
			`articles/${published.slice(0, 4)}/article-${index}${code && `.${code}`}.md`,
			data,
			body(
				prose,
				sources.map(({ id }) => id),
				`${code && `/${code}`}/articles/article-${other}/`,
				`It is about ${subjects.join(', and ')}.`,
			),
		);
	}
}

/** About 950 words in four sections, with a list, a table, a quotation and citations. */
function body(prose: Prose, sources: readonly string[], neighbour: string, subjects: string): string {
	const paragraph = (at: number) =>
		`${prose.sentences(4)}[^${sources[at % sources.length]}] ${prose.sentence()}`;
	const section = (at: number) => [`## ${capital(prose.words(5))}`, paragraph(at), paragraph(at + 1)];
	return [
		...[
			paragraph(0),
			`${prose.sentence()} It was [told before](${neighbour}). ${subjects} ${prose.sentence()}`,
		],
		...section(1),
		...[
			`- ${prose.sentence()}\n- ${prose.sentence()}\n- **${capital(prose.words(4))}**: ${prose.sentence()}`,
		],
		...section(2),
		...[`> ${prose.sentence()}`, '| Place | Count |\n| --- | ---: |\n| North | 12 |\n| South | 31 |'],
		...section(3),
	].join('\n\n');
}

if (import.meta.main) {
	const [target, count, seed] = process.argv.slice(2);
	if (!target || !count) {
		console.error('Write: node tests/bench/scale/make-content.ts <new folder> <articles> [seed]');
		process.exit(1);
	}
	makeContent(target, Number(count), seed === undefined ? undefined : Number(seed));
	console.log(`${count} articles in ${target}`);
}
