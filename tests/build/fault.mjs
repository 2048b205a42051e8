/**
 * Loaded before a build (`--import`), has the machine fail: the call FAULT_CALL of node:fs throws FAULT_CODE for paths
 * with FAULT_PATH in them, from the FAULT_FROM-th such call on; with the code `exit` it ends the worker thread that makes
 * it, with the code `kill` the whole build. Where FAULT_CALL is `run`, it is SQLite that finds the disk full.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { StatementSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';

const { FAULT_CALL = '', FAULT_PATH = '', FAULT_CODE = '', FAULT_FROM = '1' } = process.env;
if (FAULT_CALL === 'run')
	StatementSync.prototype.run = () => {
		throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
	};

const real = fs[FAULT_CALL];
let calls = 0;

fs[FAULT_CALL] = (path, ...rest) => {
	if (String(path).includes(FAULT_PATH) && ++calls >= Number(FAULT_FROM)) {
		if (FAULT_CODE === 'kill') process.kill(process.pid, 'SIGKILL');
		if (FAULT_CODE !== 'exit')
			throw Object.assign(new Error(`${FAULT_CODE}: ${path}`), { code: FAULT_CODE, path });
		if (!isMainThread) process.exit(1);
	}
	return real(path, ...rest);
};
syncBuiltinESMExports();
