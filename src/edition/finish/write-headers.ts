import { pageFileAt } from '../../addresses/page-file.ts';
import type { Archive } from '../../archive/archive.ts';
import { addressOf, fileOf } from '../../archive/urls.ts';
import { progress } from '../../command/progress.ts';
import { caddyHeaders, headersFile, maxRules, nginxHeaders } from '../../headers/formats.ts';
import { redirectsOf } from '../../redirect/redirects.ts';
import type { WriteFile } from '../stage/file-writer.ts';

/**
 * Writes the list of headers in the forms of hosts for a site. Pages at old addresses are left out of the one list that
 * names addresses: such a host answers there with a redirect.
 * @param files every file of the edition
 */
export function writeHeaders(archive: Archive, files: Iterable<string>, write: WriteFile): void {
	const old = new Set(redirectsOf(archive).map(({ from }) => fileOf(pageFileAt(from) ?? from)));
	const shown = [...files].filter(
		(file) => !file.startsWith('_hosts/') && file !== '_redirects' && !old.has(file),
	);
	const list = headersFile(shown.map(addressOf));
	const rules = list.match(/^\S/gm)?.length ?? 0;
	if (rules > maxRules)
		progress.say(`_headers has ${rules} rules, of which Cloudflare Pages takes the first ${maxRules}`);
	write('_headers', list);
	write('_hosts/headers.nginx.conf', nginxHeaders());
	write('_hosts/headers.caddy', caddyHeaders());
}
