import { defineConfig } from 'astro/config';
import { distFolder } from './src/command/dist-folder.ts';
import { edition } from './src/edition/integration.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.origin,
	base: site.base,
	outDir: distFolder,
	trailingSlash: 'always',
	integrations: [edition()],
	build: { inlineStylesheets: 'never' },
	// Every script and style a file of its own, so that the content security policy needs no hash.
	vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/.stet/**', '**/dist/**'] } } },
	devToolbar: { enabled: false },
	experimental: { contentIntellisense: true },
});
