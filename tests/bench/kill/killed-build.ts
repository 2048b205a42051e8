import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSettings } from '../../build/lay-project.ts';
import { buildCommand } from '../../build-command.ts';

/** When a build is killed: after so many seconds, or so many after it began to put its change in place. */
export interface Moment {
	seconds: number;
	inPlace?: boolean;
}

/** How a build ended. */
export interface Ended {
	/** True if it was killed; false if it was done before. */
	killed: boolean;
	/** True if the change was being put in place. */
	inPlace: boolean;
	seconds: number;
	/** Its last line. */
	last: string;
}

/**
 * Builds a project and kills the build at a moment, with all that it started, as a machine does that is taken away.
 * Without a moment the build ends by itself. @throws if it fails by itself
 */
export async function killedBuild(project: string, now: string, moment?: Moment): Promise<Ended> {
	const start = performance.now();
	const build = spawn(process.execPath, buildCommand, { ...buildSettings(project, now), detached: true });
	let output = '';
	for (const stream of [build.stdout, build.stderr])
		stream.on('data', (data) => {
			output += data;
		});
	const closed = new Promise<number | null>((resolve) => build.on('close', resolve));
	const isUnderWay = () => build.exitCode === null && build.signalCode === null;
	const journal = join(project, '.stet/content/change.json');
	if (moment) {
		while (moment.inPlace && isUnderWay() && !existsSync(journal)) await wait(1);
		await Promise.race([wait(moment.seconds * 1000), closed]);
		if (isUnderWay()) process.kill(-(build.pid ?? 0), 'SIGKILL');
	}
	const status = await closed;
	if (status !== 0 && status !== null) throw new Error(`A build failed by itself:\n${output}`);
	return {
		killed: status === null,
		inPlace: existsSync(journal),
		seconds: (performance.now() - start) / 1000,
		last: output.trimEnd().split('\n').at(-1) ?? '',
	};
}
