/** HTML that shows a film, a sound or a thing of another site, and what Stet has for it. */
import type { Element } from 'hast';
import { endingsFor, formatOf } from '../../../body/formats.ts';
import { visit } from '../../../body/visit.ts';
import { isElsewhere } from './beside.ts';

/** Classes by which scripts of other sites find what they turn into a post. */
const posts =
	/^(?:twitter-(?:tweet|video|timeline)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media|imgur-embed-pub|flourish-embed)$/;

/** Elements that show what other files or sites have. */
const frames = ['iframe', 'object', 'embed', 'frame'];

/**
 * What to write for an element that shows a film, a sound, a picture in sizes or a thing of another site, with all that is
 * in it; undefined for all other elements. What it says passes as it is.
 */
export function mediaCure(element: Element): string | undefined {
	const { tagName } = element;
	const src = addressIn(element);
	if (isPost(element)) return `${written(embedOf(src))}, with its words between, and take its script away`;
	if (tagName === 'script')
		return `take it away; what it shows of another site is written as ${embedOf('')} and a line of just :::`;
	if (tagName === 'picture') return 'write ![What it shows](./name.jpg); the site makes its sizes';
	if (frames.includes(tagName))
		return isFileBeside(src) ? `write a link, [What it is](${src})` : written(embedOf(src));
	if (tagName === 'video' || tagName === 'audio')
		return isElsewhere(src)
			? `${written(embedOf(src))}, or save the file beside the article and ${written(playerOf(tagName, ''))}`
			: written(playerOf(tagName, src));
	return undefined;
}

/** True for a post of another site that waits for a script. */
function isPost({ properties }: Element): boolean {
	return [properties.className ?? []].flat().some((name) => posts.test(String(name)));
}

function isFileBeside(src: string): boolean {
	return src !== '' && !isElsewhere(src) && formatOf(src) !== undefined;
}

function written(opening: string): string {
	return `write ${opening} and a line of just ::: in its place`;
}

function playerOf(name: 'video' | 'audio', src: string): string {
	const path = src.replaceAll(' ', '%20') || `./name${endingsFor(name)[0]}`;
	return `:::${name}[What it shows]{src="${path}"}`;
}

function embedOf(src: string): string {
	const url = URL.parse(src.replace(/^\/\//, 'https://'));
	const address = url && /^https?:$/.test(url.protocol) ? url.href : 'https://www.example.org/post';
	return `:::embed[What it shows]{url="${address.replaceAll('"', '%22')}"}`;
}

/** The address that an element shows: its own, else that of a source in it, else that of the last link in it. */
function addressIn(element: Element): string {
	const { src, data, cite } = element.properties;
	let found = [src, data, cite].find((address) => typeof address === 'string');
	let link: string | undefined;
	visit(element, 'element', ({ tagName, properties }) => {
		if (tagName === 'source') found ??= String(properties.src ?? '');
		if (tagName === 'a' && typeof properties.href === 'string') link = properties.href;
	});
	return String(found ?? link ?? '');
}
