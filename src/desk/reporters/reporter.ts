import type { VFileReporter } from 'vfile';
import type { Severity } from '../rule.ts';

/** Makes the output of a run, as a reporter of vfile. Formats for programs hold all that there is, whatever the options. */
export type Reporter = VFileReporter<{
	/** The least grave findings that are printed. */
	least: Severity;
}>;
