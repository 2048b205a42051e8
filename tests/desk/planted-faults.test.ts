import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../src/archive/archive.ts';
import { type ArticleFacts, factsOf } from '../../src/desk/archive-facts.ts';
import { makeNewsroom, type Newsroom } from '../../src/desk/newsroom.ts';
import { makeProof, type Proof } from '../../src/desk/proof.ts';
import { readArticle } from '../../src/desk/read-article.ts';
import { readHouseStyle } from '../../src/desk/read-style.ts';
import { archiveRules } from '../../src/desk/rules.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { copyOf, readingOf } from '../../src/reading/store/readings.ts';
import { readFile } from '../../src/reading/worker/read-file.ts';
import { scratchFolder } from '../unit/scratch-folder.ts';
import type { PlantedFault } from './planted-fault.ts';
import { invented, plantedFaults } from './planted-faults.ts';

let newsroom: Newsroom;
let proofs: Map<string, Proof>;
let facts: Map<string, ArticleFacts>;

beforeAll(async () => {
	const { rows: readings } = await readContent();
	const person = readings.find((reading) => reading.collection === 'people');
	if (!person) throw new Error('tests/prose has no person');
	const captain = { ...person, id: 'ada-marten', data: { ...person.data, role: undefined, ...invented } };
	newsroom = makeNewsroom([...readings, captain], readHouseStyle().style);
	const articles = readings.filter((reading) => reading.collection === 'articles');
	proofs = new Map(
		articles.map((reading) => [reading.id, makeProof(readingOf(reading), copyOf(reading), newsroom)]),
	);
	facts = new Map([...proofs].map(([id, proof]) => [id, factsOf(proof, true)]));
});

/** The proof of an article with the replacements made. */
function plant(id: string, replacements: [string, string][]): Proof {
	let text = readFileSync(join('tests/prose/articles', `${id}.md`), 'utf8').replace(/ +\| +/g, ' | ');
	for (const [before, after] of replacements) {
		expect(text, `${id} no longer says: ${before}`).toContain(before);
		text = text.replace(before, () => after);
	}
	const image = readFileSync('tests/newsroom/articles/2024/ferry.png');
	const film = readFileSync('tests/newsroom/articles/2024/ferry.mp4');
	const folder = scratchFolder({
		'articles/ferry.png': image,
		'articles/ferry.mp4': film,
		[`articles/${id}.md`]: text,
	});
	const path = join(folder, 'articles', `${id}.md`);
	const result = readFile({ collection: 'articles', id, path }, readFileSync(path), id, folder);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	return makeProof(result.reading as ArticleReading, result.copy, newsroom);
}

/** Rules that say something of a proof, alone and beside the other articles. */
function found(id: string, proof: Proof): string[] {
	const all = new Map([...facts, [id, factsOf(proof, true)] as const]);
	const across = archiveRules.flatMap((rule) =>
		rule.compare(all, newsroom).flatMap(({ file }) => (file === id ? [rule.name] : [])),
	);
	return [...readArticle(proof).remarks.map(({ rule }) => rule), ...across];
}

describe('planted faults in real prose', () => {
	test.each(plantedFaults)('%s in %s: %j', (...[rule, id, ...replacements]: PlantedFault) => {
		const before = found(id, proofs.get(id) as Proof).filter((name) => name === rule).length;
		const after = found(id, plant(id, replacements)).filter((name) => name === rule).length;
		expect(after).toBe(before + 1);
	});

	test('are at least sixty', () => {
		expect(plantedFaults.length).toBeGreaterThanOrEqual(60);
	});
});
