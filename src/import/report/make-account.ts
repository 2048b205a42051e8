import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../../body/formats.ts';
import type { Kept } from '../body/convert-all.ts';
import type { Archive } from '../neutral.ts';
import type { Plan } from '../plan/plan.ts';
import type { PictureFiles } from '../write/pictures.ts';
import type { ReadAfter } from '../write/read-and-repair.ts';
import type { Writer } from '../write/writer.ts';
import { type Account, type Outcome, type Told, tell, toldKinds } from './account.ts';

/** What an account is made of. */
interface Done {
	source: string;
	kind: string;
	/** Absolute path of the content folder. */
	to: string;
	archive: Archive;
	plan: Plan;
	bodies: readonly Kept[];
	writer: Writer;
	reading: ReadAfter;
	pictures: PictureFiles;
}

/** Makes the account of an import: what became of each item, and everything that is told. */
export function accountOf({
	source,
	kind,
	to,
	archive,
	plan,
	bodies,
	writer,
	reading,
	pictures,
}: Done): Account {
	const told: Told[] = [...archive.told, ...reading.told];
	const items: Outcome[] = plan.posts.map(({ post, title, file, hidden }, index) => {
		const entry = writer.entryOf(file);
		const body = bodies[index];
		for (const each of body?.told ?? []) told.push({ ...each, target: file });
		for (const each of entry?.repairs ?? []) told.push({ ...each, place: each.place ?? post.place });
		const isGone = entry?.digest === '';
		const reason = isGone ? (entry?.draft ?? 'cannot be read by Stet') : (hidden ?? entry?.draft);
		return {
			place: post.place,
			title,
			became: isGone ? 'left out' : reason === undefined ? 'published' : 'draft',
			...(reason !== undefined && { reason }),
			target: file,
			...(post.addresses.length > 0 && { addresses: post.addresses }),
		};
	});
	for (const { place, what, reason } of archive.leftOut)
		items.push({ place, title: what, became: 'left out', reason });
	for (const { address, reason } of plan.addresses.unanswered)
		told.push(tell('lost', 'old address', `does not answer: ${reason}`, { value: address }));
	for (const { file, line, reason } of reading.others)
		told.push(tell('decide', 'site', `${file}:${line} ${reason}`));
	placeInTargets(told, to);
	const count = (became: Outcome['became']): number => items.filter((item) => item.became === became).length;
	const aliases = [...plan.addresses.aliases.values()].reduce((sum, list) => sum + list.length, 0);
	const places = [...pictures.places.values()];
	return {
		source,
		kind,
		totals: {
			in: items.length,
			published: count('published'),
			draft: count('draft'),
			'left out': count('left out'),
			told: Object.fromEntries(
				toldKinds.map((each) => [each, told.filter((entry) => entry.kind === each).length]),
			),
			addresses: {
				'in front matter': aliases,
				'in redirects.yml': plan.addresses.redirects.size,
				'as before': plan.addresses.same,
				'not answered': plan.addresses.unanswered.length,
			},
			pictures: {
				kept: places.filter((place) => 'path' in place && !formatOf(place.path)).length,
				'cannot be shown': places.filter((place) => 'reason' in place).length,
				'not found': new Set(bodies.flatMap(({ missing }) => missing)).size,
			},
			files: { kept: places.filter((place) => 'path' in place && formatOf(place.path)).length },
		},
		items,
		told,
		tags: plan.tags,
	};
}

/** Notes the line of the content file at which what is told of stands, where it still does. */
function placeInTargets(told: readonly Told[], to: string): void {
	for (const [target, entries] of Map.groupBy(told, (entry) => entry.target ?? '')) {
		const path = join(to, target);
		const wanted = entries.filter(({ value, targetLine }) => value && targetLine === undefined);
		if (target === '' || wanted.length === 0 || !existsSync(path)) continue;
		const text = readFileSync(path, 'utf8');
		for (const entry of wanted) {
			const at = text.indexOf(entry.value ?? '');
			if (at >= 0) entry.targetLine = text.slice(0, at).split('\n').length;
		}
	}
}
