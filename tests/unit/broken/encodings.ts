import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

const latin1 = Uint8Array.from(Buffer.from(article({}, 'Caf\xe9 closed.'), 'latin1'));
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(article(), 'utf16le')]);

/** Files whose bytes are not the text that they should be. */
export const brokenEncodings: Broken[] = [
	{
		path: 'articles/latin-1.md',
		content: latin1,
		message: /:8:4 {2}holds bytes that are not UTF-8; save the file as UTF-8/,
	},
	{ path: 'articles/utf-16.md', content: utf16, message: /:1:1 {2}is UTF-16; save it as UTF-8/ },
	{
		path: 'articles/control.md',
		content: article({}, 'A\0B'),
		message: /:8:2 {2}holds the control character U\+0000; take it away/,
	},
];
