import type { Problem } from '../reading/files/problem.ts';
import type { AnyReading } from '../reading/reading.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { isOffline, nextState } from './link-state.ts';
import { deadLinks, outboundAddresses } from './outbound.ts';
import { type RequestLimits, requestAll } from './request.ts';

/** The result of a check: the new record and the links to repair, or that there is no network. */
export type Check = { record: LinkRecord; dead: Problem[] } | 'no network';

/**
 * Requests every address that the content links to, and updates its state. Addresses that nothing links to any more leave
 * the record.
 * @param day the day of the check
 */
export async function checkLinks(
	readings: readonly AnyReading[],
	earlier: LinkRecord,
	day: string,
	limits: RequestLimits,
	onProgress?: (done: number, total: number) => void,
): Promise<Check> {
	const answers = await requestAll(outboundAddresses(readings), limits, onProgress);
	if (isOffline([...answers.values()])) return 'no network';
	const record = Object.fromEntries(
		[...answers].map(([address, answer]) => [address, nextState(earlier[address], answer, day)]),
	);
	return { record, dead: deadLinks(readings, record) };
}
