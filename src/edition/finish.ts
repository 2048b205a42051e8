import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { lastChanges } from '../archive/changes.ts';
import { cutOff } from '../archive/moments.ts';
import { fileOf, href } from '../archive/urls.ts';
import { sitemaps } from '../feed/sitemaps.ts';
import { caddyRedirects, nginxRedirects, redirectPage, redirectsFile } from '../redirect/formats.ts';
import { type Redirect, redirectsOf } from '../redirect/redirects.ts';
import { type Audit, auditSite } from './audit.ts';
import { companions } from './companions.ts';
import { ContentError } from './edition-archive.ts';

/**
 * Finishes a stage of rendered pages: writes what stands beside them, then goes through all of it.
 * @returns the number of links followed
 * @throws ContentError if one of them leads nowhere, or a file is not fit to be seen
 */
export function finish(archive: Archive, stage: string): number {
	const pageHtml = (address: string) => readFileSync(join(stage, fileOf(address)), 'utf8');
	for (const file of companions(archive, pageHtml)) write(stage, file.path, file.text());
	writeRedirects(stage, redirectsOf(archive));
	// The sitemaps list the pages that are there, and so need the audit; they are gone through by a look at their list.
	const audit = auditSite(stage);
	if (audit.problems.length > 0) throw new ContentError(report(audit));
	const pages = [...audit.pages].filter(([, { noindex }]) => !noindex).map(([address]) => address);
	const changes = lastChanges(archive);
	const entries = pages.toSorted().map((address) => ({ address, changed: changes.get(address) }));
	for (const [name, text] of sitemaps(archive, entries, cutOff())) write(stage, name, text);
	return audit.links;
}

/** Writes the working page of each redirect, and the list in the forms of hosts. */
function writeRedirects(stage: string, redirects: readonly Redirect[]): void {
	const taken = redirects.filter(({ from }) => existsSync(join(stage, fileOf(from))));
	if (taken.length > 0) {
		const lines = taken.map(
			({ from, title }) => `${from} is a page of the site; take it out of the aliases of "${title}"`,
		);
		throw new ContentError(lines.join('\n'));
	}
	for (const redirect of redirects) write(stage, fileOf(redirect.from), redirectPage(redirect));
	write(stage, '_redirects', redirectsFile(redirects));
	write(stage, '_hosts/redirects.nginx.conf', nginxRedirects(redirects));
	write(stage, '_hosts/redirects.caddy', caddyRedirects(redirects));
}

/** Writes a file. @param path from the folder of the site */
function write(stage: string, path: string, text: string): void {
	const file = join(stage, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function report({ problems }: Audit): string {
	const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} in the built site of ${href('/')}`;
	return [...problems.toSorted(), '', `${count}.`].join('\n');
}
