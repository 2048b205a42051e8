import type { ArticleReading } from '../archive/archive.ts';
import { readingCopy } from '../reading/cache.ts';
import type { Place } from '../reading/reading.ts';
import { site } from '../site.ts';
import { type ArticleFacts, factsOf } from './archive-facts.ts';
import { openDeskCache } from './desk-cache.ts';
import { type WorkInTime, workInTime } from './in-time.ts';
import type { Knowledge, Newsroom } from './newsroom.ts';
import { isWorthThreads, readInThreads } from './pool.ts';
import { makeProof, type Proof } from './proof.ts';
import type { Finding, Remark, Rule, Severity } from './rule.ts';
import { archiveRules, deadlineRule, rules, waiverRule } from './rules.ts';
import { covers, readWaivers, type Waiver } from './waivers.ts';

/** What the desk found in one article by itself; kept until the article, what the newsroom knows of its names, or the desk changes. */
export interface ArticleResult {
	remarks: StampedRemark[];
	waivers: Waiver[];
	facts: ArticleFacts;
}

/** A remark with the rule it is of. */
export interface StampedRemark extends Remark {
	rule: string;
	severity: Severity;
}

/** What the desk says of an archive. */
export interface DeskReport {
	/** In reading order; without what is waived. */
	findings: Finding[];
	/** Findings that a waiver covers, each with its reason. */
	waived: (Finding & { waiver: string })[];
	/** Every article that was read. */
	files: string[];
}

const ruleNames = [...rules, ...archiveRules].map(({ name }) => name);

/** Reads all articles, published or not. Those that did not change since the last time are not read again. */
export async function readAll(articles: readonly ArticleReading[], newsroom: Newsroom): Promise<DeskReport> {
	const { known, keep } = openDeskCache(articles, newsroom);
	const unknown = articles.filter(({ digest }) => !known.has(digest));
	const read = isWorthThreads(unknown)
		? await readInThreads(unknown, newsroom)
		: readInTurn(unknown, newsroom, workInTime());
	const byDigest = new Map([...known, ...unknown.map(({ digest }, index) => [digest, read[index]] as const)]);
	const results = new Map(
		articles.map((article) => [article, byDigest.get(article.digest) as ArticleResult] as const),
	);
	// On another day, or another machine, one that was too slow may not be.
	const inTime = [...results].filter(([, { remarks }]) => !remarks.some(isLate));
	keep(new Map(inTime.map(([{ digest }, result]) => [digest, result])));
	const across = archiveRules.flatMap((rule) =>
		rule
			.compare(new Map([...results].map(([article, { facts }]) => [article.file, facts])), newsroom)
			.map(({ file, ...remark }) => ({ file, remark: stamp(rule, remark) })),
	);
	return settle(results, across);
}

/** Reads some articles in this thread, each within the deadline. */
export function readInTurn(
	articles: readonly ArticleReading[],
	newsroom: Knowledge,
	inTime: WorkInTime,
): ArticleResult[] {
	return inTime(
		articles,
		(article) => readArticle(makeProof(article, readingCopy(article.digest), newsroom)),
		(_, milliseconds) => lateResult(milliseconds),
	);
}

function lateResult(milliseconds: number): ArticleResult {
	const reason = `takes longer than ${milliseconds / 1000} s to read; look for what stands in it thousands of times, and divide it`;
	return {
		remarks: [stamp(deadlineRule, { place: [1, 1], reason })],
		waivers: [],
		facts: { names: [], words: [], tolls: [] },
	};
}

function isLate({ rule }: StampedRemark): boolean {
	return rule === deadlineRule.name;
}

/** Applies every rule of one article to its proof. */
export function readArticle(proof: Proof): ArticleResult {
	const english = (proof.article.data.language ?? site.language).startsWith('en');
	const { waivers, wrong } = readWaivers(proof.copy, ruleNames);
	const remarks = rules
		.filter(({ anyLanguage }) => anyLanguage || english)
		.flatMap((rule) => [...rule.check(proof)].map((remark) => stamp(rule, remark)));
	return {
		remarks: [...remarks, ...wrong.map((remark) => stamp(waiverRule, remark))],
		waivers,
		facts: factsOf(proof, english),
	};
}

function stamp({ name, severity }: Pick<Rule, 'name' | 'severity'>, remark: Remark): StampedRemark {
	return { severity, ...remark, rule: name };
}

/** Turns remarks into findings, takes out what is waived, and adds the waivers that cover nothing. */
function settle(
	results: ReadonlyMap<ArticleReading, ArticleResult>,
	across: readonly { file: string; remark: StampedRemark }[],
): DeskReport {
	const report: DeskReport = { findings: [], waived: [], files: [...results.keys()].map(({ file }) => file) };
	const acrossByFile = Map.groupBy(across, ({ file }) => file);
	for (const [{ file }, { remarks, waivers }] of results) {
		const own = [...remarks, ...(acrossByFile.get(file) ?? []).map(({ remark }) => remark)];
		const used = new Set<Waiver>();
		const findings: Finding[] = [];
		for (const finding of own.map((remark) => findingOf(file, remark))) {
			const waiver = waivers.find((candidate) => covers(candidate, finding));
			if (waiver) {
				used.add(waiver);
				report.waived.push({ ...finding, waiver: waiver.reason });
			} else findings.push(finding);
		}
		const unused = waivers.filter((waiver) => !used.has(waiver));
		findings.push(...unused.map((waiver) => findingOf(file, unusedWaiver(waiver))));
		report.findings.push(...findings.sort((a, b) => a.line - b.line || a.column - b.column));
	}
	return report;
}

function unusedWaiver({ rule, place }: Waiver): StampedRemark {
	return stamp(waiverRule, {
		place,
		reason: `allows ${rule}, which finds nothing here; take the waiver away`,
	});
}

function findingOf(file: string, { place, other, ...remark }: StampedRemark): Finding {
	const at = ([line, column]: Place) => ({ file, line, column });
	return {
		...at(place),
		...remark,
		...(other && { other: { ...at(other.place), file: other.file ?? file, text: other.text } }),
	};
}
