import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** Makes a folder with the given files, which goes when the test is over. */
export function scratchFolder(files: Record<string, string | Uint8Array>): string {
	const folder = mkdtempSync(join(tmpdir(), 'stet-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** Makes a content folder and has `STET_CONTENT` point to it for the test. */
export function scratchContent(files: Record<string, string | Uint8Array>): string {
	const folder = scratchFolder(files);
	vi.stubEnv('STET_CONTENT', folder);
	onTestFinished(() => void vi.unstubAllEnvs());
	return folder;
}

/** The text of an article, with front matter that is right but for what `fields` says. */
export function article(fields: Record<string, string> = {}, body = 'Some text.'): string {
	const front = {
		title: 'A title',
		description: 'A standfirst.',
		published: '2024-01-26',
		authors: '[desk]',
		...fields,
	};
	const lines = Object.entries(front)
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}: ${value}`);
	return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** An author for articles to name. */
export const desk = { 'authors/desk.md': '---\nname: Desk\ndescription: For tests.\n---\n' };
