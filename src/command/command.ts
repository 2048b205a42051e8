import { machineFault } from './machine-fault.ts';

/**
 * Runs a command and sets the exit code: that of `main`, or 2 with the usage if the command line is wrong, or 2 if the
 * machine or the program fails. With `--help` it prints the usage instead.
 */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
	if (process.argv.includes('--help') || process.argv.includes('-h')) {
		console.log(usage);
		return;
	}
	try {
		process.exitCode = await main();
	} catch (error) {
		const wrongUse =
			error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
		console.error(wrongUse ? `${error.message}\n\n${usage}` : (machineFault(error) ?? error));
		process.exitCode = 2;
	}
}
