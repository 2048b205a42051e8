import { defineConfig } from '@playwright/test';
import { browserOptions } from './browser.ts';

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	globalSetup: './sites.ts',
	fullyParallel: true,
	// Generous, since test machines are shared: a right page passes long before.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: [['list']],
	use: { browserName: 'chromium', launchOptions: browserOptions() },
});
