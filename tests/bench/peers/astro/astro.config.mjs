// Plain Astro as its guide has it, with the Markdown engine that takes remark plugins. It makes pages, lists of the newest
// 50 articles, a feed and a sitemap; no cards, citations, other feeds, related articles, audit, or search by volumes.
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://peer.example',
	trailingSlash: 'always',
	integrations: [sitemap()],
	markdown: { processor: unified() },
});
