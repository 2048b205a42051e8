import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { lastChanges } from '../archive/changes.ts';
import { cutOff } from '../archive/moments.ts';
import { fileOf, href } from '../archive/urls.ts';
import { sitemaps } from '../feed/sitemaps.ts';
import { progress } from '../progress.ts';
import { caddyRedirects, nginxRedirects, redirectPage, redirectsFile } from '../redirect/formats.ts';
import { redirectsOf } from '../redirect/redirects.ts';
import type { Change } from './apply.ts';
import { type Audit, auditSite } from './audit.ts';
import { companions } from './companions.ts';
import { ContentError } from './edition-archive.ts';
import { hostLimits } from './host-limits.ts';
import { type LastEdition, listFiles, type Manifest } from './last-edition.ts';
import type { Plan } from './plan.ts';
import { callRoll } from './roll-call.ts';
import { stagedPath } from './staged.ts';
import { writeHeaders } from './write-headers.ts';
import { writeIndex } from './write-index.ts';

/** Images that Astro makes in the sizes that a page asks for, and only when it renders the page. */
const sizedImage = /^_astro\/.*\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/**
 * Finishes a stage of rendered pages: writes what stands beside them, goes through all that was made, and indexes it.
 * @returns what turns the last edition into this one
 * @throws ContentError if a link leads nowhere, a file is not fit to be seen, or an article is missing
 */
export async function finish(archive: Archive, plan: Plan, stage: string, dist: string): Promise<Change> {
	progress.stage('beside pages');
	const { last, units, due, owners } = plan;
	const pageHtml = (address: string) => readFileSync(stagedPath({ stage, dist }, fileOf(address)), 'utf8');
	const isDue = (path: string) => due.has(owners.get(path)?.name ?? '');
	for (const { path, text } of companions(archive, pageHtml))
		if (!owners.has(path) || isDue(path)) write(stage, path, text());
	writeRedirects(archive, stage, isDue);
	progress.stage('audit');
	const made = listFiles(stage);
	const staying = new Set(
		units.flatMap(({ name, files }) => (due.has(name) ? [] : [...files, ...(last.made[name] ?? [])])),
	);
	const files = new Set([...made, ...staying]);
	const audit = auditSite({ stage, made, dist, files });
	if (audit.problems.length > 0) throw new ContentError(report(audit));
	progress.say(`Followed ${audit.links} links; all lead somewhere`);
	const images = imagesIn(audit);
	for (const file of unusedImages(stage, made, images)) {
		rmSync(join(stage, file));
		if (!staying.has(file)) files.delete(file);
	}
	writeSitemaps(archive, plan, audit, stage);
	progress.stage('index');
	const volumes = await writeIndex(archive, plan, stage);
	progress.stage('check');
	for (const name of listFiles(stage)) files.add(name);
	callRoll(archive, { stage, made, dist, files });
	writeHeaders(archive, files, stage);
	for (const name of listFiles(stage)) files.add(name);
	for (const line of hostLimits(files)) progress.say(line);
	return {
		stage,
		dist,
		...difference(stage, dist, last, files),
		manifest: manifestOf(plan, new Map([...images, ...volumes])),
	};
}

/** Lists every page for search engines: those that are planned, and those that are made in every build. */
function writeSitemaps(archive: Archive, { units, owners }: Plan, { pages }: Audit, stage: string): void {
	const always = [...pages].flatMap(([address, { noindex }]) =>
		noindex || owners.has(fileOf(address)) ? [] : [address],
	);
	const listed = [...always, ...units.filter((unit) => unit.listed).map(({ name }) => name)];
	const changes = lastChanges(archive);
	const entries = listed.sort().map((address) => ({ address, changed: changes.get(address) }));
	for (const [name, text] of sitemaps(archive, entries, cutOff())) write(stage, name, text);
}

/** Writes the working page of each redirect, and the list in the forms of hosts. */
function writeRedirects(archive: Archive, stage: string, isDue: (path: string) => boolean): void {
	const redirects = redirectsOf(archive);
	for (const redirect of redirects) {
		const path = fileOf(redirect.from);
		if (isDue(path)) write(stage, path, redirectPage(redirect));
	}
	write(stage, '_redirects', redirectsFile(redirects));
	write(stage, '_hosts/redirects.nginx.conf', nginxRedirects(redirects));
	write(stage, '_hosts/redirects.caddy', caddyRedirects(redirects));
}

/** The images that each page needs, as only the page itself tells. */
function imagesIn({ pages }: Audit): Map<string, string[]> {
	const images = new Map<string, string[]>();
	for (const [address, { addresses }] of pages) {
		const named = [...addresses].filter((each) => each.startsWith(href('/_astro/'))).map(fileOf);
		const sized = named.filter((file) => sizedImage.test(file));
		if (sized.length > 0) images.set(address, sized);
	}
	return images;
}

/** What differs between the last edition and this one. @param files every file of this one */
function difference(
	stage: string,
	dist: string,
	last: LastEdition,
	files: ReadonlySet<string>,
): Pick<Change, 'added' | 'replaced' | 'removed'> {
	const made = listFiles(stage);
	const there = made.filter((file) => last.files.has(file));
	return {
		added: made.filter((file) => !last.files.has(file)),
		replaced: there.filter((file) => !readFileSync(join(stage, file)).equals(readFileSync(join(dist, file)))),
		removed: [...last.files].filter((file) => !files.has(file)),
	};
}

/** Images that Astro put into the stage for pages that it then did not render. */
function unusedImages(
	stage: string,
	made: readonly string[],
	images: ReadonlyMap<string, string[]>,
): string[] {
	const used = new Set([...images.values()].flat());
	const code = made.filter((file) => /^_astro\/.*\.(?:css|js)$/.test(file));
	const text = code.map((file) => readFileSync(join(stage, file), 'utf8')).join('');
	return made.filter((file) => sizedImage.test(file) && !used.has(file) && !text.includes(basename(file)));
}

/** @param told files that only the making of a unit told, by its name */
function manifestOf({ units, due, last }: Plan, told: ReadonlyMap<string, string[]>): Manifest {
	const made: Manifest['made'] = {};
	for (const { name } of units) {
		const files = due.has(name) ? told.get(name) : last.made[name];
		if (files) made[name] = files;
	}
	return { keys: Object.fromEntries(units.map(({ name, key }) => [name, key])), made };
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
