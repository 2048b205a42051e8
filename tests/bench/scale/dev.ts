import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Cost, watch } from './measure.ts';

/**
 * Starts live editing and edits an article.
 * @param article its file, and its address from the root of the site
 * @param project folder of the checkout that serves
 * @returns cost until the article is served, and from the edit until it is served as edited
 */
export async function measureDev(
	content: string,
	now: string,
	article: { file: string; path: string },
	project = '.',
): Promise<{ start: Cost; edit: Cost }> {
	const server = spawn(
		process.execPath,
		['--env-file=.env.astro', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
		{
			cwd: project,
			env: { ...process.env, STET_CONTENT: content, STET_NOW: now, NO_COLOR: '1' },
			// A group of its own, so that the server ends with all that it started.
			detached: true,
		},
	);
	const started = watch(server);
	try {
		const url = `${await addressOf(server)}${article.path}`;
		await serves(url, '</html>');
		const start = started();
		const edited = watch(server);
		const mark = 'Quokkas were counted anew';
		writeFileSync(article.file, `${readFileSync(article.file, 'utf8')}\n${mark}.\n`);
		await serves(url, mark);
		const edit = edited();
		return { start, edit: { ...edit, cpu: edit.cpu - start.cpu } };
	} finally {
		process.kill(-(server.pid ?? 0));
	}
}

function addressOf(server: ReturnType<typeof spawn>): Promise<string> {
	return new Promise((found, failed) => {
		let output = '';
		for (const stream of [server.stdout, server.stderr])
			stream?.on('data', (text) => {
				output += text;
				const [, address] = /Local\s+(http:\/\/localhost:\d+)/.exec(output) ?? [];
				if (address) found(address);
			});
		server.on('exit', () => failed(new Error(output)));
	});
}

/** Waits until a page holds a text. */
async function serves(url: string, text: string): Promise<void> {
	while (!(await (await fetch(url)).text()).includes(text)) await wait(20);
}
