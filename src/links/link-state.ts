import type { LinkState } from '../schema/link-record.ts';

/** The answer of an address: an HTTP status, or why there was none. */
export type Answer = LinkState['status'];

/** Statuses that say that a page is gone. */
const gone: readonly Answer[] = [404, 410];

/** Statuses of paywalls and of hosts that block crawlers: a reader may still see the page. */
const refused: readonly Answer[] = [401, 402, 403, 405, 406, 407, 429, 451];

/** True if an answer says that the page is there. */
export function isReachable(answer: Answer): boolean {
	return typeof answer === 'number' && answer >= 200 && answer < 400;
}

/**
 * Updates the state of a link by an answer. A link is dead if the answer says that it is gone, or if it failed on two days
 * without a good answer between them. A refusal changes neither.
 * @param day the day of the answer
 */
export function nextState(earlier: LinkState | undefined, status: Answer, day: string): LinkState {
	if (isReachable(status)) return { status, checked: day };
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

/** True if no address answered at all: the fault is then ours, and the answers mean nothing. */
export function isOffline(answers: readonly Answer[]): boolean {
	return answers.length > 0 && answers.every((answer) => typeof answer !== 'number');
}
