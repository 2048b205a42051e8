/** `npm run new -- <kind> "Title"`: begins a content file that passes every check. */
import { parseArgs } from 'node:util';
import { asking, isAsking } from '../command/ask.ts';
import { runCommand } from '../command/command.ts';
import { simpleFields } from './fields.ts';
import { isKind, type Kind, kinds } from './kinds.ts';
import { runNew } from './run-new.ts';

const words = Object.keys(kinds) as Kind[];

const usage = `npm run new -- <kind> "Title or name"   kinds: ${words.join(', ')}

Makes the file in content/, with its name and what it must have; an article is a draft. In a terminal it asks for what is
missing; else that is given as --field value. --file <name> chooses the name of the file. Fields of each kind:

${words
	.map((kind) => {
		const fields = simpleFields(kinds[kind]).filter(({ name }) => name !== 'title' && name !== 'name');
		return `  ${kind}: ${fields.map(({ name, isRequired }) => `--${name}${isRequired && name !== 'published' ? ' (needed)' : ''}`).join(', ')}`;
	})
	.join('\n')}`;

await runCommand(usage, async () => {
	const [kind = ''] = process.argv.slice(2);
	if (!isKind(kind)) {
		console.error(usage);
		return 2;
	}
	const options = Object.fromEntries(
		simpleFields(kinds[kind]).map(({ name }) => [name, { type: 'string' as const, multiple: true as const }]),
	);
	const { values, positionals } = parseArgs({
		args: process.argv.slice(3),
		options: { ...options, file: { type: 'string' } },
		allowPositionals: true,
	});
	const { file, ...fields } = values as Record<string, string[]> & { file?: string };
	const given = positionals.join(' ') || (fields.title ?? fields.name)?.at(-1);
	if (!given && !isAsking) {
		console.error(`Give the ${kind} its title or name:\n\n${usage}`);
		return 2;
	}
	const make = (title: string, ask?: Parameters<typeof runNew>[1]) =>
		runNew({ kind, title, file, fields }, ask);
	const { code, text } =
		given && !isAsking
			? await make(given)
			: await asking(async (ask) => make(given ?? (await ask({ text: 'Title or name' })), ask));
	(code === 0 ? console.log : console.error)(text);
	return code;
});
