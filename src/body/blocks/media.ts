/** What films and sound of one's own have in common. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Format, formatOf } from '../formats.ts';
import type { Block } from '../nodes.ts';
import { lineOf } from '../text.ts';
import { idsIn, type KeptBlock, listIn, type Material, part, partOf, type Showing } from './block.ts';

/** A file as a page plays it, or offers it. */
interface MediaFile {
	href: string;
	format: Format;
	bytes: number;
}

/** What is kept of a block of films or sound; undefined once it has refused. */
export function readMedia(
	{ label, content, attributes, language, refuse, publish }: Material,
	use: 'video' | 'audio',
	name: string,
): KeptBlock | undefined {
	const { src, captions, credit } = attributes;
	const paths = idsIn(src);
	if (paths.length === 0)
		return refuse(`names no file; save it beside the article and write src="./${name}"`);
	const files = paths.map((path) => publish(path, use));
	const tracks = idsIn(captions).map((path) => publish(path, 'captions'));
	const kept = [...files, ...tracks].filter((file) => file !== undefined);
	if (kept.length < files.length + tracks.length) return undefined;
	const played = kept.slice(0, files.length);
	return {
		attributes: {
			src: played.map(({ href }) => href),
			bytes: played.map(({ bytes }) => String(bytes)),
			captions: kept.slice(files.length).map(({ href }) => href),
			language,
			transcript: content.length > 0 ? 'yes' : '',
		},
		children: [
			...part('label', label),
			...part('credit', credit ? [{ type: 'text', value: credit }] : []),
			...content,
		],
	};
}

/** The files that are played, the one that the writer likes best first. */
function filesOf(block: Block): MediaFile[] {
	const bytes = listIn(block, 'bytes');
	return listIn(block, 'src').map((href, index) => ({
		...{ href, bytes: Number(bytes[index]) },
		format: formatOf(href) as Format,
	}));
}

/** The files as the sources of an element that plays the first that it can. */
export function sourcesOf(block: Block): Element[] {
	return filesOf(block).map(({ href, format }) => h('source', { src: href, type: format.type }));
}

/** Links to the files, with what each is. */
export function downloads(block: Block, { words }: Showing<unknown>): ElementContent[] {
	return filesOf(block).flatMap(({ href, format, bytes }, index) => [
		...(index > 0 ? [{ type: 'text' as const, value: words.listSemicolon }] : []),
		h('a', { href }, words.downloadFile(format.name, bytes)),
	]);
}

/** The lines under what is played: what it is, who made it, the files, and what is said in it. */
export function mediaCaption(block: Block, transcript: ElementContent[], showing: Showing<unknown>): Element {
	const credit = partOf(block, 'credit');
	return h('figcaption', [
		...partOf(block, 'label'),
		...(credit.length > 0 ? [' ', h('span', { className: ['credit'] }, credit)] : []),
		' ',
		h('span', { className: ['media-files'] }, downloads(block, showing)),
		transcript.length > 0
			? h('details', { className: ['transcript'] }, [h('summary', showing.words.transcript), ...transcript])
			: '',
	]);
}

/** The same without the page's styles. */
export function mediaPlain(
	block: Block,
	transcript: ElementContent[],
	showing: Showing<unknown>,
): ElementContent[] {
	const credit = partOf(block, 'credit');
	return [
		h('p', [h('strong', partOf(block, 'label')), ...(credit.length > 0 ? [' ', ...credit] : [])]),
		h('p', downloads(block, showing)),
		...(transcript.length > 0 ? [h('p', h('em', showing.words.transcript)), ...transcript] : []),
	];
}

/** What a block of media is called where only text is. */
export function nameOf(block: Block): string {
	return lineOf(partOf(block, 'label'));
}
