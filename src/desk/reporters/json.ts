import { VFile } from 'vfile';
import { reporterJson } from 'vfile-reporter-json';
import type { Reporter } from './reporter.ts';

/**
 * `files` and `waived`, both in the form of vfile-reporter-json, for other programs. That form has no `cause`: the other
 * place of a finding is in its `note`, and what waivers cover stands apart, with their reasons as notes.
 */
export const jsonReport: Reporter = (files) => {
	const waived = files.map(({ path, data }) =>
		Object.assign(new VFile({ path }), { messages: data.waived ?? [] }),
	);
	return `{"files":${reporterJson(files)},"waived":${reporterJson(waived, { quiet: true })}}`;
};
