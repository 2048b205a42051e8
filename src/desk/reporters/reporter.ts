import type { DeskReport } from '../desk.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** Makes the output of a run. @param info print also what is only worth a look; formats for programs always do */
export type Reporter = (report: DeskReport, info: boolean) => string;

/** Every format that the desk prints, by name. */
export const reporters: Record<string, Reporter> = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
	sarif: sarifReport,
};
