import type { VFileMessage } from 'vfile-message';
import type { Copy } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import { nearest } from '../reading/front-matter/validate.ts';
import { type Remark, type StampedRemark, stamp, waiverRule } from './rule.ts';

/**
 * A waiver in a text: `<!-- desk: allow weekday-date: quoted from the transcript -->`. Unlike unified-message-control, the
 * desk requires a reason and reports waivers that cover nothing.
 */
export interface Waiver {
	rule: string;
	reason: string;
	place: Place;
	/** First and last line that it covers. */
	from: number;
	to: number;
}

const form = /^desk:\s*allow\s+([a-z-]+)\s*(?::\s*([\s\S]*))?$/;

/**
 * Reads the waivers of an article. A waiver covers the passage that it is in or, between passages, the next one. A waiver
 * before all text covers the front matter too.
 */
export function readWaivers(
	copy: Copy,
	ruleNames: readonly string[],
): { waivers: Waiver[]; wrong: Remark[] } {
	const body = copy.passages.filter(({ kind }) => kind !== 'field');
	const fields = copy.passages.length - body.length;
	const lineOf = (index: number): number => body[index]?.runs[0]?.[1] ?? Number.MAX_SAFE_INTEGER;
	const waivers: Waiver[] = [];
	const wrong: Remark[] = [];
	for (const { text, place, passage } of copy.comments) {
		if (!/^desk(?:\s*:|\s+allow\b)/i.test(text)) continue;
		const [, rule = '', reason = ''] = form.exec(text) ?? [];
		const problem = waiverProblem(rule, reason, ruleNames);
		if (problem) {
			wrong.push({ place, reason: problem });
			continue;
		}
		const index = passage - fields;
		waivers.push({
			rule,
			reason: reason.trim().replace(/\s+/g, ' '),
			place,
			from: index === 0 ? 1 : lineOf(index),
			to: Math.max(place[0], lineOf(index + 1) - 1),
		});
	}
	return { waivers, wrong };
}

function waiverProblem(rule: string, reason: string, names: readonly string[]): string | undefined {
	if (!rule) return 'is not a waiver; write <!-- desk: allow rule-name: reason -->';
	if (!names.includes(rule)) {
		const meant = nearest(rule, names);
		return `${rule} is not a rule of the desk; ${meant ? `did you mean ${meant}?` : 'npm run desk -- --rules lists them'}`;
	}
	return reason.trim() ? undefined : `gives no reason; write <!-- desk: allow ${rule}: reason -->`;
}

/** True if a waiver covers a finding of its file. */
export function covers({ rule, from, to }: Waiver, { ruleId, line = 1 }: VFileMessage): boolean {
	return ruleId === rule && line >= from && line <= to;
}

/** Makes the remark on a waiver that covers nothing. */
export function unusedWaiver({ rule, place }: Waiver): StampedRemark {
	return stamp(waiverRule, {
		place,
		reason: `allows ${rule}, which finds nothing here; take the waiver away`,
	});
}
