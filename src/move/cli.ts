/** `npm run move -- <old> <new>`: renames a content file, and keeps all that names it and its old address. */
import { runCommand } from '../command/command.ts';
import { runMove } from './run-move.ts';

const usage = `npm run move -- <old> <new>   such as people/ada.md people/ada-marten.md

Renames a file of content/, or ends a rename that was made by hand: every file that names it follows, and its old address
leads to it.`;

await runCommand(usage, async () => {
	const [old, wanted, ...more] = process.argv.slice(2);
	if (old === undefined || wanted === undefined || more.length > 0) {
		console.error(usage);
		return 2;
	}
	const { code, text } = await runMove(old, wanted);
	(code === 0 ? console.log : console.error)(text);
	return code;
});
