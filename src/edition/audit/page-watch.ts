import { site } from '#site';
import { editorPolicy } from '../../headers/editor-policy.ts';
import { pagePolicy, redirectPolicy } from '../../headers/policies.ts';

/** The policies that a page can have. */
const policies = [pagePolicy, redirectPolicy, ...(site.editor ? [editorPolicy.join('; ')] : [])];
/** Elements that may stand before it. */
const before = ['html', 'head', 'meta'];

/** Watches a page go by, tag by tag, for what is wrong with it as a page. */
export interface PageWatch {
	open: (name: string, attributes: Record<string, string>) => void;
	text: (text: string) => void;
	close: (name: string) => void;
	/** What was found, for people. */
	faults: Set<string>;
}

/** Makes the watch of one page. */
export function watchPage(): PageWatch {
	const faults = new Set<string>();
	/** The body of an article whose first word has not come: the name of its element, and how many of that name are open in it. */
	let body: { name: string; depth: number } | undefined;
	let isHeld = false;
	return {
		faults,
		open(name, attributes) {
			const { id, class: classes } = attributes;
			if (name === 'base') faults.add('has <base>, which moves all its links');
			if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy')
				isHeld = policies.includes(attributes.content ?? '');
			// A policy in a page holds for what comes after it.
			if (!isHeld && !before.includes(name)) faults.add('is not held to a policy from its beginning');
			if (id !== undefined && !/^\S+$/.test(id)) faults.add(`has the id "${id}", which no link can name`);
			if (name === body?.name) body.depth += 1;
			else if (classes !== undefined && /(?:^|\s)e-content(?:\s|$)/.test(classes)) body = { name, depth: 1 };
		},
		text(text) {
			if (body && /\S/.test(text)) body = undefined;
		},
		close(name) {
			if (name !== body?.name) return;
			body.depth -= 1;
			if (body.depth > 0) return;
			faults.add('is an article without text');
			body = undefined;
		},
	};
}
