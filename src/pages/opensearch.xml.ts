import { openSearchDescription } from '../view/open-search.ts';

/** The description that browsers add the site's search by. */
export function GET(): Response {
	return new Response(openSearchDescription());
}
