/**
 * A Vite plugin that replaces Vite's helper around `import()`. The helper fetches what a part needs ahead of time; the
 * parts of this site need nothing else, and the helper would be a third of the scripts that a page may carry.
 */
export function plainImports() {
	return {
		name: 'plain-imports',
		enforce: 'pre' as const,
		load(id: string): string | undefined {
			return id.endsWith('vite/preload-helper.js')
				? 'export const __vitePreload = (load) => load();'
				: undefined;
		},
	};
}
