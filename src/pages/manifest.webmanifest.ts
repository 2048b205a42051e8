import { site } from '#site';
import { href } from '../archive/urls.ts';

/** Returns the web app manifest, for readers who add the site to their home screen. */
export function GET(): Response {
	const icon = (size: number) => ({
		src: href(`/icon-${size}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
	});
	const manifest = {
		name: site.name,
		description: site.description,
		lang: site.language,
		start_url: href('/'),
		display: 'browser',
		icons: [icon(192), icon(512)],
	};
	return Response.json(manifest);
}
