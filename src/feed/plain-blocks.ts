const fence = /^ {0,3}(:{3,})\s*([a-z-]*)(?:\[(.*)\])?(?:\{.*\})?\s*$/;
const codeFence = /^ {0,3}(?:```|~~~)/;

/**
 * Markdown without the fences of blocks, which only this house reads: what a block holds stays, under its label. A block
 * that the page fills in leaves its label.
 */
export function plainBlocks(body: string): string {
	let code = false;
	return body
		.split('\n')
		.map((line) => {
			if (codeFence.test(line)) code = !code;
			const [, , name, label] = (!code && fence.exec(line)) || [];
			if (name === undefined) return line;
			return label ? `**${label}**\n` : '';
		})
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
}
