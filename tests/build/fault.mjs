/**
 * Loaded before a build (`--import`), has the machine fail: the call FAULT_CALL of node:fs throws FAULT_CODE for paths
 * with FAULT_PATH in them; with the code `exit` it ends the worker thread that makes it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { FAULT_CALL = '', FAULT_PATH = '', FAULT_CODE = '' } = process.env;
const real = fs[FAULT_CALL];

fs[FAULT_CALL] = (path, ...rest) => {
	if (String(path).includes(FAULT_PATH)) {
		if (FAULT_CODE !== 'exit')
			throw Object.assign(new Error(`${FAULT_CODE}: ${path}`), { code: FAULT_CODE, path });
		if (!isMainThread) process.exit(1);
	}
	return real(path, ...rest);
};
syncBuiltinESMExports();
