import { defineConfig } from '@playwright/test';
import { browserOptions } from './browser.ts';

// The settings of `tests/site.ts`, in the tests and in what they start (`imports` of package.json).
process.env.NODE_OPTIONS = '--conditions=tests';

export default defineConfig({
	testDir: '..',
	testMatch: '**/*.spec.ts',
	projects: [
		{ name: 'short', testDir: '.' },
		// Run by `npm run test:long`.
		{ name: 'long', testDir: '../long' },
	],
	outputDir: '../../test-results',
	globalSetup: './sites.ts',
	fullyParallel: true,
	workers: '100%',
	// Generous, since test machines are shared: a right page passes long before.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	// A page that is wrong is wrong twice; a machine that was busy is not. What passes only the second time is listed as flaky.
	retries: process.env.CI ? 1 : 0,
	reporter: [['list']],
	use: { browserName: 'chromium', launchOptions: browserOptions() },
});
