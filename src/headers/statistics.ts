import { href } from '../archive/urls.ts';
import type { Statistics } from '../schema/services.ts';

/** What pages may load and where they may send to because of a service that counts visits; nothing without one. */
export function statisticsSources(statistics: Statistics | undefined): {
	scripts: string[];
	connections: string[];
} {
	if (!statistics) return { scripts: [], connections: [] };
	const { script, sendsTo = script.startsWith('/') ? [] : [new URL(script).origin] } = statistics;
	return {
		scripts: script.startsWith('/') ? [] : [source(script)],
		connections: [...new Set(sendsTo.map(source))],
	};
}

/** An address as a policy names it: without what follows `?` or `#`, and with the signs coded that divide a policy. */
function source(address: string): string {
	const { origin, pathname } = new URL(address);
	const path = pathname === '/' ? '' : pathname;
	return origin + path.replaceAll(';', '%3B').replaceAll(',', '%2C');
}

/** The attributes of its element; undefined without such a service. It waits for the page, which is whole without it. */
export function statisticsScript(
	statistics: Statistics | undefined,
): Record<string, string | boolean> | undefined {
	if (!statistics) return undefined;
	const { script, data = {}, integrity } = statistics;
	return {
		src: script.startsWith('/') ? href(script) : script,
		defer: true,
		...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
		...(integrity && { integrity, crossorigin: 'anonymous' }),
	};
}
