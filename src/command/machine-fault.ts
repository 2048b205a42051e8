import { stripVTControlCharacters } from 'node:util';

/** Cures of system errors, by error code. */
const cures: Record<string, string> = {
	ENOSPC: 'the disk is full; make room on it',
	EDQUOT: 'your share of the disk is full; make room in it',
	EROFS:
		'the disk can only be read; put the project on one that can be written, or the site alone with STET_DIST',
	EACCES: 'it is not permitted; let this user read and write it',
	EPERM: 'it is not permitted; let this user read and write it',
	EMFILE: 'too many files are open; close other programs, or raise the limit (ulimit -n)',
	ENOENT: 'it does not exist; run npm install, or git checkout what is missing',
	UNRESOLVED_IMPORT: 'it does not exist; run npm install, or git checkout what is missing',
	EHISTORY: 'it is not what npm run ledger wrote; bring it back from version control (git checkout)',
	EDAMAGED: 'it was damaged, and is taken away; run the command again',
	MODULE_NOT_FOUND: 'a part of Stet is missing; run npm install',
};

/** Describes a system error with its cure; undefined for other errors, whose stack is worth printing. */
export function machineFault(error: unknown): string | undefined {
	// The bundler throws its errors as an aggregate.
	const { errors } = error as Partial<AggregateError>;
	const { code = '', path, message } = (errors?.[0] ?? error) as NodeJS.ErrnoException;
	const cure = cures[code];
	return cure && `${path ?? stripVTControlCharacters(message).split('\n')[0]}: ${cure}.`;
}
