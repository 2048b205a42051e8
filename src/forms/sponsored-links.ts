import type { Nodes, Root } from 'hast';
import { visit } from '../body/visit.ts';

/** Marks the links of a tree that lead elsewhere as those of a text that somebody paid for (`rel="sponsored"`). */
export function markSponsored(tree: Nodes): void {
	visit(tree as Root, 'element', ({ tagName, properties }) => {
		if (tagName === 'a' && /^https?:/.test(String(properties.href))) properties.rel = ['sponsored'];
	});
}
