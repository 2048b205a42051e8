import type { Root } from 'hast';
import { skip, visit } from '../body/visit.ts';
import { bindFigures } from '../words/bind-figures.ts';

/** Keeps figures of a page on one line with their months and units, but for code, which stays as it is. */
export function bindAllFigures(page: Root, language: string): void {
	visit(page, undefined, (node) => {
		if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return skip;
		if (node.type === 'text') node.value = bindFigures(node.value, language);
		return undefined;
	});
}
