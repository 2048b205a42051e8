/**
 * Desk: a copy editor that reads every article, drafts and embargoed ones too, before readers do.
 *
 * A rule is one file in rules/. It looks at a Proof and gives Remarks; everything else (name, severity, file, waivers,
 * order) is added by desk.ts and messages.ts. Its examples are its tests. An editor trusts the desk because it is almost
 * never wrong: a rule that cannot keep nine of ten remarks true is `info`, which is counted and shown only when asked for.
 */
import { type Passage, placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import type { Proof } from './proof.ts';

/** error: the text cannot be right, a build stops. warning: almost always wrong. info: worth a look. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** What a rule has to say of a place. */
export interface Remark {
	place: Place;
	/** What disagrees with what; how to settle it. */
	reason: string;
	/** The place that it disagrees with; without a file it is in the same one. */
	other?: { file?: string; place: Place; text: string };
	/** Instead of the rule's, where the case is weaker. */
	severity?: Severity;
}

/** An article to try a rule on: its body, or also fields of its front matter, as they are written. */
export type Example = string | { fields: Record<string, string>; body: string };

/** A rule as its file gives it. */
export interface Rule {
	/** In kebab-case, as waivers name it; also the name of the file. */
	name: string;
	severity: Severity;
	/** What it finds, in a line, for lists of rules. */
	summary: string;
	/** Rules of form hold for every language; those that read words know English only. */
	anyLanguage?: boolean;
	/** Texts with one fault each, with a piece of the remark. */
	flags: [Example, string][];
	/** Texts that look like it and are right. */
	passes: Example[];
	check: (proof: Proof) => Iterable<Remark>;
}

/** A remark with its rule, as threads and the cache hand it on; messages.ts makes a message of it. */
export interface StampedRemark extends Remark {
	rule: string;
	severity: Severity;
}

/** Writes on a remark whose it is. */
export function stamp({ name, severity }: Pick<Rule, 'name' | 'severity'>, remark: Remark): StampedRemark {
	return { severity, ...remark, rule: name };
}

/**
 * Makes a remark at each match for which there is a reason to.
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

/** What the desk says of waivers themselves; it cannot be waived. */
export const waiverRule = {
	name: 'waiver',
	severity: 'warning',
	summary: 'A waiver that is wrong or not needed',
} as const;
