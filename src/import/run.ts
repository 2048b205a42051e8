import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import { progress } from '../command/progress.ts';
import type { ConvertSettings, ConvertTask } from './body/convert.ts';
import { convertAll, type Kept } from './body/convert-all.ts';
import { cut } from './fields/text.ts';
import { type Archive, emptyArchive } from './neutral.ts';
import type { Options } from './options.ts';
import { fetchPictures } from './pictures/fetch.ts';
import { contentFile } from './plan/content-file.ts';
import { filesThere } from './plan/files-there.ts';
import { type Plan, planOf } from './plan/plan.ts';
import type { PlannedPost } from './plan/plan-post.ts';
import { type Account, tell } from './report/account.ts';
import { accountOf } from './report/make-account.ts';
import { sourceOf } from './sources/all.ts';
import { Spool } from './spool.ts';
import { ownFiles, readManifest, writeManifest } from './write/manifest.ts';
import { leadPicture, pictureLinks } from './write/picture-links.ts';
import { PictureFiles } from './write/pictures.ts';
import { readAndRepair } from './write/read-and-repair.ts';
import { writeRedirects } from './write/redirects.ts';
import { Writer } from './write/writer.ts';

/** Imports a source. @returns the account of it; undefined if nothing could be read */
export async function runImport(options: Options): Promise<Account | undefined> {
	const [first = ''] = options.sources;
	const source = sourceOf(first, options.as);
	const scratch = resolve('.stet/import');
	const to = options.dryRun ? join(scratch, 'dry-run') : options.to;
	if (options.dryRun) rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	process.env.STET_CONTENT = to;
	const spool = new Spool(join(scratch, `texts-${process.pid}`));
	try {
		const archive = emptyArchive((text) => spool.put(text));
		progress.say(`Reading ${first} as ${source.name}`);
		await source.read({ ...options, as: source.name }, archive);
		if (archive.posts.length === 0) return undefined;
		const manifest = readManifest(to);
		const there = filesThere(to, ownFiles(manifest));
		const plan = planOf(archive, { ...options, as: source.name }, there);
		const writer = new Writer(to, manifest, basename(first));
		const pictures = new PictureFiles(writer, scratch, there.values());
		const bodies = await bodiesOf(plan, archive, options, first, spool, scratch);
		for (const [path, content] of plan.files) writer.write(path, content);
		const posts = plan.posts.map((planned, index) => ({ planned, body: bodies[index] as Kept }));
		for (const { planned, body } of posts) {
			for (const { address } of body.pictures) if (address) plan.takeFile(address, planned.page);
			await writePost(planned, body, writer, pictures, archive);
		}
		writeRedirects(to, plan.addresses.redirects, writer, archive);
		const stale = writer.stale();
		for (const path of stale) {
			writer.settle(path, options.prune);
			archive.told.push(
				tell(
					'decide',
					'file',
					options.prune
						? 'is no longer in the source and was removed'
						: 'is no longer in the source; --prune removes it',
					{ target: path },
				),
			);
		}
		archive.told.push(...writer.told);
		const reading = await readAndRepair(to, writer);
		if (!options.dryRun) writeManifest(to, manifest);
		return accountOf({
			source: first,
			kind: source.name,
			to,
			archive,
			plan,
			bodies,
			writer,
			reading,
			pictures,
		});
	} finally {
		spool.close();
		if (options.dryRun) rmSync(to, { recursive: true, force: true });
	}
}

/** Makes the bodies, and those anew whose pictures were fetched. */
async function bodiesOf(
	plan: Plan,
	archive: Archive,
	options: Options,
	source: string,
	spool: Spool,
	scratch: string,
): Promise<Kept[]> {
	const isFolder = plan.posts.every(
		({ post }) =>
			post.body.format === 'markdown' || post.body.format === 'mdx' || post.place.file.endsWith('.html'),
	);
	const settings: ConvertSettings = {
		targets: plan.targets,
		pictures: {
			site: plan.targets.site,
			folders: [
				...options.images.filter((place) => !/^https?:/.test(place)).map((place) => resolve(place)),
				...archive.folders,
			],
			fetched: new Map(),
		},
		marks: options.map.shortcodes,
		headingIds: archive.site.headingIds,
		root: isFolder ? source : undefined,
	};
	const tasks = plan.posts.map((planned) => () => taskOf(planned));
	const bar = progress.bar('Converting');
	const bodies = await convertAll(tasks, settings, spool, (done) => bar.update(done, tasks.length));
	bar.end();
	const wanted = [...new Set(bodies.flatMap(({ missing }) => missing))];
	if (!options.fetchImages || wanted.length === 0) return bodies;
	settings.pictures.fetched = await fetchPictures(wanted, join(scratch, 'pictures'), archive);
	const again = bodies.flatMap(({ missing }, index) =>
		missing.some((address) => settings.pictures.fetched.has(address)) ? [index] : [],
	);
	const made = await convertAll(
		again.map((index) => tasks[index] as () => ConvertTask),
		settings,
		spool,
		() => {},
	);
	for (const [at, index] of again.entries()) bodies[index] = made[at] as Kept;
	return bodies;
}

function taskOf({ post, title, folder }: PlannedPost): ConvertTask {
	const { image } = post;
	return {
		place: post.place,
		line: post.body.line,
		format: post.body.format,
		text: post.body.text(),
		title,
		folder,
		...(image && { lead: image }),
	};
}

/** Writes a post with what its body told. */
async function writePost(
	planned: PlannedPost,
	body: Kept,
	writer: Writer,
	pictures: PictureFiles,
	archive: Archive,
): Promise<void> {
	const { fields, file, collection, title, post } = planned;
	const folder = posix.dirname(file);
	const text = await pictureLinks(body, folder, pictures, archive, planned);
	if (collection === 'articles') {
		fields.image = await leadPicture(body, folder, pictures, archive, planned);
		if (Object.keys(body.anchors).length > 0) fields.anchors = body.anchors;
	}
	if (!fields.description) {
		fields.description = cut(body.lead, 300) || title;
		archive.told.push(
			tell(
				'made',
				'standfirst',
				'has no standfirst in the source; the first words of the text stand for it',
				{ place: post.place, target: file, value: String(fields.description) },
			),
		);
	}
	if (body.fault) {
		planned.hidden ??= `its text could not be converted (${body.fault})`;
		if (collection === 'articles') fields.draft = true;
	}
	writer.write(file, contentFile(fields, text));
}
