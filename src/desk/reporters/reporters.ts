import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { Reporter } from './reporter.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** Output formats by name. */
export const reporters: Record<string, Reporter> = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
	sarif: sarifReport,
};
