import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Fault } from './faults/fault.ts';
import * as figures from './faults/figures.ts';
import { fresh, freshSourceless } from './faults/fresh.ts';
import * as names from './faults/names.ts';
import { type Archive, archiveAt, planted, saidOf } from './faults/plant.ts';
import { third, thirdSourceless } from './faults/third.ts';
import * as times from './faults/times.ts';
import * as words from './faults/words.ts';

const { sourceless, ...wordFaults } = words;

interface FaultSet {
	folder: string;
	kinds: Record<string, Fault[]>;
	sourceless: [article: string, kind: string][];
	/** How many faults there are at least. */
	size: number;
	/** Part of the faults that the desk must see. */
	least: number;
}

const sets: FaultSet[] = [
	{
		folder: 'tests/desk/norland',
		kinds: { ...names, ...figures, ...times, ...wordFaults },
		sourceless,
		size: 130,
		least: 0.85,
	},
	{ folder: 'tests/desk/caldria', kinds: fresh, sourceless: freshSourceless, size: 60, least: 0.65 },
	{ folder: 'tests/desk/caldria', kinds: third, sourceless: thirdSourceless, size: 60, least: 0.65 },
];

describe.each(sets)('$folder', ({ folder, kinds, sourceless, size, least }) => {
	let archive: Archive;
	beforeAll(async () => {
		vi.stubEnv('STET_CONTENT', folder);
		archive = await archiveAt(folder);
	});

	const textOf = (id: string): string => readFileSync(join(folder, 'articles', `${id}.md`), 'utf8');

	test('articles without a fault: the desk is silent', () => {
		for (const id of archive.proofs.keys()) expect(saidOf(archive, id, textOf(id)), id).toEqual([]);
	});

	/** True if something is said at a planted fault, or of it as the other place. */
	function isSeen([id, ...replacements]: Fault): boolean {
		const { text, lines } = planted(archive, id, replacements);
		return saidOf(archive, id, text).some(
			({ place, other }) => lines.has(place[0]) || (other && !other.file && lines.has(other.place[0])),
		);
	}

	/** True if something is said of the article once its sources and their marks are gone. */
	function isSeenWithoutSources([id, kind]: [article: string, kind: string]): boolean {
		const text = textOf(id)
			.replace(/^sources:\n(?: .*\n)+/m, `kind: ${kind}\n`)
			.replace(/\[\^\w+\]/g, '');
		return saidOf(archive, id, text).some(({ place }) => place[0] > 0);
	}

	test('of planted faults the desk sees most, of every kind some', () => {
		const all = Object.entries(kinds).map(([kind, faults]) => ({
			kind,
			total: faults.length,
			missed: faults.filter((fault) => !isSeen(fault)) as unknown[],
		}));
		all.push({
			kind: 'sourceless',
			total: sourceless.length,
			missed: sourceless.filter((fault) => !isSeenWithoutSources(fault)),
		});
		const total = all.reduce((sum, each) => sum + each.total, 0);
		const caught = total - all.reduce((sum, { missed }) => sum + missed.length, 0);
		const row = (kind: string, seen: number, of: number) => `${kind.padEnd(15)}${seen}/${of}`;
		console.log(
			[
				...all.map(({ kind, total, missed }) => row(kind, total - missed.length, total)),
				row('all', caught, total),
			].join('\n'),
		);
		if (process.env.SHOW_MISSED)
			for (const { kind, missed } of all)
				for (const fault of missed) console.log(kind, JSON.stringify(fault));
		expect(total).toBeGreaterThanOrEqual(size);
		for (const { kind, missed, total } of all) expect(missed.length, kind).toBeLessThan(total);
		expect(caught / total).toBeGreaterThanOrEqual(least);
	});
});
