import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Settings with which a build has the machine fail, as `fault.mjs` tells. */
export function fault(call: string, path: string, code: string, from = 1): Record<string, string> {
	return {
		NODE_OPTIONS: `--import ${pathToFileURL(resolve('tests/build/fault.mjs')).href}`,
		FAULT_CALL: call,
		FAULT_PATH: path,
		FAULT_CODE: code,
		FAULT_FROM: String(from),
	};
}
