/** Astro's image service, which tells the watch what image it is at, and makes none of other bytes than were planned. */
import { basename } from 'node:path';
import sharpService from 'astro/assets/services/sharp';
import { digestOf } from '../reading/digest.ts';
import { ContentError } from './content-error.ts';
import { post } from './posts.ts';
import { hasDigest } from './staged-name.ts';

type Given = Parameters<typeof sharpService.transform>;

/** Images that are being made, in the order in which they were begun; the first one stands at the post. */
const making: { src: string }[] = [];

/** Makes an image in one size. */
function make(...given: Given) {
	const [bytes, { src }] = given;
	// Or the image would be kept for good under the digest of other bytes; in dev, addresses have none.
	if (import.meta.env.PROD && !hasDigest(src, digestOf(bytes)))
		throw new ContentError(`${basename(src)} changed while the site was built; build again`);
	return sharpService.transform(...given);
}

async function transform(...given: Given) {
	const [, { src }] = given;
	const image = { src };
	if (making.push(image) === 1) post.at(src);
	try {
		return await make(...given);
	} finally {
		const wasFirst = making[0] === image;
		making.splice(making.indexOf(image), 1);
		if (making.length === 0) post.rest();
		else if (wasFirst && making[0]) post.at(making[0].src);
	}
}

export default { ...sharpService, transform };
