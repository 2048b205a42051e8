import { site } from '#site';
import { href } from '../archive/urls.ts';
import { editorPolicy } from '../headers/editor-policy.ts';
import { entryScript } from './bundle.ts';
import type { EditorData } from './configuration.ts';

/** The page at `/edit/`. Who comes with a browser that cannot run it is told so by what stands in it before its script. */
export function editorPage(data: EditorData): string {
	// No text of ours ends the element early.
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${editorPolicy.join('; ')}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(site.name)}: edit</title>
<link rel="icon" href="${href('/favicon.svg')}">
</head>
<body>
<div id="nc-root"><p>The editor needs JavaScript, and a browser of the last two years: Chrome or Edge 126, Firefox 126, Safari 18, or
newer. From this page it writes to the code host. A folder of this machine is opened from it by Chrome and Edge alone; in Firefox and
Safari use the page of <code>npm run dev</code>.</p></div>
<script id="editor-data" type="application/json">${json}</script>
<script type="module" src="${entryScript}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
