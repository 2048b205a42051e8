import type { VFileReporter } from 'vfile';
import type { Severity } from '../rule.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** Makes the output of a run, as a reporter of vfile. Formats for programs hold all that there is, whatever the options. */
export type Reporter = VFileReporter<{
	/** The least grave findings that are printed. */
	least: Severity;
}>;

/** Every format that the desk prints, by name. */
export const reporters: Record<string, Reporter> = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
	sarif: sarifReport,
};
