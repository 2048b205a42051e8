import { defineConfig } from 'vitest/config';

/** Tests of whole builds, of every hostile shape and of the specifications: `npm run test:long`, not `npm test`. */
export const long = ['tests/long/**/*.test.ts'];

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		// Tests say when something takes long by its processor time; these end only what hangs on a busy machine.
		testTimeout: 120_000,
		hookTimeout: 240_000,
		maxWorkers: '100%',
	},
});
