import ts from 'typescript';
import { expect, test } from 'vitest';

test('TypeScript knows every option of tsconfig.json, which astro check would pass over', () => {
	const told: string[] = [];
	const tell = ({ messageText }: ts.Diagnostic) =>
		void told.push(ts.flattenDiagnosticMessageText(messageText, '\n'));
	const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: tell };
	ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host)?.errors.forEach(tell);
	expect(told).toEqual([]);
});
