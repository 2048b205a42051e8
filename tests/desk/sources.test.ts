import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfAddress } from '../../src/desk/sources/copies.ts';
import { fetchSources, type RunLimits } from '../../src/desk/sources/fetch-sources.ts';
import { isPublic } from '../../src/desk/sources/public-address.ts';
import { mayRead } from '../../src/desk/sources/robots.ts';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';

const story = `<!doctype html><html lang="en"><head><title>The quay</title></head><body><nav>Home News Weather</nav><article><h1>The quay</h1>
<p>The harbour master said on Monday that the quay would stay closed for a long time, since the ferry had damaged 14 of its piles.</p>
<p>“We give these warnings in part because we do not want to see lives lost on the water,” the harbour master said of the signs at the pier, which had been there for years.</p>
<p>The repair will cost 2,400 crowns, and nobody knows yet who is going to pay for it, the office of the harbour said in a letter.</p></article></body></html>`;

let server: Server;
let origin: string;
let asked: string[];
const limits: RunLimits = { hosts: 2, pause: 0, timeout: 5000, size: 10_000, isAllowed: () => true };

beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		asked.push(url);
		const pages: Record<string, string> = {
			'/story': story,
			'/long': 'x'.repeat(20_000),
			'/archived': story,
		};
		if (url === '/robots.txt') return void response.end('User-agent: *\nDisallow: /private\n');
		if (url === '/away') return void response.writeHead(302, { location: '/story' }).end();
		if (url === '/inside') return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
		const page = pages[url];
		response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? 'gone');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

/** Fetches an address into the work folder of a content folder of its own. */
async function fetched(path: string, run: Partial<RunLimits> = {}, archived?: string) {
	asked = [];
	scratchContent(desk);
	const sources = [{ url: origin + path, ...(archived && { archived: origin + archived }) }];
	const [copy] = await fetchSources(sources, { ...limits, ...run });
	return copy;
}

describe('npm run sources', () => {
	test('keeps the text of a page as a reader view has it, and asks once', async () => {
		const copy = await fetched('/story');
		expect(copy?.text).toContain('14 of its piles');
		expect(copy?.text).not.toContain('Weather');
		expect(copyOfAddress(`${origin}/story`)).toEqual(copy);
		await fetchSources([{ url: `${origin}/story` }], limits);
		expect(asked.filter((path) => path === '/story')).toHaveLength(1);
	});

	test('takes the archived copy where the address gives nothing', async () => {
		expect((await fetched('/gone', {}, '/archived'))?.text).toContain('14 of its piles');
		expect(asked).toEqual(expect.arrayContaining(['/gone', '/archived']));
	});

	test.each([
		['/gone', 'answers 404', {}],
		['/private/page', 'robots.txt keeps robots out', {}],
		['/long', 'is larger than', {}],
		['/story', 'is no public address', { isAllowed: isPublic }],
		['/inside', '10.0.0.1 is no public address', { isAllowed: (address: string) => address === '127.0.0.1' }],
	])('%s: %s', async (path, fault, run) => {
		expect((await fetched(path, run))?.fault).toContain(fault);
	});

	test('follows a redirect', async () => {
		expect((await fetched('/away'))?.text).toContain('14 of its piles');
	});

	test.each([
		'127.0.0.1',
		'10.1.2.3',
		'169.254.169.254',
		'192.168.0.1',
		'100.64.0.1',
		'0.0.0.0',
		'::1',
		'fd00::1',
		'fe80::1',
		'::ffff:10.0.0.1',
		'2001:db8::1',
		'2002:a00:1::',
	])('%s is not public', (address) => expect(isPublic(address)).toBe(false));

	test('8.8.8.8 and 2a00:1450::1 are public', () => {
		expect(['8.8.8.8', '2a00:1450::1'].map(isPublic)).toEqual([true, true]);
	});

	test('reads robots.txt as RFC 9309 says', () => {
		const robots =
			'User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\n';
		const may = (path: string) => mayRead(robots, 'harbour-post-source-check', path);
		expect(['/', '/a', '/a/b', '/x.pdf', '/x.pdf?y'].map(may)).toEqual([true, false, true, false, true]);
		expect(mayRead('User-agent: harbour-post\nDisallow: /\n', 'harbour-post-source-check', '/')).toBe(false);
	});
});

/** What the desk says of a sentence whose source is at hand. */
async function said(sentence: string, text = story): Promise<string[]> {
	const sources = '[{ id: a, kind: news, title: A, publisher: B }]';
	const folder = scratchContent({ ...desk, 'site/authors/desk.md': desk['authors/desk.md'] });
	process.env.STET_CONTENT = join(folder, 'site');
	mkdirSync(join(folder, 'site/articles'), { recursive: true });
	writeFileSync(join(folder, 'site/articles/one.md'), article({ sources, asOf: '2024-01-26' }, sentence));
	const path = join(folder, 'evidence/one/a.html');
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	const { messages } = await deskSays();
	return messages.flatMap(({ ruleId, reason }) => (ruleId === 'claim-source' ? [reason] : []));
}

const dated = `${story}<p>The quay was closed on January 3, said Jonathan Halbrook and Mr Hartlepohl of the port.</p>`;

describe('claims against their sources', () => {
	test.each([
		['“We give these warnings in part because we do not want to see lives lost on the water,” he said.[^a]'],
		['He spoke of “warnings in part … to see lives lost on the water”.[^a]'],
		['“We give these [signs] in part because we do not want to see lives lost,” he said.[^a]'],
		['The ferry damaged 14 piles, and the repair costs 2,400 crowns.[^a]'],
		['“We know nothing of this at all,” she said.'],
		['The quay was closed on 3 January 2024, said Jon Halbrook and Jon Hartlepohl.[^a]', dated],
		['The quay was closed on 19 March 2024, when the ferry came.[^a]', dated],
	])('%s', async (sentence, text = story) => {
		expect(await said(sentence, text)).toEqual([]);
	});

	test('a reworded quotation is told with the words that differ', async () => {
		const [reason] = await said(
			'“We give these warnings partly because we do not want to see lives lost on the water.”[^a]',
		);
		expect(reason).toContain('is not in a, which has "we give these warnings in part because');
	});

	test('a quotation that is nowhere near, and a figure that is not there', async () => {
		expect((await said('“Nobody told the crew about any of this,” she said.[^a]'))[0]).toContain(
			'is not in a; look',
		);
		expect((await said('The repair costs 4,200 crowns.[^a]'))[0]).toContain(
			'"4,200" is not in a; look it up there',
		);
	});

	test.each([
		['The quay was closed on 4 January 2024.[^a]', '"4 January 2024" is not in a, which has "3 January"'],
		['The port of Jon Halbruk was closed.[^a]', '"Jon Halbruk" is not in a, which has "halbrook"'],
		['The port of Ada Weberling was closed.[^a]', '"Ada Weberling" is not in a; look it up there'],
	])('a day or a name that is not there: %s', async (sentence, reason) => {
		expect(await said(sentence, dated)).toEqual([expect.stringContaining(reason)]);
	});

	test('a source in another language is not compared', async () => {
		const text =
			'Le capitaine du port a dit que le quai reste fermé pour un long moment et que les bateaux attendent.';
		expect((await said('The repair costs 4,200 crowns.[^a]', text))[0]).toContain(
			'it is in another language',
		);
	});
});
