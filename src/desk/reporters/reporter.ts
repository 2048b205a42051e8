import type { VFileReporter } from 'vfile';
import type { Severity } from '../rule.ts';

/** Writes the output of a run. Formats for programs ignore the options and contain everything. */
export type Reporter = VFileReporter<{
	/** Lowest severity of findings to print. */
	least: Severity;
}>;
