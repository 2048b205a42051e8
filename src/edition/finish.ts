import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { lastChanges } from '../archive/changes.ts';
import { cutOff } from '../archive/moments.ts';
import { collectionHref, fileOf, href } from '../archive/urls.ts';
import { progress } from '../command/progress.ts';
import { otherSitemaps } from '../feed/sitemaps.ts';
import { caddyRedirects, nginxRedirects, redirectsFile } from '../redirect/formats.ts';
import { redirectsOf } from '../redirect/redirects.ts';
import type { Change } from './apply.ts';
import { type Audit, auditSite, openAudit } from './audit.ts';
import type { BesideResult } from './beside.ts';
import { ContentError } from './content-error.ts';
import { type EditionFiles, editionFiles } from './edition-files.ts';
import { fileWriter, type WriteFile } from './file-writer.ts';
import { hostLimits } from './host-limits.ts';
import type { Manifest } from './last-edition.ts';
import { listFiles } from './list-files.ts';
import type { Plan } from './plan.ts';
import { callRoll } from './roll-call.ts';
import { type Shard, saveShard } from './shard.ts';
import type { Staged } from './staged.ts';
import { writeHeaders } from './write-headers.ts';

/** Images that Astro makes in the sizes that a page asks for, and only when it renders the page. */
const sizedImage = /^_astro\/.*\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/**
 * Finishes a stage of rendered pages: writes what is made from them, and goes through all that was made.
 * @param rendered files of the pages
 * @param beside gives what was made beside the rendering, when it is done
 * @returns what turns the last edition into this one
 * @throws ContentError if a link leads nowhere, a file is not fit to be seen, or an article is missing
 */
export async function finish(
	archive: Archive,
	plan: Plan,
	{ stage, dist, rendered }: Pick<Staged, 'stage' | 'dist'> & { rendered: readonly string[] },
	beside: () => Promise<BesideResult>,
): Promise<Change> {
	const { units, due, owners, brought } = plan;
	const write = fileWriter(stage);
	progress.stage('audit');
	const looking = openAudit(owners);
	looking.look(stage, rendered);
	progress.stage('second thread');
	const { volumes, indexed } = await beside();
	progress.say(`Indexed ${indexed} of ${archive.articles.length} articles`);
	progress.stage('audit');
	writeRedirects(archive, write);
	const made = listFiles(stage);
	const files = editionFiles(plan);
	files.take(made);
	// The plan has seen that what stays is there.
	const lacking = units.flatMap((unit) =>
		due.has(unit.name) ? unit.files.filter((file) => !files.all.has(file)) : [],
	);
	if (lacking.length > 0) throw new ContentError(notMade(lacking));
	looking.look(
		stage,
		made.filter((file) => !looking.hasSeen(file)),
	);
	const audit = looking.close({ stage, made, dist, files: files.all });
	if (audit.problems.length > 0) throw new ContentError(report(audit));
	progress.say(`Followed ${audit.links} links; all lead somewhere`);
	const images = imagesIn(audit);
	for (const file of unusedImages(stage, made, images)) {
		rmSync(join(stage, file));
		files.leaveOut(file);
	}
	progress.stage('check');
	writeSitemaps(archive, plan, audit, write);
	files.take(listFiles(stage));
	callRoll(archive, { stage, made, dist, files: files.all });
	writeHeaders(archive, files.all, stage);
	files.take(listFiles(stage));
	for (const line of hostLimits(files.all)) progress.say(line);
	return {
		stage,
		dist,
		...difference(stage, dist, files),
		manifest: manifestOf(plan, new Map([...brought, ...images, ...volumes])),
	};
}

/**
 * Ends the work of a shard: writes what is made from its own pages, and keeps all of it for the build that takes it.
 * @returns units that were kept
 */
export async function finishShard(
	plan: Plan,
	shard: Shard,
	stage: string,
	beside: () => Promise<BesideResult>,
): Promise<number> {
	const { volumes } = await beside();
	const made = listFiles(stage);
	// Links are followed when all pages are together.
	const audit = auditSite({ stage, made, dist: stage, files: new Set(made) });
	return saveShard(plan, shard, stage, new Map([...imagesIn(audit), ...volumes]));
}

function notMade(files: readonly string[]): string {
	return `${files.map((file) => `/${file} was planned and not made`).join('\n')}\n\nThis is a fault of Stet, not of the content.`;
}

/** Lists every page that is no article's for search engines: those that are planned, and those that are made in every build. */
function writeSitemaps(archive: Archive, { units, owners }: Plan, { pages }: Audit, write: WriteFile): void {
	const always = [...pages].flatMap(([address, { noindex }]) =>
		noindex || owners.has(fileOf(address)) ? [] : [address],
	);
	const articles = collectionHref('articles');
	const planned = units.filter(({ name, listed }) => listed && !name.startsWith(articles));
	const changes = lastChanges(archive);
	const entries = [...always, ...planned.map(({ name }) => name)]
		.sort()
		.map((address) => ({ address, changed: changes.get(address) }));
	for (const [name, text] of otherSitemaps(archive, entries, cutOff())) write(name, text);
}

/** Writes the list of redirects in the forms of hosts. */
function writeRedirects(archive: Archive, write: WriteFile): void {
	const redirects = redirectsOf(archive);
	write('_redirects', redirectsFile(redirects));
	write('_hosts/redirects.nginx.conf', nginxRedirects(redirects));
	write('_hosts/redirects.caddy', caddyRedirects(redirects));
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

/** What differs between the last edition and this one. */
function difference(
	stage: string,
	dist: string,
	{ stood, gone }: EditionFiles,
): Pick<Change, 'added' | 'replaced' | 'removed'> {
	const made = listFiles(stage);
	return {
		added: made.filter((file) => !stood(file)),
		replaced: made.filter(
			(file) => stood(file) && !readFileSync(join(stage, file)).equals(readFileSync(join(dist, file))),
		),
		removed: gone(),
	};
}

/** Images in the stage that no page shows: those that others were made from. */
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

function report({ problems }: Audit): string {
	const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} in the built site of ${href('/')}`;
	return [...problems.toSorted(), '', `${count}.`].join('\n');
}
