import type { LinkState } from '../schema/link-record.ts';

/** What an address answered: a status, or nothing. */
export type Answer = LinkState['status'];

/** Answers by which a page says itself that it is gone. */
const gone: readonly Answer[] = [404, 410];

/** Answers to a program where a reader may well see the page: paywalls, and walls against crawlers. */
const refused: readonly Answer[] = [401, 402, 403, 405, 406, 407, 429, 451];

/** True if an answer tells that the page is there. */
export function isWell(answer: Answer): boolean {
	return typeof answer === 'number' && answer >= 200 && answer < 400;
}

/**
 * What is known of a link after an answer. It is dead if it says that it is gone, or if it failed on two days with no good
 * answer between them; a refusal says nothing of either, and leaves what was known.
 * @param day the day of the answer
 */
export function judge(earlier: LinkState | undefined, status: Answer, day: string): LinkState {
	if (isWell(status)) return { status, checked: day };
	const { failing: since, dead: before } = earlier ?? {};
	const refuses = refused.includes(status);
	const failing = since ?? (refuses ? undefined : day);
	const found = gone.includes(status) || (!refuses && since !== undefined && since !== day);
	const dead = before ?? (found ? day : undefined);
	return {
		status,
		checked: day,
		...(failing !== undefined && { failing }),
		...(dead !== undefined && { dead }),
	};
}

/** True if no address answered at all: then the fault is here, and nothing can be said of any of them. */
export function isCutOff(answers: readonly Answer[]): boolean {
	return answers.length > 0 && answers.every((answer) => typeof answer !== 'number');
}
