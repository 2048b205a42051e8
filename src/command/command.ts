import { machineFault } from './machine-fault.ts';

/**
 * Runs a command and sets the exit code: that of `main`, or 2 with the usage if the command line is wrong, or 2 if the
 * machine or the program fails, or 130 if the person who was asked ended it. With `--help` it prints the usage instead.
 */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
	if (process.argv.includes('--help') || process.argv.includes('-h')) {
		console.log(usage);
		return;
	}
	try {
		process.exitCode = await main();
	} catch (error) {
		if (error instanceof Error && error.name === 'AbortError') {
			console.error('\nEnded; nothing was changed.');
			process.exitCode = 130;
			return;
		}
		const wrongUse =
			error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
		console.error(wrongUse ? `${error.message}\n\n${usage}` : (machineFault(error) ?? error));
		process.exitCode = 2;
	}
}
