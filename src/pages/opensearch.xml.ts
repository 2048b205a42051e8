import { openSearchDescription } from '../view/open-search.ts';

/** Returns the OpenSearch description. */
export function GET(): Response {
	return new Response(openSearchDescription());
}
