/** `npm run import -- <source> [options]`: makes content of the archive of another system. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/command.ts';
import { readOptions, usage } from './options.ts';
import { accountPage } from './report/page.ts';
import { runImport } from './run.ts';

/** Reasons for drafts and what was left out that are said at the end; the report has all. */
const mostReasons = 5;

await runCommand(usage, async () => {
	try {
		const options = readOptions(process.argv.slice(2));
		const account = await runImport(options);
		if (!account) {
			console.error('Nothing was imported: the source holds no post.');
			return 2;
		}
		const { totals } = account;
		mkdirSync(options.report, { recursive: true });
		writeFileSync(
			join(options.report, 'import-report.json'),
			`${JSON.stringify(account, undefined, '\t')}\n`,
		);
		writeFileSync(join(options.report, 'import-report.html'), accountPage(account));
		const told = Object.entries(totals.told).map(([kind, count]) => `${count} ${kind}`);
		const why = Map.groupBy(
			account.items.filter(({ reason }) => reason !== undefined),
			({ became, reason }) => `${became}: ${reason}`,
		);
		const reasons = [...why].sort(([, a], [, b]) => b.length - a.length).slice(0, mostReasons);
		console.log(`${totals.in} items: ${totals.published} published, ${totals.draft} drafts, ${totals['left out']} left out
${reasons.map(([reason, items]) => `  ${items.length} ${reason}\n`).join('')}Told: ${told.join(', ')}
import-report.html says of each what became of it`);
		const grave = (totals.told.lost ?? 0) + (totals.told.decide ?? 0);
		const slight = (totals.told.changed ?? 0) + (totals.told.guessed ?? 0);
		return grave > 0 || (options.strict && slight > 0) ? 1 : 0;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		console.error(error.message);
		return 2;
	}
});
