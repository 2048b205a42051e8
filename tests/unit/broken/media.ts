import { readFileSync } from 'node:fs';
import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

const film = readFileSync('tests/golden/block-video/ferry.mp4');

/** Files that the blocks below may name. */
export const namedByMedia: Record<string, string | Uint8Array> = {
	'articles/media/ferry.mp4': film,
	'articles/media/horn.m4a': readFileSync('tests/golden/block-audio/horn.m4a'),
	'articles/media/ferry.png': readFileSync('tests/golden/block-video/ferry.png'),
};

const broken = (name: string, body: string, message: RegExp): Broken => ({
	path: `articles/media/${name}.md`,
	content: article({}, body),
	message,
});

const captions = (name: string, lines: string[], message: RegExp): Broken => ({
	path: `articles/media/${name}.vtt`,
	content: lines.join('\n'),
	message,
});

/** Films, sound, galleries and things of other sites with one fault each. */
export const brokenMedia: Broken[] = [
	broken(
		'no-src',
		':::video[A]{poster="./ferry.png"}\n:::',
		/:8:1 {2}:::video names no file; save it beside/,
	),
	broken(
		'lost',
		'A.\n\n:::video[A]{src="./fery.mp4"}\n:::',
		/:10:1 {2}:::video names "\.\/fery\.mp4", which does not exist; did you mean \.\/ferry\.mp4\?/,
	),
	broken(
		'sound',
		':::video[A]{src="./horn.m4a"}\n:::',
		/:8:1 {2}:::video names "\.\/horn\.m4a", which is in none of the formats \.mp4, \.webm; save it in one/,
	),
	broken(
		'elsewhere',
		':::audio[A]{src="https://example.org/a.mp3"}\n:::',
		/:8:1 {2}:::audio names ".*", which is not a file beside the article; save it there and write \.\/name\.mp3/,
	),
	broken(
		'poster',
		':::video[A]{src="./ferry.mp4" poster="./no.png"}\n:::',
		/:8:1 {2}"\.\/no\.png" does not exist/,
	),
	broken(
		'one',
		':::gallery[A]\n![B](./ferry.png)\n:::',
		/:8:1 {2}:::gallery holds a single image; write :::figure/,
	),
	broken(
		'words',
		':::gallery[A]\n![B](./ferry.png)\n![C](./ferry.png)\n\nWords.\n:::',
		/:12:1 {2}:::gallery holds more than images; write what is said of one in quotes/,
	),
	broken('no-url', ':::embed[A]\n:::', /:8:1 {2}:::embed names no address; write url="https:/),
	broken(
		'no-address',
		':::embed[A]{url="a/b"}\n:::',
		/:8:1 {2}:::embed has an address .*"a\/b" is not a web address/,
	),
	broken(
		'says-nothing',
		':::embed{url="https://example.org/"}\n:::',
		/:8:1 {2}:::embed says nothing of what is there; write/,
	),
	broken(
		'no-day',
		':::embed[A]{url="https://example.org/" date="2024-02-30"}\n:::',
		/:8:1 {2}:::embed has a date .*; write an existing date such as 2024-02-29/,
	),
	broken(
		'link',
		'A [report](./report.pdf).',
		/:8:3 {2}"\.\/report\.pdf" does not exist; save the file there/,
	),
	captions(
		'no-head',
		['00:00.000 --> 00:01.000', 'A'],
		/:1:1 {2}is no WebVTT; write WEBVTT and an empty line/,
	),
	captions(
		'comma',
		['WEBVTT', '', '00:00:00,000 --> 00:00:01,000', 'A'],
		/:3:1 {2}is no time of a caption; write/,
	),
	captions(
		'back',
		['WEBVTT', '', '00:02.000 --> 00:01.000', 'A'],
		/:3:1 {2}ends before it begins; write the/,
	),
	captions(
		'order',
		['WEBVTT', '', '00:02.000 --> 00:03.000', 'A', '', '00:01.000 --> 00:03.000', 'B'],
		/:6:1 {2}begins before the caption above it; put them/,
	),
	captions(
		'no-words',
		['WEBVTT', '', '00:02.000 --> 00:03.000', '', 'A'],
		/:3:1 {2}has no words; write what is/,
	),
	captions('none', ['WEBVTT', '', 'NOTE nothing'], /:1:1 {2}holds no caption; write one as/),
];
