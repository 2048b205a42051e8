import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleReading } from '../../../src/archive/archive.ts';
import { type ArticleFacts, factsOf } from '../../../src/desk/archive-facts.ts';
import { makeNewsroom, type Newsroom } from '../../../src/desk/newsroom.ts';
import { makeProof, type Proof } from '../../../src/desk/proof.ts';
import { readArticle } from '../../../src/desk/read-article.ts';
import type { StampedRemark } from '../../../src/desk/rule.ts';
import { stamp } from '../../../src/desk/rule.ts';
import { archiveRules } from '../../../src/desk/rules.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { copyOf, readingOf } from '../../../src/reading/store/readings.ts';
import { readFile } from '../../../src/reading/worker/read-file.ts';
import { scratchFolder } from '../../unit/scratch-folder.ts';

/** A content folder as the desk reads it, with its articles by id. */
export interface Archive {
	folder: string;
	newsroom: Newsroom;
	proofs: Map<string, Proof>;
	facts: Map<string, ArticleFacts>;
}

/** Reads a content folder, which `STET_CONTENT` names. */
export async function archiveAt(folder: string): Promise<Archive> {
	const { rows, problems } = await readContent();
	if (problems.length > 0) throw new Error(JSON.stringify(problems));
	const newsroom = makeNewsroom(rows, { words: [] });
	const articles = rows.filter((row) => row.collection === 'articles');
	const proofs = new Map(
		articles.map((row) => [row.id, makeProof(readingOf(row) as ArticleReading, copyOf(row), newsroom)]),
	);
	const facts = new Map([...proofs].map(([id, proof]) => [id, factsOf(proof, true)]));
	return { folder, newsroom, proofs, facts };
}

/** What the desk says of an article with some text, alone and beside the other articles. */
export function saidOf({ newsroom, facts: known }: Archive, id: string, text: string): StampedRemark[] {
	const image = readFileSync('tests/newsroom/articles/2024/ferry.png');
	const scratch = scratchFolder({ 'articles/ferry.png': image, [`articles/${id}.md`]: text });
	const path = join(scratch, 'articles', `${id}.md`);
	const result = readFile({ collection: 'articles', id, path }, readFileSync(path), id, scratch);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	const proof = makeProof(result.reading as ArticleReading, result.copy, newsroom);
	const facts = new Map([...known, [id, factsOf(proof, true)] as const]);
	const across = archiveRules.flatMap((rule) =>
		rule.compare(facts, newsroom).flatMap((remark) => {
			const other = remark.other?.file;
			if (remark.file === id) return [stamp(rule, remark)];
			return other === id ? [stamp(rule, { ...remark, place: remark.other?.place ?? [1, 1] })] : [];
		}),
	);
	return [...readArticle(proof).remarks, ...across];
}

/** The text of an article with some replacements made, and the lines that they changed. */
export function planted(
	{ folder }: Archive,
	id: string,
	replacements: readonly [string, string][],
): { text: string; lines: Set<number> } {
	const before = readFileSync(join(folder, 'articles', `${id}.md`), 'utf8');
	let text = before;
	for (const [old, now] of replacements) {
		if (!text.includes(old)) throw new Error(`${id} no longer says: ${old}`);
		text = text.replace(old, () => now);
	}
	// A line that stands more often than before is changed too.
	const known = Map.groupBy(before.split('\n'), (line) => line);
	const lines = text
		.split('\n')
		.flatMap((line, index) => (known.get(line)?.pop() === undefined ? [index + 1] : []));
	return { text, lines: new Set(lines) };
}
