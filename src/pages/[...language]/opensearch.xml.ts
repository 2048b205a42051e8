import type { Archive } from '../../archive/archive.ts';
import { inEachLanguage } from '../../routes/routes.ts';
import { openSearchDescription } from '../../view/open-search.ts';

export const getStaticPaths = inEachLanguage;

/** Returns the OpenSearch description of a language. */
export function GET({ props: { archive } }: { props: { archive: Archive } }): Response {
	return new Response(openSearchDescription(archive.locale));
}
