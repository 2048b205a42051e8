import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageParts, partOfPath } from '../../addresses/languages.ts';
import { type Archive, countArticles } from '../../archive/archive.ts';
import { lastChanges } from '../../archive/changes.ts';
import { collectionHref, fileOf, href, pathOf } from '../../archive/urls.ts';
import { ContentError } from '../../command/content-error.ts';
import { progress } from '../../command/progress.ts';
import { otherSitemaps } from '../../feed/sitemaps.ts';
import { notFoundRedirects } from '../../headers/formats.ts';
import { caddyRedirects, nginxRedirects, redirectsFile, unansweredBy } from '../../redirect/formats.ts';
import { redirectsOf } from '../../redirect/redirects.ts';
import type { PageVersion } from '../../view/page-view.ts';
import type { Change } from '../apply/apply.ts';
import { type Audit, auditSite, openAudit } from '../audit/audit.ts';
import { checkCompleteness } from '../audit/completeness.ts';
import type { Plan } from '../plan/plan.ts';
import type { Manifest } from '../plan/previous-edition.ts';
import { type Shard, saveShard } from '../plan/shard.ts';
import { fileWriter, type WriteFile } from '../stage/file-writer.ts';
import { listFiles } from '../stage/list-files.ts';
import { type Staged, stagedPath } from '../stage/staged.ts';
import type { Indexed } from '../worker/calls.ts';
import { type EditionFiles, editionFiles } from './edition-files.ts';
import { hostLimits } from './host-limits.ts';
import { writeHeaders } from './write-headers.ts';

/** Images that Astro makes in the sizes that a page asks for, and only when it renders the page. */
const sizedImage = /^_astro\/.*\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/**
 * Finishes a stage of rendered pages: goes through all that was made, and writes what tells of the whole site.
 * @param rendered files of the pages
 * @param waitForWorker gives what the worker indexed, when all its files are written
 * @returns what turns the previous edition into this one
 * @throws ContentError if a link leads nowhere, a file is not fit to be seen, or an article is missing
 */
export async function finish(
	archive: Archive,
	plan: Plan,
	{ stage, dist, rendered }: Pick<Staged, 'stage' | 'dist'> & { rendered: readonly string[] },
	waitForWorker: () => Promise<Indexed>,
): Promise<Change> {
	progress.stage('audit');
	const looking = openAudit(plan.owners);
	looking.look(stage, rendered);
	progress.stage('worker');
	const { volumes, articles } = await waitForWorker();
	progress.say(`Indexed ${articles} of ${countArticles(archive)} articles`);
	progress.stage('audit');
	const files = editionFiles(plan);
	const made = new Set(listFiles(stage));
	files.add(made);
	refuseLacking(plan, files.all);
	looking.look(
		stage,
		[...made].filter((file) => !looking.hasSeen(file)),
	);
	const audit = looking.close({ stage, made: [...made], dist, files: files.all });
	if (audit.problems.length > 0) throw new ContentError(report(audit));
	progress.say(`Followed ${audit.links} links; all lead somewhere`);
	const images = imagesIn(audit);
	for (const file of unusedImages(stage, made, images)) {
		rmSync(join(stage, file));
		made.delete(file);
		files.leaveOut(file);
	}
	progress.stage('check');
	const write = noting(fileWriter(stage), made, files);
	writeRedirects(archive, write);
	writeSitemaps(archive, plan, audit, write);
	checkCompleteness(archive, { stage, made: [...made], dist, files: files.all });
	writeHeaders(archive, files.all, write);
	const sizeIn = (file: string): number => statSync(stagedPath({ stage, dist }, file)).size;
	for (const line of hostLimits(files.all, sizeIn)) progress.say(line);
	return {
		stage,
		dist,
		...difference(stage, dist, made, files),
		manifest: manifestOf(plan, new Map([...plan.imported, ...images, ...volumes])),
	};
}

/** A writer that notes what it writes as made. */
function noting(write: WriteFile, made: Set<string>, files: EditionFiles): WriteFile {
	return (path, content) => {
		write(path, content);
		made.add(path);
		files.add([path]);
	};
}

/** Stops where a file was planned and not made; the plan has seen that what stays is there. */
function refuseLacking({ artifacts, stale }: Plan, all: ReadonlySet<string>): void {
	const lacking = artifacts.flatMap(({ name, files }) =>
		stale.has(name) ? files.filter((file) => !all.has(file)) : [],
	);
	if (lacking.length === 0) return;
	const lines = lacking.map((file) => `/${file} was planned and not made`).join('\n');
	throw new ContentError(`${lines}\n\nThis is a fault of Stet, not of the content.`);
}

/**
 * Ends the work of a shard: keeps all that it made for the build that takes it.
 * @returns how many artifacts were kept
 */
export async function finishShard(
	plan: Plan,
	shard: Shard,
	stage: string,
	waitForWorker: () => Promise<Indexed>,
): Promise<number> {
	const { volumes } = await waitForWorker();
	const made = listFiles(stage);
	// Links are followed when all pages are together.
	const audit = auditSite({ stage, made, dist: stage, files: new Set(made) });
	return saveShard(plan, shard, stage, new Map([...imagesIn(audit), ...volumes]));
}

/** Lists every page that is no article's for search engines: those that are planned, and those that are made in every build. */
function writeSitemaps(
	archive: Archive,
	{ artifacts, owners }: Plan,
	{ pages }: Audit,
	write: WriteFile,
): void {
	const always = [...pages].flatMap(([address, { noindex }]) =>
		noindex || owners.has(fileOf(address)) ? [] : [address],
	);
	const articles = archive.all.map(({ locale }) => collectionHref(locale, 'articles'));
	const isArticle = (name: string) => articles.some((folder) => name.startsWith(folder));
	const planned = artifacts.filter(({ name, listed }) => listed && !isArticle(name));
	const changes = new Map(archive.all.flatMap((each) => [...lastChanges(each)]));
	const addresses = [...always, ...planned.map(({ name }) => name)].sort();
	const versionsOf = versionsAmong(new Set(addresses));
	const entries = addresses.map((address) => ({
		address,
		changed: changes.get(address),
		versions: versionsOf(address),
	}));
	for (const [name, text] of otherSitemaps(archive, entries, archive.cutOff)) write(name, text);
}

/** Returns a function that finds a page in every language that has it, by its address; none if that is one. */
function versionsAmong(addresses: ReadonlySet<string>): (address: string) => PageVersion[] {
	if (languageParts.length === 1) return () => [];
	return (address) => {
		const [rest] = partOfPath(pathOf(address));
		const versions = languageParts.map(({ language, path }) => ({ language, path: href(path + rest) }));
		const there = versions.filter(({ path }) => addresses.has(path));
		return there.length > 1 ? there : [];
	};
}

/** Writes the list of redirects in the forms of hosts. */
function writeRedirects(archive: Archive, write: WriteFile): void {
	const redirects = redirectsOf(archive);
	write('_redirects', redirectsFile(redirects) + notFoundRedirects());
	write('_hosts/redirects.nginx.conf', nginxRedirects(redirects));
	write('_hosts/redirects.caddy', caddyRedirects(redirects));
	const told = unansweredBy(redirects);
	if (told) progress.say(told);
}

/** The images that each page needs, as only the page itself tells. */
function imagesIn({ pages }: Audit): Map<string, string[]> {
	const images = new Map<string, string[]>();
	for (const [address, { assets }] of pages) {
		const sized = assets.filter((file) => sizedImage.test(file));
		if (sized.length > 0) images.set(address, sized);
	}
	return images;
}

/** What differs between the previous edition and this one. */
function difference(
	stage: string,
	dist: string,
	made: ReadonlySet<string>,
	{ isInPrevious, removed }: EditionFiles,
): Pick<Change, 'added' | 'replaced' | 'removed'> {
	const isOther = (file: string): boolean =>
		!readFileSync(join(stage, file)).equals(readFileSync(join(dist, file)));
	return {
		added: [...made].filter((file) => !isInPrevious(file)),
		replaced: [...made].filter((file) => isInPrevious(file) && isOther(file)),
		removed: removed(),
	};
}

/** Images in the stage that no page shows: those that others were made from. */
function unusedImages(
	stage: string,
	made: ReadonlySet<string>,
	images: ReadonlyMap<string, string[]>,
): string[] {
	const used = new Set([...images.values()].flat());
	const code = [...made].filter((file) => /^_astro\/.*\.(?:css|js)$/.test(file));
	const text = code.map((file) => readFileSync(join(stage, file), 'utf8')).join('');
	return [...made].filter(
		(file) => sizedImage.test(file) && !used.has(file) && !text.includes(basename(file)),
	);
}

/** @param told files that only the making of an artifact told, by its name */
function manifestOf({ artifacts, stale, previous }: Plan, told: ReadonlyMap<string, string[]>): Manifest {
	const made: Manifest['made'] = {};
	for (const { name } of artifacts) {
		const files = stale.has(name) ? told.get(name) : previous.made[name];
		if (files) made[name] = files;
	}
	return { keys: Object.fromEntries(artifacts.map(({ name, key }) => [name, key])), made };
}

function report({ problems }: Audit): string {
	const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} in the built site of ${href('/')}`;
	return [...problems.toSorted(), '', `${count}.`].join('\n');
}
