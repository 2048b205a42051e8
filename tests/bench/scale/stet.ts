import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand } from '../../build-command.ts';
import { type Cost, measure } from './measure.ts';

/**
 * Builds a content folder with Stet, and takes the stages from what the build tells.
 * @param project folder of the checkout that builds
 */
export async function buildWithStet(
	content: string,
	dist: string,
	now: string,
	project = '.',
): Promise<Cost & { stages: Record<string, number> }> {
	const { output, ...cost } = await measure(process.execPath, commandIn(project), {
		cwd: project,
		env: { ...process.env, STET_CONTENT: content, STET_DIST: dist, STET_NOW: now },
	});
	console.log(`   ${summary(output)}`);
	const [, told = ''] = /^Published in .*?: (.*)$/m.exec(output) ?? [];
	const stages = [...told.matchAll(/([^,]+) ([\d.]+)(?:, |$)/g)].map(([, name = '', seconds]) => [
		name,
		Number(seconds),
	]);
	return { ...cost, stages: Object.fromEntries(stages) as Record<string, number> };
}

/** The command that builds in a checkout: one of before had another module to begin with. */
function commandIn(project: string): string[] {
	const first = existsSync(join(project, 'src/start.ts')) ? './src/start.ts' : './src/compile-cache.ts';
	return buildCommand.map((word) => (word === './src/start.ts' ? first : word));
}

/** The lines of a build that tell what it made. */
function summary(output: string): string {
	return output
		.split('\n')
		.filter((line) => /have to be made|^Rendered|^Indexed|files added/.test(line))
		.join('; ');
}
