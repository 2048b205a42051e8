import { defineConfig } from 'vitest/config';

/** Kills, every hostile shape, random input, the specifications: `npm run test:long`, not `npm test`. */
const long = 'tests/long/**/*.test.ts';

export default defineConfig({
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
