/**
 * Settings that cannot be loaded: slips of the language that they are written in, told by their place and cure as those of
 * content are, in place of a stack trace.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { shownPath } from '../files/content-folder.ts';
import { placeIn } from '../files/decode.ts';
import type { Problem } from '../files/problem.ts';
import { syntaxSlip } from './syntax-slip.ts';

/** What keeps the settings of the site from being loaded; nothing if they are loaded. */
export async function checkSettingsModule(): Promise<Problem[]> {
	const path = createRequire(import.meta.url).resolve('#site');
	try {
		const exported: object = await import('#site');
		const reason = withoutSettings('site' in exported ? exported.site : undefined, 'site' in exported);
		if (!reason) return [];
		const text = readFileSync(path, 'utf8');
		const start = Math.max(0, text.search(/^(?:export default|(?:export )?const site)\b/m));
		return [{ file: shownPath(path), ...placeIn(text, start), reason }];
	} catch (error) {
		const text = readFileSync(path, 'utf8');
		const slip = await syntaxSlip(text);
		const place = slip ? placeIn(text, slip.offset) : placeOf(error, path);
		return [{ file: shownPath(path), ...place, reason: slip?.reason ?? reasonOf(error) }];
	}
}

function withoutSettings(site: unknown, isExported: boolean): string | undefined {
	if (!isExported) return 'exports no site; write export const site: SiteSettings = before the settings';
	const isGroup = typeof site === 'object' && site !== null && !Array.isArray(site);
	return isGroup ? undefined : 'is no group of settings; write { name: value, ... }';
}

/** Where an error came about, if it says so. */
function placeOf(error: unknown, path: string): { line: number; column: number } {
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	const at = stack.indexOf(path.replaceAll('\\', '/'));
	const [, line = 1, column = 1] =
		/^:(\d+)(?::(\d+))?/.exec(at < 0 ? '' : stack.slice(at + path.length)) ?? [];
	return { line: Number(line), column: Number(column) };
}

function reasonOf(error: unknown): string {
	const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
	const [, unknown] = /^(\S+) is not defined$/.exec(message) ?? [];
	if (unknown) return `${unknown} is not defined; write '${unknown}' in place of ${unknown}`;
	const [, type] = /does not provide an export named '(\w+)'/.exec(message) ?? [];
	if (type) return `${type} is a type, or is not there; write import type in place of import`;
	if (/^Cannot find (?:module|package)/.test(message))
		return `imports what does not exist (${/'([^']+)'/.exec(message)?.[1]?.split('/').at(-1)}); mend the path, or take the import away`;
	return `cannot be read: ${message.replace(/[.;]$/, '')}; write the values themselves`;
}
