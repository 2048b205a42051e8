import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Fault } from './faults/fault.ts';
import * as figures from './faults/figures.ts';
import * as names from './faults/names.ts';
import { type Archive, archiveAt, planted, saidOf } from './faults/plant.ts';
import * as times from './faults/times.ts';
import * as words from './faults/words.ts';

const { sourceless, ...wordFaults } = words;
const kinds: Record<string, Fault[]> = { ...names, ...figures, ...times, ...wordFaults };
/** Part of the faults that the desk must see. */
const least = 0.85;

let archive: Archive;
beforeAll(async () => {
	vi.stubEnv('STET_CONTENT', 'tests/desk/norland');
	archive = await archiveAt('tests/desk/norland');
});

test('articles without a fault: the desk is silent', () => {
	for (const id of archive.proofs.keys()) {
		const text = readFileSync(join(archive.folder, 'articles', `${id}.md`), 'utf8');
		expect(saidOf(archive, id, text), id).toEqual([]);
	}
});

/** True if something is said at a planted fault, or of it as the other place. */
function isSeen([id, ...replacements]: Fault): boolean {
	const { text, lines } = planted(archive, id, replacements);
	return saidOf(archive, id, text).some(
		({ place, other }) => lines.has(place[0]) || (other && !other.file && lines.has(other.place[0])),
	);
}

/** The article without its sources and their marks. */
function withoutSources(id: string, kind: string): string {
	const text = readFileSync(join(archive.folder, 'articles', `${id}.md`), 'utf8');
	return text.replace(/^sources:\n(?: .*\n)+/m, `kind: ${kind}\n`).replace(/\[\^\w+\]/g, '');
}

test('of planted faults the desk sees most, of every kind some', () => {
	const seen = Object.entries(kinds).map(([kind, faults]) => {
		const missed = faults.filter((fault) => !isSeen(fault));
		return { kind, caught: faults.length - missed.length, total: faults.length, missed };
	});
	const unsourced = sourceless.filter(
		([id, kind]) => !saidOf(archive, id, withoutSources(id, kind)).some(({ place }) => place[0] > 0),
	);
	const all = [
		...seen,
		{
			...{ kind: 'sourceless', missed: unsourced, total: sourceless.length },
			caught: sourceless.length - unsourced.length,
		},
	];
	const sum = (key: 'caught' | 'total'): number => all.reduce((total, each) => total + each[key], 0);
	const table = all.map(({ kind, caught, total }) => `${kind.padEnd(15)}${caught}/${total}`);
	console.log([...table, `${'all'.padEnd(15)}${sum('caught')}/${sum('total')}`].join('\n'));
	if (process.env.SHOW_MISSED)
		for (const { kind, missed } of all) for (const fault of missed) console.log(kind, JSON.stringify(fault));
	expect(sum('total')).toBeGreaterThanOrEqual(130);
	for (const { kind, caught } of all) expect(caught, kind).toBeGreaterThan(0);
	expect(sum('caught') / sum('total')).toBeGreaterThanOrEqual(least);
});
