import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The settings of `tests/site.ts`, here and in every program that a test starts (`imports` of package.json).
process.env.NODE_OPTIONS = '--conditions=tests';
// Where a test says no other: real prose, which stays as it is when the sample site changes.
process.env.STET_CONTENT = 'tests/prose';

/** Kills, every hostile shape, random input, the specifications: `npm run test:long`, not `npm test`. */
const long = 'tests/long/**/*.test.ts';

export default defineConfig({
	resolve: { alias: { '#site': resolve('tests/site.ts') } },
	test: {
		// Tests say when something takes long by its processor time; these only end what hangs on a busy machine.
		testTimeout: 120_000,
		hookTimeout: 240_000,
		maxWorkers: '100%',
		projects: [
			{ extends: true, test: { name: 'short', include: ['tests/**/*.test.ts'], exclude: [long] } },
			{ extends: true, test: { name: 'long', include: [long] } },
			{
				extends: true,
				test: { name: 'fuzz', include: ['tests/long/fuzz.test.ts'], env: { FUZZ_RUNS: '100000' } },
			},
		],
	},
});
