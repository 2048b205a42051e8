import { ContentError } from '../../command/content-error.ts';

/** The port that `PORT` names; 4321 if it is not set. @param command what was run, for the cure @throws ContentError if it names none */
export function portIn(wanted: string | undefined, command = 'npm start'): number {
	if (!wanted) return 4321;
	if (/^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536) return Number(wanted);
	throw new ContentError(
		`PORT=${wanted} is no port; write a number up to 65535, such as PORT=4322 ${command}`,
	);
}

/** The port that `PORT` names; ends the process with what is wrong if it names none, for a program that would show where that was found. */
export function portOrExit(wanted: string | undefined, command: string): number {
	try {
		return portIn(wanted, command);
	} catch (error) {
		console.error(error instanceof ContentError ? error.message : error);
		process.exit(1);
	}
}
