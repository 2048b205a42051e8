/** `npm run sources -- [paths] [--hosts 4] [--timeout 20]` */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleRow } from '../../archive/archive.ts';
import { runCommand } from '../../command/command.ts';
import { progress } from '../../command/progress.ts';
import { reportProblems } from '../../reading/files/problem.ts';
import { readContent } from '../../reading/read-content.ts';
import { readingOf } from '../../reading/store/readings.ts';
import { fetchSources } from './fetch-sources.ts';
import { isPublic } from './public-address.ts';

const usage = `npm run sources -- [paths] [--hosts 4] [--timeout 20]

Fetches each source that the articles of the content folder, or those at the paths, cite, once: its address, else its archived
copy. The texts stay in .stet/, are never published, and npm run desk compares what is claimed with them. What cannot be
fetched can be put into evidence/<article>/<source>.txt or .html beside the content folder.
  --hosts    how many hosts are asked at once; each has one request at a time
  --timeout  seconds after which a request is given up
Exit code: 0 if every source was read, 1 if one was not, 2 if nothing could be asked.`;

const megabyte = 1_000_000;

/** Runs the command. @returns the exit code */
async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { hosts: { type: 'string', default: '4' }, timeout: { type: 'string', default: '20' } },
	});
	const [hosts, timeout] = [Number(values.hosts), Number(values.timeout) * 1000];
	if (!(Number.isInteger(hosts) && hosts > 0 && timeout > 0)) {
		console.error(`--hosts and --timeout are numbers above 0.\n\n${usage}`);
		return 2;
	}
	const { rows, problems } = await readContent();
	if (problems.length > 0) console.error(reportProblems(problems));
	const isWanted = (file: string): boolean =>
		positionals.length === 0 || positionals.some((path) => !relative(path, file).startsWith('..'));
	const cited = rows.flatMap((row) =>
		row.collection === 'articles' && isWanted(row.file) ? citedSources(row) : [],
	);
	const bar = progress.bar('Reading');
	const limits = { hosts, timeout, pause: 1000, size: 5 * megabyte, isAllowed: isPublic };
	const copies = await fetchSources(cited, limits, (done) => bar.update(done, cited.length));
	bar.end();
	const unread = copies.filter(({ text }) => text === undefined);
	for (const { url, fault } of unread) console.error(`${url}: ${fault}`);
	progress.say(
		`Read ${copies.length - unread.length} of ${copies.length} sources; npm run desk compares them with the articles`,
	);
	return unread.length > 0 ? 1 : 0;
}

/** The sources that an article cites and that have an address. */
function citedSources(row: ArticleRow): { url?: string | undefined; archived?: string | undefined }[] {
	const article = readingOf(row);
	const cited = new Set(article.cited.map(({ source }) => source));
	return article.data.sources.filter(
		({ id, url, archived }) => cited.has(id) && (url ?? archived) !== undefined,
	);
}

await runCommand(usage, main);
