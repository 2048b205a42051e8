import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where our service is, as Vite writes paths. */
const service = fileURLToPath(new URL('./image-service.ts', import.meta.url)).replaceAll(sep, '/');

/**
 * A Vite plugin that gives Astro our image service for its own. It goes by the name of that one, since Astro makes the
 * names of images of the name of the service: browsers and feeds have them under those.
 */
export function watchedImages() {
	return {
		name: 'watched-images',
		enforce: 'pre' as const,
		resolveId(id: string, importer: string | undefined): string | undefined {
			// Our service itself has Astro's under this name.
			return id === 'astro/assets/services/sharp' && importer === undefined ? service : undefined;
		},
	};
}
