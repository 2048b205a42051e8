import type { Archive } from '../../archive/archive.ts';
import { houseHref, href } from '../../archive/urls.ts';
import { inEachLanguage } from '../../routes/routes.ts';

export const getStaticPaths = inEachLanguage;

/** Returns the web app manifest of a language, for readers who add the site to their home screen. */
export function GET({ props: { archive } }: { props: { archive: Archive } }): Response {
	const { locale } = archive;
	const icon = (size: number) => ({
		src: href(`/icon-${size}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
	});
	const manifest = {
		name: locale.name,
		description: locale.description,
		lang: locale.language,
		...(locale.direction === 'rtl' && { dir: locale.direction }),
		start_url: houseHref(locale, '/'),
		display: 'browser',
		icons: [icon(192), icon(512)],
	};
	return Response.json(manifest);
}
