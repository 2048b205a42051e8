import { beforeAll, describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { readLinkRecord } from '../../src/links/record.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { AnyReading } from '../../src/reading/reading.ts';
import { readingOf } from '../../src/reading/store/readings.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { archivePages } from '../../src/view/archive-view.ts';
import { articlePages } from '../../src/view/article-pages.ts';
import { indexPages } from '../../src/view/index-view.ts';
import { listPages } from '../../src/view/list-view.ts';
import type { PagePlan } from '../../src/view/page-plan.ts';
import { textPages } from '../../src/view/page-views.ts';

const cutOff = Temporal.Instant.from('2026-11-01T00:00:00Z');

let readings: AnyReading[];
let before: Map<string, PagePlan & { view: () => string }>;

beforeAll(async () => {
	process.env.STET_CONTENT = 'tests/newsroom';
	readings = (await readContent()).rows.map((row) => readingOf(row) as AnyReading);
	before = plansOf(readings);
});

describe('a page whose inputs stay the same stays the same when', () => {
	test.each(collectionNames)('any field of any file of %s changes', (collection) => {
		const changed = readings.filter((reading) => reading.collection === collection);
		expect(changed.length).toBeGreaterThan(0);
		for (const reading of changed)
			for (const [field, value] of Object.entries(reading.data))
				for (const other of othersOf(value)) {
					const data = { ...reading.data, [field]: other };
					hold(
						withOther(reading, { ...reading, digest: `${reading.digest}*`, data } as AnyReading),
						`${reading.file} ${field}`,
					);
				}
	});

	test('any article goes, or comes', () => {
		for (const reading of readings)
			if (reading.collection === 'articles')
				hold(
					readings.filter((other) => other !== reading),
					reading.file,
				);
	});
});

/** The readings with another one in the place of one of them. */
function withOther(reading: AnyReading, other: AnyReading): AnyReading[] {
	return readings.map((each) => (each === reading ? other : each));
}

/** Holds the pages of changed content against those before. */
function hold(changed: readonly AnyReading[], what: string): void {
	const after = plansOf(changed);
	const wrong = [...after].flatMap(([address, plan]) => {
		const old = before.get(address);
		const same = old && JSON.stringify(old.inputs()) === JSON.stringify(plan.inputs());
		return same && old.view() !== plan.view()
			? [`${address} changes with ${what} and its inputs do not`]
			: [];
	});
	expect(wrong).toEqual([]);
}

/** Every page that is planned, its inputs and View made once at most. */
function plansOf(content: readonly AnyReading[]): typeof before {
	const archive = makeArchive(content, cutOff);
	const plans = [
		...articlePages(archive, readLinkRecord().record),
		...[listPages, indexPages, archivePages, textPages].flatMap((pages) => [...pages(archive)] as PagePlan[]),
	];
	return new Map(
		plans.map((plan) => [
			plan.address,
			{ ...plan, inputs: once(plan.inputs), view: once(() => JSON.stringify(plan.view())) },
		]),
	) as unknown as typeof before;
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Other values that a field may have. */
function othersOf(value: unknown): unknown[] {
	if (typeof value === 'string') return [otherText(value)];
	if (typeof value === 'number') return [value + 1];
	if (typeof value === 'boolean') return [!value];
	if (Array.isArray(value))
		return value.length === 0
			? []
			: [
					value.slice(1),
					value.toReversed(),
					...othersOf(value[0]).map((other) => [other, ...value.slice(1)]),
				];
	if (value !== null && typeof value === 'object')
		return Object.entries(value).flatMap(([name, each]) =>
			othersOf(each).map((other) => ({ ...value, [name]: other })),
		);
	return [];
}

/** Another existing id for an id, another year for a date, another language for one, other words for words. */
function otherText(text: string): string {
	const named = readings.find(({ id }) => id === text);
	const ids = readings.filter(({ collection }) => collection === named?.collection).map(({ id }) => id);
	if (named) return ids[(ids.indexOf(text) + 1) % ids.length] ?? '';
	if (/^[a-z]{2}$/.test(text)) return text === 'fa' ? 'ar' : 'fa';
	return /^\d{4}-\d\d/.test(text) ? `${Number(text.slice(0, 4)) - 1}${text.slice(4)}` : `${text} too`;
}
