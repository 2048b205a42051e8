import type { Problem } from '../../reading/files/problem.ts';
import { splitFrontMatter } from '../../reading/front-matter/front-matter.ts';
import { contentFile } from '../plan/content-file.ts';
import { type Told, tell } from '../report/account.ts';
import { plainBlockAt, plainBody, withoutLinks } from './plain-block.ts';

/** A file that Stet's reader takes, as far as one step goes. */
export interface Repaired {
	/** Undefined if nothing of the file can stand. */
	content: string | undefined;
	told: Told[];
	/** Why it is a draft. */
	draft?: string;
}

/** Fields without which an article is none, or without which what somebody paid for would not say so. */
const required = new Set(['title', 'published', 'authors', 'description', 'name', 'kind', 'sponsor']);

/**
 * Changes a file of an import so that Stet's reader takes it: first what it names, then the block that it stands in, then all of the text,
 * which becomes a draft.
 * @param attempt how many times the file was changed before
 */
export function repair(file: string, text: string, problems: readonly Problem[], attempt: number): Repaired {
	const parts = splitFrontMatter(text);
	const fields = { ...(parts.data as Record<string, unknown>) };
	const told: Told[] = [];
	const say = (kind: Told['kind'], subject: string, reason: string, value?: unknown): void =>
		void told.push(
			tell(kind, subject, reason, {
				target: file,
				...(value !== undefined && { value: typeof value === 'string' ? value : JSON.stringify(value) }),
			}),
		);
	const reasons = problems.map(({ reason }) => reason);
	if (parts.data === undefined || attempt > 4) {
		say('lost', 'file', `cannot be read by Stet and is left out: ${reasons.join('; ')}`);
		return { content: undefined, told };
	}
	let { body } = parts;
	let draft: string | undefined;
	const isArticle = 'published' in fields;
	if (attempt >= 2) {
		draft = reasons.join('; ');
		say(
			'changed',
			'text',
			`Stet cannot read its text as it is (${draft}); it stands as plain paragraphs, in a draft`,
		);
		body = plainBody(body);
		// Code is read by nobody: it stands as it is.
		if (attempt >= 3) body = fenced(body.slice(0, 50_000));
	} else
		for (const { field, line, reason } of problems.toSorted(
			(a, b) => b.line - a.line || (b.field ?? '').localeCompare(a.field ?? '', 'en', { numeric: true }),
		)) {
			if (field) mendField(field, reason);
			else mendBody(line - parts.bodyLine + 1, reason);
		}
	if (draft !== undefined && isArticle) fields.draft = true;
	return { content: contentFile(fields, body), told, ...(draft !== undefined && { draft }) };

	function mendField(path: string, reason: string): void {
		const [name = '', key = ''] = path.split(/\.(.*)/s);
		const value = fields[name];
		if (Array.isArray(value) && /^\d+/.test(key)) {
			const index = Number.parseInt(key, 10);
			say(
				name === 'aliases' || name === 'redirectFrom' ? 'lost' : 'changed',
				name === 'aliases' || name === 'redirectFrom' ? 'old address' : `field ${name}`,
				`was taken out: ${reason}`,
				value[index],
			);
			fields[name] = value.filter((_, at) => at !== index);
		} else if (
			typeof value === 'object' &&
			value !== null &&
			key &&
			!required.has(name) &&
			name === 'anchors'
		) {
			say('lost', 'anchor', `was taken out: ${reason}`, key);
			fields[name] = Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
		} else if (!required.has(name)) {
			say('lost', `field ${name}`, `was taken out: ${reason}`, value);
			delete fields[name];
		} else if (name === 'description') {
			say('changed', 'standfirst', `the title stands for it: ${reason}`, value);
			fields[name] = fields.title ?? fields.name;
		} else draft = `${path}: ${reason}`;
	}

	function mendBody(line: number, reason: string): void {
		if (/^has no text\b/.test(reason)) {
			body = `${String(fields.description || fields.title)}\n`;
			draft = 'has no text';
			say('decide', 'text', 'has no text; its standfirst stands for it, in a draft');
			return;
		}
		const address = /^"((?:[^"\\]|\\.)*)"/.exec(reason)?.[1] ?? /^links to (\S+?),/.exec(reason)?.[1];
		const isLink =
			/no section|no page|does not exist|not a link|no address|leads to|links to|is not a file/.test(reason);
		const unlinked =
			isLink && attempt === 0
				? withoutLinks(body, line, /^links to/.test(reason) ? undefined : address)
				: undefined;
		if (unlinked) {
			say('changed', 'link', `its words stay, the link goes: ${reason}`, unlinked.before);
			body = unlinked.body;
			return;
		}
		const plain = plainBlockAt(body, line);
		if (plain) {
			say(
				'changed',
				'text',
				`a part of the text stands as plain words: ${reason}`,
				plain.before.slice(0, 2000),
			);
			body = plain.body;
		} else draft = reason;
	}
}

/** A text as code, with a fence that it does not hold. */
function fenced(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${text.trim()}\n${fence}\n`;
}
