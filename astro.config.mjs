import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { site } from '#site';
import { distFolder } from './src/command/dist-folder.ts';
import { dev } from './src/edition/dev/dev.ts';
import { bundleNames } from './src/edition/render/bundle-names.ts';
import { plainImports } from './src/edition/render/plain-imports.ts';
import { portOrExit } from './src/edition/serve/port.ts';

export default defineConfig({
	site: site.origin,
	base: site.base,
	outDir: distFolder,
	trailingSlash: 'always',
	server: ({ command }) => ({
		port: command === 'dev' ? portOrExit(process.env.PORT, 'npm run dev') : undefined,
	}),
	integrations: [dev()],
	build: { inlineStylesheets: 'never' },
	// Every script and style a file of its own, so that the content security policy needs no hash.
	vite: {
		...bundleNames,
		build: { ...bundleNames.build, assetsInlineLimit: 0 },
		plugins: [plainImports()],
		// As package.json has it; Vite does not know the conditions that Node was started with.
		resolve: { alias: { '#site': fileURLToPath(import.meta.resolve('#site')) } },
		server: { watch: { ignored: ['**/.stet/**', '**/dist/**'] } },
	},
	devToolbar: { enabled: false },
	experimental: { contentIntellisense: true },
});
