import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	// Matters of taste; and ids may hold any sign but a space, as HTML has it.
	rules: {
		'doctype-style': 'off',
		'long-title': 'off',
		'prefer-native-element': 'off',
		'valid-id': ['error', { relaxed: true }],
	},
});

/** What an HTML validator has to say of pages, a line each. @param paths from the folder of the site */
export async function htmlFaults(dist: string, paths: readonly string[]): Promise<string[]> {
	const told: string[] = [];
	for (const path of paths) {
		const { results } = await validator.validateString(readFileSync(join(dist, path), 'utf8'), path);
		for (const { messages } of results)
			for (const { line, column, ruleId, message } of messages)
				told.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
	}
	return told;
}
