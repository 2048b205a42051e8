/**
 * Finds a Chromium for the tests: that of `CHROME_PATH`, the system's, or Playwright's. Run as a program it installs
 * one where there is none: by Playwright's own installer, else by apt. Tests never go on without a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome.exe',
	'msedge.exe',
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser, if there is one. */
export function findBrowser(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const paths = [
		process.env.CHROME_PATH ?? '',
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		...places,
		chromium.executablePath(),
	];
	return paths.find((path) => path !== '' && existsSync(path));
}

/** How Playwright starts it. */
export function browserOptions(): LaunchOptions {
	// Chromium's sandbox does not work for root; the other switches keep it from calling home.
	const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const quiet = [
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	];
	return { executablePath: findBrowser() ?? '', args: [...root, ...quiet] };
}

function run(command: string, ...args: string[]): boolean {
	console.log(`> ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function install(): void {
	if (run('npx', 'playwright', 'install', '--with-deps', 'chromium') && findBrowser()) return;
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const [update = '', ...updateArgs] = [...root, 'apt-get', 'update'];
	const [add = '', ...addArgs] = [
		...root,
		'apt-get',
		'install',
		'--yes',
		'--no-install-recommends',
		'chromium',
	];
	if (run(update, ...updateArgs)) run(add, ...addArgs);
}

if (import.meta.main) {
	if (!findBrowser()) install();
	const found = findBrowser();
	if (!found) {
		console.error(
			'No browser was found and none could be installed; install Chromium or Chrome, or set CHROME_PATH',
		);
		process.exit(1);
	}
	console.log(`Browser: ${found}`);
}
