import { type Told, tell } from '../report/account.ts';

/** Blocks without HTML of their own that WordPress filled when a page was shown. */
const empty = /<!--\s+wp:([a-z0-9/-]+)\s+(\{[\s\S]*?\}\s+)?\/-->/g;

/** Blocks that a theme filled and that say nothing to readers of an article. */
const ofTheme =
	/^(?:spacer|separator|more|nextpage|site-|page-list|navigation|loginout|search|archives|calendar|categories|tag-cloud|rss|social-link|latest-|post-|comment|query|avatar|template-part|pattern|read-more|home-link|term-description|footnotes|shortcode)/;

/**
 * Tells of blocks of WordPress that have no HTML of their own, and makes addresses of those that name one. Comments of other blocks are
 * comments to a parser of HTML, and what they stand around is told by its classes.
 */
export function wordPressBlocks(text: string, told: (entry: Told, line: number) => void): string {
	if (!text.includes('<!-- wp:')) return text.replace(/<!--(?:more|nextpage|noteaser)[\s\S]*?-->/g, '');
	return text.replace(empty, (whole, name: string, json: string | undefined, offset: number) => {
		const line = text.slice(0, offset).split('\n').length;
		const url = /"url":"([^"]+)"/.exec(json ?? '')?.[1]?.replaceAll('\\/', '/');
		if (name.includes('embed') && url) return `<p>${url}</p>`;
		if (ofTheme.test(name))
			told(
				tell('dropped', `block ${name}`, `the block ${name} was filled by the theme`, { value: name }),
				line,
			);
		else
			told(
				tell(
					'lost',
					`block ${name}`,
					`the block ${name} has no text of its own; WordPress filled it when the page was shown`,
					{ value: whole.slice(0, 300) },
				),
				line,
			);
		return '';
	});
}
