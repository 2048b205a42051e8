import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

/** One fault each; together in one folder they must give all their messages in one run. */
export const brokenArticles: Broken[] = [
	{
		path: 'articles/no-title.md',
		content: article({ title: '' }),
		message: /:2:1 {2}title: is missing; write text: Headline/,
	},
	{
		path: 'articles/no-author.md',
		content: article({ authors: '[]' }),
		message: /:5:10 {2}authors: is empty; name at least one file/,
	},
	{
		path: 'articles/impossible-day.md',
		content: article({ published: '2026-02-30' }),
		message:
			/:4:12 {2}published: "2026-02-30" is not a day in the calendar; write an existing date such as 2026-02-28/,
	},
	{
		path: 'articles/other-date.md',
		content: article({ published: '03/04/2026' }),
		message: /:4:12 {2}published: "03\/04\/2026" is not a date Stet reads; write a day such as/,
	},
	{
		path: 'articles/no-zone.md',
		content: article({ published: '2024-01-26T09:30:00' }),
		message: /:4:12 {2}published: .* an instant with its zone/,
	},
	{
		path: 'articles/year-number.md',
		content: article({ published: '2024' }),
		message: /:4:12 {2}published: "2024" is not a date Stet reads; write a day such as/,
	},
	{
		path: 'articles/blank-date.md',
		content: article({ published: ' ' }),
		message: /:4:\d+ {2}published: is empty; write text: Day, or instant/,
	},
	{
		path: 'articles/unknown-key.md',
		content: article({ draf: 'true' }),
		message: /:6:1 {2}draf: is not a known field; did you mean draft\?/,
	},
	{
		path: 'articles/wrong-kind.md',
		content: article({ kind: 'analisys' }),
		message: /:6:7 {2}kind: "analisys" is none of .*; did you mean analysis\?/,
	},
	{
		path: 'articles/draft-word.md',
		content: article({ draft: 'yes' }),
		message: /:6:8 {2}draft: is text; write true or false/,
	},
	{
		path: 'articles/unclosed.md',
		content: '---\ntitle: A\n\nText.\n',
		message: /:1:1 {2}has front matter that does not end; write a line of just ---/,
	},
	{
		path: 'articles/no-front-matter.md',
		content: '# A title\n\nText.\n',
		message: /:1:1 {2}has no front matter; begin the file with a --- line/,
	},
	{
		path: 'articles/toml.md',
		content: '+++\ntitle = "A"\n+++\n\nText.\n',
		message: /:1:1 {2}begins with TOML front matter; write YAML/,
	},
	{
		path: 'articles/bad-yaml.md',
		content: article({ title: 'One: two: three' }),
		message: /:2:8 {2}is not YAML: it has a second ": "; put the value in quotes/,
	},
	{
		path: 'articles/twice.md',
		content: article({ kind: 'report\nkind: opinion' }),
		message: /:7:1 {2}kind: is written twice; keep one/,
	},
	{
		path: 'articles/anchor.md',
		content: article({ topics: '&a [x]' }),
		message: /:6:12 {2}is a YAML anchor \(&\); write the value itself/,
	},
	{
		path: 'articles/unknown-author.md',
		content: article({ authors: '[deks]' }),
		message: /:5:11 {2}authors\.0: "deks" is not a file of authors\/; did you mean desk\?/,
	},
	{
		path: 'articles/unknown-topic.md',
		content: article({ topics: '[security]' }),
		message:
			/:6:10 {2}topics\.0: "security" is not a file of topics\/; write topics\/security\.md or take it out/,
	},
	{
		path: 'articles/unknown-related.md',
		content: article({ related: '[no-titel]' }),
		message: /:6:11 {2}related\.0: "no-titel" is not a file of articles\/; did you mean no-title\?/,
	},
	{
		path: 'articles/unknown-source.md',
		content: article({}, 'Said so.[^ap1]'),
		message: /:8:9 {2}\[\^ap1\] names no source of this article; add it to sources/,
	},
	{
		path: 'articles/upper-ending.MD',
		content: article(),
		message: /:1:1 {2}ends in \.MD; rename it to upper-ending\.md/,
	},
	{
		path: 'articles/Upper Case.md',
		content: article(),
		message: /:1:1 {2}"Upper Case\.md" is not a file name for an address; rename it to upper-case\.md/,
	},
	{ path: 'articles/notes.pages', content: 'x', message: /:1:1 {2}is not content; articles end in \.md/ },
	{
		path: 'articles/notes.docx',
		content: 'x',
		message: /:1:1 {2}is not a file in the format DOCX; save it anew as one/,
	},
	{
		path: 'articles/.hidden.md',
		content: article(),
		message: /:1:1 {2}"\.hidden\.md" is not a file name for an address; rename it to hidden\.md/,
	},
	{
		path: 'articles/empty.md',
		content: '',
		message: /:1:1 {2}is empty; write front matter between two --- lines/,
	},
	{
		path: 'articles/no-text.md',
		content: article({}, ''),
		message: /:7:1 {2}has no text; write the article below the front matter/,
	},
	{
		path: 'articles/lost-image.md',
		content: article({}, '![A ferry](./ferry.png)'),
		message: /:8:1 {2}".\/ferry\.png" does not exist; save the image there or mend the path/,
	},
	{
		path: 'articles/lead-image.md',
		content: article({ image: '{ src: ../../outside.png, alt: x }' }),
		message: /:6:15 {2}image\.src: ".*outside\.png" does not exist/,
	},
	{
		path: 'articles/remote-image.md',
		content: article({}, '![A](https://example.org/a.png)'),
		message: /:8:1 {2}.* is not a file beside the article; save the image there/,
	},
	{
		path: 'articles/2023/one-address.md',
		content: article(),
		message:
			/one-address\.md:1:1 {2}would have the same address, \/articles\/one-address\/, as .*2022\/one-address\.md; rename one of the two/,
	},
	{
		path: 'articles/script.md',
		content: article({}, '<script>alert(1)</script>'),
		message: /:8:1 {2}<script> is not allowed in an article/,
	},
	{
		path: 'articles/handler.md',
		content: article({}, '<b onclick="x()">Bold</b>'),
		message: /:8:1 {2}<b> has the attribute onclick, which is not allowed/,
	},
	{
		path: 'articles/scheme.md',
		content: article({}, '[here](javascript:alert(1))'),
		message: /:8:1 {2}"javascript:alert\(1\)" is not an address that readers can follow; use https:/,
	},
	{
		path: 'articles/dead-link.md',
		content: article({}, '[before](no-titel.md)'),
		message: /:8:1 {2}links to \/articles\/no-titel\/, which does not exist: .* did you mean no-title\?/,
	},
	{
		path: 'articles/relative-link.md',
		content: article({}, '[there](../there)'),
		message: /:8:1 {2}"\.\.\/there" is not a link that stands/,
	},
	{
		path: 'articles/first-level.md',
		content: article({}, '# Again the title\n\n<u>marked</u>'),
		message: /:8:1 {2}is a heading of the first level, which the headline is; begin it with ##/,
	},
	{
		path: 'articles/emoji-heading.md',
		content: article({}, '## 🔥\n\nText.'),
		message: /:8:1 {2}is a heading without a letter or digit/,
	},
	{
		path: 'articles/open-comment.md',
		content: article({}, 'Text.\n\n<!-- not closed\n\nMore.'),
		message: /:10:1 {2}is an HTML comment that does not end; close it with -->/,
	},
	{
		path: 'articles/deep-quote.md',
		content: article({}, `${'>'.repeat(2000)} deep`),
		message: /:8:1 {2}is nested 2000 deep; keep quotes and lists within 16/,
	},
	{
		path: 'articles/emphasis-bomb.md',
		content: article({}, '*a_ '.repeat(4000)),
		message: /:8:1 {2}has more than 1000 marks of emphasis, code or links in one paragraph/,
	},
	{
		path: 'articles/quiet-source.md',
		content: article({ sources: '[{ id: a, kind: anonymous, title: A worker, publisher: x }]' }),
		message: /:6:\d+ {2}sources\.0\.note: is missing; an anonymous source says why/,
	},
	{
		path: 'articles/two-sources.md',
		content: article({
			sources:
				'[{ id: a, kind: news, title: A, publisher: x }, { id: a, kind: news, title: B, publisher: y }]',
		}),
		message: /sources\.1\.id: "a" names two sources; give each its own id/,
	},
	{
		path: 'places/nowhere.md',
		content: '---\nname: Nowhere\ndescription: x\ncountry: x\nlatitude: 91\nlongitude: 0\n---\n',
		message: /nowhere\.md:5:11 {2}latitude: /,
	},
	{
		path: 'pages/search.md',
		content: '---\ntitle: Search\ndescription: x\n---\n',
		message: /:1:1 {2}would take the address \/search\/, which is the search page; choose another name/,
	},
	{
		path: 'artciles/lost.md',
		told: 'artciles',
		content: article(),
		message: /artciles:1:1 {2}is not a folder of content; did you mean articles\/\?/,
	},
	{
		path: 'front.yml',
		content: 'lead: no-titel\n',
		message: /front\.yml:1:7 {2}lead: "no-titel" is not a file of articles\/; did you mean no-title\?/,
	},
];
