import { posix } from 'node:path';
import type { Kept } from '../body/convert-all.ts';
import type { Archive } from '../neutral.ts';
import type { PlannedPost } from '../plan/plan-post.ts';
import { tell } from '../report/account.ts';
import type { PictureFiles } from './pictures.ts';

const link = /(!?)\[((?:\\.|[^\]\\])*)\]\(stet-picture:([\da-f]{16})((?:\s+"(?:\\.|[^"\\])*")?)\)/g;
/** In an attribute, alone or behind another. */
const attribute = /(?<=[" ])stet-picture:([\da-f]{16})(?=[" ])/g;

/** The text of a post with its pictures and files beside it. A picture that Stet cannot show becomes its alternative. */
export async function pictureLinks(
	body: Kept,
	folder: string,
	pictures: PictureFiles,
	archive: Archive,
	{ post, file }: PlannedPost,
): Promise<string> {
	const text = body.markdown();
	if (body.pictures.length === 0) return text;
	for (const use of body.pictures) {
		const place = await pictures.put(use, folder);
		if ('reason' in place)
			archive.told.push(
				tell('lost', 'picture', `${use.path}: ${place.reason}`, {
					place: post.place,
					target: file,
					value: use.path,
				}),
			);
	}
	const pathOf = (digest: string): string | undefined => {
		const place = pictures.places.get(digest);
		return place && 'path' in place ? pathFrom(folder, place.path) : undefined;
	};
	return text
		.replace(link, (_, mark: string, words: string, digest: string, title: string) => {
			const path = pathOf(digest);
			return path === undefined ? words : `${mark}[${words}](${path}${title})`;
		})
		.replace(attribute, (_, digest: string) => pathOf(digest) ?? '');
}

/** The picture that leads a post, as front matter has it. */
export async function leadPicture(
	{ leadUse, leadMissing }: Kept,
	folder: string,
	pictures: PictureFiles,
	archive: Archive,
	{ post, file }: PlannedPost,
): Promise<Record<string, string> | undefined> {
	const { image } = post;
	if (!image) return undefined;
	const place = leadUse && (await pictures.put(leadUse, folder));
	if (!place || 'reason' in place) {
		const reason = place ? place.reason : 'its file is not there';
		archive.told.push(
			tell('lost', 'lead picture', `the picture that led it is left out: ${reason}`, {
				place: post.place,
				target: file,
				value: leadMissing ?? image.src,
			}),
		);
		return undefined;
	}
	const alt = line(image.alt, 400) ?? '';
	if (!alt)
		archive.told.push(
			tell(
				'decide',
				'alternative',
				'the picture that leads it has no text for who does not see it; write one, or leave it empty if it only decorates',
				{ place: post.place, target: file, value: image.src },
			),
		);
	const [caption, credit] = [line(image.caption, 400), line(image.credit, 120)];
	return { src: pathFrom(folder, place.path), alt, ...(caption && { caption }), ...(credit && { credit }) };
}

function line(written: string | undefined, most: number): string | undefined {
	const text = written
		?.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return text ? [...text].slice(0, most).join('') : undefined;
}

function pathFrom(folder: string, path: string): string {
	const relative = posix.relative(folder, path);
	return relative.startsWith('../') ? relative : `./${relative}`;
}
