import { site } from '#site';
import { href } from '../archive/urls.ts';

/** The web app manifest, for those who put the site on their home screen. */
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
