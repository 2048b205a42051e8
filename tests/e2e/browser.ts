/**
 * Finds the browsers of the tests: Chromium (that of `CHROME_PATH`, the system's, or Playwright's) and, for the long tests,
 * Firefox. Run as a program it installs the one that it is asked for where there is none: Chromium by Playwright's own
 * installer, else by apt; Firefox by apt. Tests never go on without a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Programs of each browser, and the Debian package that it comes in. */
const browsers = {
	chromium: {
		package: 'chromium',
		names: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'chrome.exe',
			'msedge.exe',
		],
	},
	firefox: { package: 'firefox-esr', names: ['firefox-esr', 'firefox', 'firefox.exe'] },
};

type BrowserName = keyof typeof browsers;

const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const firefoxPlaces = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a browser, if there is one. */
export function findBrowser(name: BrowserName = 'chromium'): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const onPath = folders.flatMap((folder) => browsers[name].names.map((program) => join(folder, program)));
	const paths =
		name === 'firefox'
			? [process.env.FIREFOX_PATH ?? '', ...onPath, ...firefoxPlaces]
			: [process.env.CHROME_PATH ?? '', ...onPath, ...places, chromium.executablePath()];
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

function install(name: BrowserName): void {
	if (name === 'chromium' && run('npx', 'playwright', 'install', '--with-deps', name) && findBrowser(name))
		return;
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = (...words: string[]): boolean => {
		const [command = '', ...rest] = [...root, 'apt-get', ...words];
		return run(command, ...rest);
	};
	if (apt('update')) apt('install', '--yes', '--no-install-recommends', browsers[name].package);
}

if (import.meta.main) {
	const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
	if (!findBrowser(name)) install(name);
	const found = findBrowser(name);
	if (!found) {
		const variable = name === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
		console.error(`No ${name} was found and none could be installed; install it, or set ${variable}`);
		process.exit(1);
	}
	console.log(`Browser: ${found}`);
}
