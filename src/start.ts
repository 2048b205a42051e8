/**
 * Loaded first by every command (`node --import`). Keeps the modules compiled in `.stet/compiled`, since a desk or a build that
 * has nothing new to read would spend most of its time on loading itself; and checks the settings of the site, which other
 * modules use as they load.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';

enableCompileCache(resolve('.stet/compiled'));

if (isMainThread) {
	const { checkSettingsModule } = await import('./reading/checks/settings-module.ts');
	const problems = await checkSettingsModule();
	// What checks the values loads them, which ends in an error where they cannot be loaded.
	if (problems.length === 0)
		problems.push(...(await import('./reading/checks/site-settings.ts')).checkSiteSettings());
	if (problems.length > 0) {
		const [{ reportProblems }, { unpublished }] = await Promise.all([
			import('./reading/files/problem.ts'),
			import('./command/content-error.ts'),
		]);
		console.error(`${reportProblems(problems)}\n${unpublished}`);
		process.exit(1);
	}
}
