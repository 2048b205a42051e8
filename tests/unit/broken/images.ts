import { readFileSync } from 'node:fs';
import type { Broken } from './broken.ts';
import { avif, gif, png, webp } from './pictures.ts';

const ferry = readFileSync('tests/newsroom/articles/2024/ferry.png');

const svg = 'xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"';

const image = (name: string, content: string | Uint8Array, message: RegExp): Broken => ({
	path: `articles/images/${name}`,
	content,
	message,
});
const drawing = (name: string, inside: string, message: RegExp): Broken =>
	image(`${name}.svg`, `<svg ${svg}>\n${inside}\n</svg>`, message);

/** Images that are none, are too much, or carry something into the site. */
export const brokenImages: Broken[] = [
	image('empty.png', '', /:1:1 {2}is not an image in the format png; save it anew as one/),
	image(
		'page.png',
		'<html><script>alert(1)</script></html>',
		/:1:1 {2}is not an image in the format png; save it anew as one/,
	),
	image('other.jpg', ferry, /:1:1 {2}is not an image in the format jpg; save it anew as one/),
	image('cut.png', ferry.subarray(0, 80), /:1:1 {2}is an image that breaks off before its end; copy it anew/),
	image('zero.png', png(0, 10), /:1:1 {2}is an image without a pixel; save it anew/),
	image('wide.png', png(60_000, 10), /:1:1 {2}is 60000 by 10 pixels; make it at most 16000 on a side/),
	image(
		'bomb.png',
		png(15_000, 15_000),
		/:1:1 {2}is 15000 by 15000 pixels; make it at most .* 60000000 in all/,
	),
	image(
		'slow.avif',
		avif(5000, 5000),
		/:1:1 {2}is 5000 by 5000 pixels; make it at most 16000 on a side and 20000000 in all/,
	),
	image(
		'moves.gif',
		gif(5000, 3000, 2),
		/:1:1 {2}moves in 2 frames of 5000 by 3000 pixels; make it smaller or shorter, at most .* 20000000 pixels/,
	),
	image('moves.webp', webp(5000, 3000), /:1:1 {2}moves in 2 frames of 5000 by 3000 pixels; make it smaller/),
	image(
		'moves-long.gif',
		gif(1, 1, 2001),
		/:1:1 {2}moves in 2001 frames of 1 by 1 pixels; make it smaller or shorter, at most 2000 frames/,
	),
	image(
		'heavy.gif',
		new Uint8Array(20 * 1024 * 1024 + 1),
		/:1:1 {2}is an image of 20971521 bytes; make it smaller/,
	),
	image('none.svg', 'Nothing.', /:1:1 {2}is not an SVG; save it anew as one/),
	drawing(
		'script',
		'<script>alert(1)</script>',
		/script\.svg:2:1 {2}holds <script>, which does more than draw; take it away/,
	),
	drawing(
		'handler',
		'<rect onload="alert(1)"/>',
		/:2:1 {2}has on <rect> the attribute onload, which runs a script; take it away/,
	),
	drawing(
		'link',
		'<use href="https://evil.example/a.svg#b"/>',
		/:2:1 {2}has on <use> the attribute href, which leads out of the file; put/,
	),
	drawing(
		'coded',
		'<use x:href="&#106;avascript:alert(1)"/>',
		/:2:1 {2}has on <use> the attribute x:href, which leads out/,
	),
	drawing(
		'html',
		'<foreignObject><p>x</p></foreignObject>',
		/:2:1 {2}holds <foreignObject>, which does more than draw; take it away/,
	),
	drawing(
		'animate',
		'<set attributeName="href" to="javascript:alert(1)"/>',
		/:2:1 {2}holds <set>, which does more than draw; take it away/,
	),
	drawing(
		'style',
		'<style>@import url(https://evil.example/a.css);</style>',
		/:2:\d+ {2}has a style that loads something; put it into the file/,
	),
	drawing(
		'fill',
		'<rect fill="url(https://evil.example/#a)"/>',
		/:2:1 {2}has on <rect> the attribute fill, which loads something; put it/,
	),
	image('nothing.svg', '', /:1:1 {2}is not an SVG; save it anew as one/),
	image('plain.svg', '<svg><rect/></svg>', /:1:1 {2}is not an SVG; save it anew as one/),
	image(
		'open.svg',
		`<svg ${svg}>\n<g>\n<rect/>\n</svg>`,
		/:4:6 {2}is not well-formed: unexpected close tag; save it anew from the program/,
	),
	image('cut.svg', `<svg ${svg}>\n<g>`, /:2:3 {2}is not well-formed: unclosed tag: g; save it anew/),
	drawing('twice', '<rect x="1" x="2"/>', /:2:19 {2}is not well-formed: duplicate attribute: x; save/),
	drawing('bare', '<rect x=1/>', /:2:9 {2}is not well-formed: unquoted attribute value; save/),
	drawing('amp', '<text>A & B</text>', /:2:9 {2}has a & that begins no reference; write &amp;/),
	drawing(
		'unbound',
		'<use xlink:href="#a"/>',
		/:2:22 {2}is not well-formed: unbound namespace prefix: "xlink"/,
	),
	drawing('undefined', '<text>&nbsp;</text>', /:2:12 {2}is not well-formed: undefined entity/),
	drawing(
		'disguise',
		`<rdf:script xmlns:rdf="http://www.w3.org/2000/svg">alert(1)</rdf:script>`,
		/:2:1 {2}holds <rdf:script>, which does more than draw; take it away/,
	),
	drawing(
		'disguise-html',
		'<dc:script xmlns:dc="http://www.w3.org/1999/xhtml">alert(1)</dc:script>',
		/:2:1 {2}holds <dc:script>, which does more than draw; take it away/,
	),
	drawing(
		'style-data',
		'<style><![CDATA[@import "https://evil.example/a.css";]]></style>',
		/:2:1 {2}has a style that loads something; put it into the file/,
	),
	drawing(
		'instruction',
		'<?xml-stylesheet href="a.xsl"?>',
		/:2:1 {2}holds <\?xml-stylesheet, which can load/,
	),
	drawing(
		'deep',
		`${'<g>'.repeat(200)}${'</g>'.repeat(200)}`,
		/:2:298 {2}is nested 101 deep; keep it within 100, as by ungrouping/,
	),
	image(
		'entity.svg',
		'<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg></svg>',
		/entity\.svg:1:1 {2}holds <!DOCTYPE, which can load or hide things; take/,
	),
];
