import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkLinks } from '../../src/links/check.ts';
import { type Answer, nextState } from '../../src/links/link-state.ts';
import { readLinkRecord, writeLinkRecord } from '../../src/links/record.ts';
import { requestAll } from '../../src/links/request.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { limits } from '../../src/reading/limits/limits.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { AnyReading } from '../../src/reading/reading.ts';
import { readingOf } from '../../src/reading/store/readings.ts';
import type { LinkState } from '../../src/schema/link-record.ts';
import { processorTime } from '../processor-time.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const manners = { timeout: 300, hosts: 4, pause: 0 };

/** A host on this machine; gives its address. */
async function host(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address where nobody listens. */
async function nowhere(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return `http://127.0.0.1:${port}/`;
}

/** Answers by path: `/404` with 404, `/moved` with a redirect, `/silent` never, `/no-head` to GET only. */
const answering: RequestListener = ({ url = '', method }, response) => {
	if (url === '/silent') return;
	if (url === '/cut') response.destroy();
	else if (url === '/moved') response.writeHead(301, { location: '/200' }).end();
	else if (url === '/lost') response.writeHead(302, { location: '/404' }).end();
	else if (url === '/round') response.writeHead(302, { location: '/round' }).end();
	else if (url === '/no-head') response.writeHead(method === 'GET' ? 200 : 405).end();
	else response.writeHead(Number(url.slice(1))).end();
};

describe('asking', () => {
	test.each<[path: string, answer: Answer]>([
		['/200', 200],
		['/404', 404],
		['/410', 410],
		['/500', 500],
		['/403', 403],
		['/moved', 200],
		['/lost', 404],
		['/round', 'no answer'],
		['/no-head', 200],
		['/silent', 'timeout'],
		['/cut', 'no answer'],
	])('%s gives %s', async (path, answer) => {
		const address = (await host(answering)) + path;
		expect(await requestAll([address], manners)).toEqual(new Map([[address, answer]]));
	});

	test('nobody there gives no answer', async () => {
		const address = await nowhere();
		expect([...(await requestAll([address], manners)).values()]).toEqual(['no answer']);
	});

	test('goes to several hosts at once, but to each with one request at a time, and says who asks', async () => {
		const now = new Map<string, number>();
		let most = 0;
		let mostOfOneHost = 0;
		const agents = new Set<string | undefined>();
		const counting: RequestListener = ({ headers }, response) => {
			const name = headers.host ?? '';
			agents.add(headers['user-agent']);
			now.set(name, (now.get(name) ?? 0) + 1);
			mostOfOneHost = Math.max(mostOfOneHost, now.get(name) ?? 0);
			most = Math.max(
				most,
				[...now.values()].reduce((a, b) => a + b),
			);
			setTimeout(() => {
				now.set(name, (now.get(name) ?? 0) - 1);
				response.end();
			}, 40);
		};
		const hosts = [await host(counting), await host(counting), await host(counting)];
		const addresses = hosts.flatMap((origin) => ['/a', '/b', '/c'].map((path) => origin + path));
		const answers = await requestAll(addresses, { ...manners, timeout: 5000, hosts: 2 });
		expect([...answers.values()]).toEqual(Array(9).fill(200));
		expect([most, mostOfOneHost]).toEqual([2, 1]);
		expect([...agents]).toEqual([
			expect.stringMatching(/^Harbour-Post-link-check\/1 \(\+https:\/\/harbour\.example\/\)$/),
		]);
	});
});

describe('a link is dead', () => {
	const first = '2024-03-01';
	const next = '2024-03-02';
	// biome-ignore format: one case a line
	test.each<[what: string, answers: [Answer, string][], dead: string | undefined]>([
		['not while it answers', [[200, first]], undefined],
		['at once when it says that it is gone: 404', [[404, first]], first],
		['at once when it says that it is gone: 410', [[410, first]], first],
		['not after a failure', [[500, first]], undefined],
		['not after two failures of one day', [[500, first], ['timeout', first]], undefined],
		['after failures on two days', [[500, first], ['no answer', next]], next],
		['not if it answered between them', [[500, first], [200, first], [500, next]], undefined],
		['not when it only refuses programs', [[403, first], [429, next]], undefined],
		['from the day on which it was found so', [[404, first], [404, next]], first],
		['still, when it only refuses since', [[404, first], [403, next]], first],
		['no longer when it is back', [[404, first], [200, next]], undefined],
	])('%s', (_, answers, dead) => {
		const state = answers.reduce<LinkState | undefined>(
			(earlier, [answer, day]) => nextState(earlier, answer, day),
			undefined,
		);
		expect(state?.dead).toBe(dead);
	});
});

describe('a check of a content folder', () => {
	const source = (id: string, url: string, archived = '') =>
		`{ id: ${id}, kind: news, title: T, publisher: P, url: "${url}"${archived && `, archived: "${archived}"`} }`;

	test('names every dead link with its place and its cure, except those whose copy is shown', async () => {
		const origin = await host(answering);
		scratchContent({
			'authors/desk.md': `---\nname: Desk\ndescription: For tests.\nlinks: [${origin}/410]\n---\n`,
			'articles/a.md': article(
				{
					sources: `[${source('a', `${origin}/404#part`)}, ${source('b', `${origin}/404`, `${origin}/200`)}]`,
				},
				`One[^a] and two[^b], [a link](${origin}/410), <${origin}/200>, [mail](mailto:a@example.org).`,
			),
		});
		const { rows, problems } = await readContent();
		const readings = rows.map((row) => readingOf(row) as AnyReading);
		expect(problems).toEqual([]);
		const found = await checkLinks(readings, {}, '2024-03-01', manners);
		if (found === 'no network') throw new Error(found);
		expect(found.dead.map(formatProblem).map((text) => text.replace(/^.*\/(?=a\w+\/)/, ''))).toEqual([
			`articles/a.md:6:61  ${origin}/404#part: answered 404; add archived: https://... with an archived copy or mend the address`,
			`articles/a.md:9:22  ${origin}/410: answered 410; link to an archived copy or mend the address`,
			`authors/desk.md:4:9  ${origin}/410: answered 410; take it out or mend the address`,
		]);
		writeLinkRecord(found.record);
		expect(readLinkRecord()).toEqual({ record: found.record, problems: [] });
		expect(Object.keys(found.record)).toEqual([`${origin}/200`, `${origin}/404`, `${origin}/410`]);
		expect((await readContent()).problems).toEqual([]);
	});

	test('keeps what is linked to and forgets the rest', async () => {
		const origin = await host(answering);
		scratchContent({ ...desk, 'articles/a.md': article({}, `[A link](${origin}/500)`) });
		const readings = (await readContent()).rows.map((row) => readingOf(row) as AnyReading);
		const earlier = {
			[`${origin}/500`]: { status: 500, checked: '2024-03-01', failing: '2024-03-01' },
			'https://www.example.org/': { status: 200, checked: '2024-03-01' },
		};
		expect(await checkLinks(readings, earlier, '2024-03-02', manners)).toMatchObject({
			record: {
				[`${origin}/500`]: {
					status: 500,
					checked: '2024-03-02',
					failing: '2024-03-01',
					dead: '2024-03-02',
				},
			},
			dead: [{ reason: expect.stringContaining('answered 500, as since 2024-03-01;') }],
		});
	});

	test('that reaches nobody says so', async () => {
		const addresses = [await nowhere(), await nowhere()];
		const folder = scratchContent({ ...desk, 'articles/a.md': article({}, addresses.join('\n')) });
		const readings = (await readContent()).rows.map((row) => readingOf(row) as AnyReading);
		expect(await checkLinks(readings, {}, '2024-03-01', manners)).toBe('no network');
		expect(existsSync(join(folder, 'links.json'))).toBe(false);
	});

	test('a record that was mended by hand is told with the place', () => {
		scratchContent({ 'links.json': '{\n\t"https://a.example/": { "status": 200, "checked": "soon" }\n}\n' });
		expect(readLinkRecord().problems.map(formatProblem)).toEqual([
			expect.stringMatching(/links\.json:2:\d+ {2}https:\/\/a\.example\/\.checked: "soon" is not a date/),
		]);
	});

	test.each([
		['{\n\t"https://a.example/": {', /links\.json:2:\d+ {2}is not JSON; let the command/],
		['{\n\t"https://a.example/": 1,\n}\n', /links\.json:3:1 {2}is not JSON; let the command/],
		['[]', /links\.json:1:1 {2}/],
		['', /links\.json:1:1 {2}is not JSON/],
	])('a record that is %j is told so', (text, message) => {
		scratchContent({ 'links.json': text });
		expect(readLinkRecord().problems.map(formatProblem)).toEqual([expect.stringMatching(message)]);
	});

	test('a record larger than that of any archive is refused unread', () => {
		scratchContent({ 'links.json': new Uint8Array(limits.linkRecordBytes + 1) });
		expect(readLinkRecord().problems.map(formatProblem)).toEqual([
			expect.stringMatching(/links\.json:1:1 {2}is 67108865 bytes long; divide it below 67108864/),
		]);
	});

	test('the record of a large archive is read, and soon; one that is wrong all through is refused as soon', () => {
		const addresses = Array.from(
			{ length: 30_000 },
			(_, index) => `https://www.example.org/news/2024/${index}`,
		);
		const state = { status: 200, checked: '2024-03-01' };
		const record = Object.fromEntries(addresses.map((address) => [address, state]));
		const folder = scratchContent({});
		writeLinkRecord(record);
		expect(statSync(join(folder, 'links.json')).size).toBeGreaterThan(limits.fileBytes);
		const milliseconds = processorTime(() => {
			expect(readLinkRecord()).toEqual({ record, problems: [] });
			writeLinkRecord(Object.fromEntries(addresses.map((address) => [address, { status: 200 }])) as never);
			expect(readLinkRecord().problems).toHaveLength(limits.problems);
		});
		// The parser of YAML takes ten.
		expect(milliseconds / 1000).toBeLessThan(3);
	});

	test('the record is sorted and ends with a line', () => {
		const folder = scratchContent({});
		const state = { status: 200, checked: '2024-03-01' };
		writeLinkRecord({ 'https://b.example/': state, 'https://a.example/': state });
		const text = readFileSync(join(folder, 'links.json'), 'utf8');
		expect(text).toMatch(
			/^\{\n\t"https:\/\/a\.example\/": \{[^}]+\},\n\t"https:\/\/b\.example\/": \{[^}]+\}\n\}\n$/,
		);
	});
});
