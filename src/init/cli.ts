/** `npm run init`: makes the sample into a site of one's own. */
import { parseArgs } from 'node:util';
import { site } from '#site';
import { dayOf, readCutOff } from '../archive/moments.ts';
import { type Ask, asking, isAsking } from '../command/ask.ts';
import { runCommand } from '../command/command.ts';
import { asked } from './asked.ts';
import { clearExample } from './clear-example.ts';
import { makeSite } from './new-site.ts';

/** Where the sample is said to be. A site that is elsewhere is somebody's. */
const sample = 'https://stet.example';

const usage = `npm run init                                            asks what it has to know
npm run init -- --yes --name "Harbour Post" --address https://www.example.org ...   is told
npm run init -- --clear                                 takes the example away that it left

Takes the articles of the sample and its ledger away, writes src/site.ts, and leaves one article that shows every block.
What was there stays in the history of Git.

${asked.map(({ flag, help, usual }) => `  --${flag.padEnd(12)} ${help.replace(/\.$/, '')}${usual === undefined ? '' : ` [${usual || 'none'}]`}`).join('\n')}
  --${'yes'.padEnd(12)} empty the sample without a question`;

await runCommand(usage, async () => {
	const options = Object.fromEntries(asked.map(({ flag }) => [flag, { type: 'string' as const }]));
	const { yes, clear, ...given } = parseArgs({
		options: { ...options, yes: { type: 'boolean' }, clear: { type: 'boolean' } },
	}).values as Record<string, string> & { yes?: boolean; clear?: boolean };
	if (clear && site.origin !== sample) {
		const gone = clearExample();
		console.log(gone.length > 0 ? `Took away ${gone.join(', ')}` : 'The example is gone already');
		return 0;
	}
	if (site.origin !== sample) {
		console.error(
			`src/site.ts says that this site is at ${site.origin}, so it is somebody's already. Nothing was changed.`,
		);
		return 1;
	}
	const answers = isAsking && !yes ? await asking((ask) => answered(given, ask)) : unasked(given, yes);
	if (!answers) return 1;
	makeSite(answers, dayOf(readCutOff().toString()).slice(0, 4));
	console.log(`src/site.ts and content/ are yours now. Next:
  npm start                            builds the site and shows it at http://localhost:4321/
  npm run new -- article "Headline"    begins an article; content/README.md tells how to write
  git add -A && git commit             keeps it
content/articles/every-block.md shows every block. When you have an article of your own, npm run init -- --clear
takes it away, with what it names.
The icons are drawn from the name; public/favicon.svg takes their place.`);
	return 0;
});

/** Asks for what was not given. */
async function answered(
	given: Record<string, string>,
	ask: Ask,
): Promise<Record<string, string> | undefined> {
	const answers: Record<string, string> = {};
	for (const { flag, help, usual, wrong } of asked) {
		const answer = given[flag];
		const isWrong = answer !== undefined && wrong(answer);
		if (isWrong) console.log(`  --${flag} ${isWrong}`);
		answers[flag] =
			answer !== undefined && !isWrong
				? answer
				: await ask({
						text: help.replace(/\.$/, ''),
						wrong: (text) => (text === usual ? undefined : wrong(text)),
						...(usual !== undefined && { usual }),
					});
	}
	const sure = await ask({
		text: 'Empty content/ of the sample and write src/site.ts? (yes or no)',
		usual: 'no',
	});
	if (/^y/i.test(sure)) return answers;
	console.log('Nothing was changed.');
	return undefined;
}

/** What was given, with what is usual; tells everything that is missing or wrong, and gives nothing then. */
function unasked(given: Record<string, string>, yes = false): Record<string, string> | undefined {
	const answers = Object.fromEntries(asked.map(({ flag, usual }) => [flag, given[flag] ?? usual]));
	const problems = asked.flatMap(({ flag, help, usual, wrong }) => {
		const answer = answers[flag];
		if (answer === undefined) return [`--${flag} is missing: ${help}`];
		const reason = answer === usual ? undefined : wrong(answer);
		return reason ? [`--${flag} ${reason}`] : [];
	});
	if (!yes) problems.push('--yes is missing: it empties content/ of the sample');
	if (problems.length === 0) return answers as Record<string, string>;
	console.error(`${problems.join('\n')}\nNothing was changed.`);
	return undefined;
}
