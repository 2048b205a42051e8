/** `npm run upload -- <destination>`: sends the built site to a destination of rclone, such as `site:bucket`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/command.ts';
import { distFolder } from '../command/dist-folder.ts';
import { uploadSteps } from './steps.ts';

const usage = `Usage: npm run upload -- <destination> [options of rclone]

Sends dist/ (or STET_DIST) to a destination of rclone, such as site:bucket; only what changed is sent. Options such as
--dry-run or --progress go to rclone.`;

await runCommand(usage, async () => {
	const [destination, ...options] = process.argv.slice(2);
	if (!destination || destination.startsWith('-')) {
		console.error(usage);
		return 2;
	}
	if (!existsSync(join(distFolder, 'index.html'))) {
		console.error(`${distFolder}/ holds no site; run npm run build first`);
		return 1;
	}
	for (const step of uploadSteps(distFolder, destination)) {
		const { error, status } = spawnSync('rclone', [...step, ...options], { stdio: 'inherit' });
		if (error)
			console.error(`rclone cannot be started (${error.message}); install it: https://rclone.org/install/`);
		// The order of the steps matters, so a failed step ends the upload.
		if (status !== 0) return 1;
	}
	return 0;
});
