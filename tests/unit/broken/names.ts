import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

const named = (path: string, message: RegExp, content: Broken['content'] = article()): Broken => ({
	path,
	content,
	message,
});

/** Files whose names or places are wrong. */
export const brokenNames: Broken[] = [
	named(
		'articles/_under.md',
		/:1:1 {2}"_under\.md" is not a file name for an address; rename it to under\.md/,
	),
	named('articles/c#.md', /:1:1 {2}"c#\.md" is not a file name for an address; rename it to c\.md/),
	named('articles/why?.md', /:1:1 {2}"why\?\.md" is not a file name for an address; rename it to why\.md/),
	named('articles/100%.md', /:1:1 {2}"100%\.md" is not a file name for an address; rename it to 100\.md/),
	named(
		'articles/..%2f..%2fesc.md',
		/:1:1 {2}".*" is not a file name for an address; rename it to 2f2fesc\.md/,
	),
	named(
		'articles/a"><script>.md',
		/:1:1 {2}"a"><script>\.md" is not a file name for an address; rename it to ascript\.md/,
	),
	named(
		'articles/🔥.md',
		/:1:1 {2}"🔥\.md" is not a file name for an address; rename it to a-short-name\.md/,
	),
	named('articles/dot..md', /:1:1 {2}"dot\.\.md" is not a file name for an address; rename it to dot\.md/),
	named('articles/nul.md', /:1:1 {2}has a name that Windows keeps for itself, .*; rename it to the-nul\.md/),
	named(`articles/${'long-'.repeat(42)}x.md`, /x\.md:1:1 {2}has a name of 211 bytes; shorten it to 200/),
	named('articles/page.markdown', /:1:1 {2}ends in \.markdown; rename it to page\.md/),
	named('articles/component.mdx', /:1:1 {2}ends in \.mdx; rename it to component\.md/),
	...[
		'articles/clip.mp4',
		'articles/2024/clip.webm',
		'people/voice.mp3',
		'pages/press.pdf',
		'articles/گزارش.zip',
	].map((path) => named(path, /:1:1 {2}is not a file in the format \w+; save it anew as one/, 'x')),
	named('articles/clip.mov', /:1:1 {2}is not content; articles end in \.md/, 'x'),
	named('articles/Clip.MP4', /:1:1 {2}ends in \.MP4; rename it to Clip-2\.mp4|rename it to Clip\.mp4/, 'x'),
	named('articles/old.md.bak', /:1:1 {2}is not content; articles end in \.md/),
	{
		...named('articles/folder.md/inside.txt', /:1:1 {2}is a folder; name it folder/),
		told: 'articles/folder.md',
	},
	{
		...named('articles/.drafts/secret.txt', /:1:1 {2}is a hidden folder, which nobody would read; rename it/),
		told: 'articles/.drafts',
	},
	named(
		'articles/decomposed/cafe\u0301-news.md',
		/caf\u00e9-news.*, as .*composed\/.*; rename one of the two/,
	),
	named(
		'articles/upper/straße.md',
		/\/articles\/strasse\/, as .*lower\/strasse\.md where spellings are not told apart; rename/,
	),
	named('lonely.md', /lonely\.md:1:1 {2}does not belong here; put it into one of articles\//),
	named('articles/Photo.JPG', /:1:1 {2}ends in \.JPG; rename it to Photo\.jpg/, 'x'),
	named('articles/what?.png', /:1:1 {2}has "\?" in its name; rename it to what\.png/, 'x'),
	named(
		'pages/articles.md',
		/:1:1 {2}would take the address \/articles\/, which is the list of articles; choose another name/,
	),
];

/** What `brokenNames` collides with. */
export const takenNames = {
	'articles/composed/caf\u00e9-news.md': article(),
	'articles/lower/strasse.md': article(),
};
