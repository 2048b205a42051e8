/**
 * Loaded before a build (`--import`), has the machine fail: the calls FAULT_CALL of node:fs, with commas between them, throw
 * FAULT_CODE for paths with FAULT_PATH in them, from or to, from the FAULT_FROM-th such call on; with the code `exit` it ends the worker thread that makes
 * it, with the code `kill` the whole build.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { FAULT_CALL = '', FAULT_PATH = '', FAULT_CODE = '', FAULT_FROM = '1' } = process.env;
let calls = 0;

for (const name of FAULT_CALL.split(',')) {
	const real = fs[name];
	fs[name] = (path, ...rest) => {
		if ([path, rest[0]].some((each) => String(each).includes(FAULT_PATH)) && ++calls >= Number(FAULT_FROM)) {
			if (FAULT_CODE === 'kill') process.kill(process.pid, 'SIGKILL');
			if (FAULT_CODE !== 'exit')
				throw Object.assign(new Error(`${FAULT_CODE}: ${path}`), { code: FAULT_CODE, path });
			if (!isMainThread) process.exit(1);
		}
		return real(path, ...rest);
	};
}
syncBuiltinESMExports();
