/**
 * Desk: a copy editor that checks every article before publication. Each file in rules/ is a rule: a function from a Proof to
 * Remarks, with examples that are its tests. Rules must be almost always right: one with more than one false remark in ten
 * is `info`, which is shown only on request. What each head says of 2,592 posts was measured on posts of two newsrooms that
 * tests/bench/content-from-posts.ts made into articles; each error and warning was read: of 185 five were wrong.
 */
import { type Passage, placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import type { Proof } from './proof.ts';

/** error: the text cannot be right, a build stops. warning: almost always wrong. info: worth a look. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** A finding of a rule. */
export interface Remark {
	place: Place;
	/** What disagrees with what; how to repair it. */
	reason: string;
	/** The place that it disagrees with, in the same file if none is given. */
	other?: { file?: string; place: Place; text: string };
	/** Overrides the severity of the rule. */
	severity?: Severity;
}

/** An article for a test: its body, or its body with front matter fields as YAML. */
export type Example = string | { fields: Record<string, string>; body: string };

/** A rule that reads one article. */
export interface Rule {
	/** Name of its file in kebab-case, which waivers use. */
	name: string;
	severity: Severity;
	/** What it finds, in a line. */
	summary: string;
	/** True if it applies to every language; other rules read English only. */
	anyLanguage?: boolean;
	/** Articles with one fault each, and a part of the expected reason. */
	flags: [Example, string][];
	/** Articles that look similar and are right. */
	passes: Example[];
	check: (proof: Proof) => Iterable<Remark>;
}

/** A remark with rule and severity, as plain data for threads and the cache. */
export interface StampedRemark extends Remark {
	rule: string;
	severity: Severity;
}

/** Adds rule and severity to a remark. */
export function stamp({ name, severity }: Pick<Rule, 'name' | 'severity'>, remark: Remark): StampedRemark {
	return { severity, ...remark, rule: name };
}

/**
 * Makes a remark at each match that is wrong.
 * @param patterns with the flag `g`
 * @param reasonOf gives the reason of the remark; undefined where the match is right
 */
export function* remarksOn(
	passages: readonly Passage[],
	patterns: readonly RegExp[],
	reasonOf: (match: RegExpExecArray, passage: Passage) => string | undefined,
): Generator<Remark> {
	for (const passage of passages) {
		for (const match of patterns.flatMap((pattern) => [...passage.text.matchAll(pattern)])) {
			const reason = reasonOf(match, passage);
			if (reason) yield { place: placeOf(passage, match.index), reason };
		}
	}
}

/** The rule of remarks on waivers, which cannot be waived. */
export const waiverRule = {
	name: 'waiver',
	severity: 'warning',
	summary: 'A waiver that is wrong or not needed',
} as const;
