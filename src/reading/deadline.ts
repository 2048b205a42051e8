import { limits } from './limits.ts';

/**
 * Milliseconds that a file may take after others were too slow, so that however many of them end in time.
 * @param slow files that outlasted their time so far
 */
export function timeFor(slow: number, deadline: number): number {
	return Math.ceil(deadline / (slow < limits.slowFiles ? 1 : slow < 10 * limits.slowFiles ? 10 : 50));
}
