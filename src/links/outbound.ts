import type { OutboundLink } from '../reading/body/body-facts.ts';
import type { Problem } from '../reading/files/problem.ts';
import type { AnyReading } from '../reading/reading.ts';
import type { LinkRecord, LinkState } from '../schema/link-record.ts';
import { requestAddress, stateOf } from './record.ts';

/** Every address that the content links to, as it is requested, each once, sorted. */
export function outboundAddresses(readings: readonly AnyReading[]): string[] {
	const urls = readings.flatMap(({ outbound }) => outbound.map(({ url }) => requestAddress(url)));
	return [...new Set(urls)].sort();
}

/** Reports dead links, except sources with an archived copy, which the page shows instead. */
export function deadLinks(readings: readonly AnyReading[], record: LinkRecord): Problem[] {
	return readings.flatMap((reading) =>
		reading.outbound.flatMap((link) => {
			const state = stateOf(record, link.url);
			if (state?.dead === undefined || isArchived(reading, link)) return [];
			const { place, field, url } = link;
			const [line, column] = place;
			const reason = `${url}: ${telling(state)}; ${cure(field)} or mend the address`;
			return [{ file: reading.file, line, column, reason }];
		}),
	);
}

/** True if a link is a source with an archived copy. */
function isArchived(reading: AnyReading, { field }: OutboundLink): boolean {
	const [list, index] = field?.split('.') ?? [];
	return (
		reading.collection === 'articles' &&
		list === 'sources' &&
		reading.data.sources[Number(index)]?.archived !== undefined
	);
}

function telling({ status, failing, checked }: LinkState): string {
	const answer = typeof status === 'number' ? `answered ${status}` : `gave ${answers[status]}`;
	return failing === undefined || failing === checked ? answer : `${answer}, as since ${failing}`;
}

const answers = { timeout: 'no answer in time', 'no answer': 'no answer' };

function cure(field: string | undefined): string {
	if (field === undefined) return 'link to an archived copy';
	return field.startsWith('sources.') ? 'add archived: https://... with an archived copy' : 'take it out';
}
