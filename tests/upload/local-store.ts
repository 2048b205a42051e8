import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

/** A request that changed the store. */
export interface Asked {
	method: string;
	/** File of the bucket. */
	file: string;
	cacheControl: string | undefined;
}

/** A store that speaks S3, on this machine. */
export interface LocalStore {
	/** What was asked of it since it was emptied. */
	asked: Asked[];
	/** Environment in which rclone knows it as `local:`. */
	environment: Record<string, string>;
	close: () => void;
}

/** An S3 server that keeps files in a folder, from npm; installed when it is asked for, as nothing else needs it. */
const server = 's3rver@3.7.1';
const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

interface Server {
	configureBuckets(): Promise<unknown>;
	callback(): RequestListener;
}

/** Starts the store with one empty bucket. @param folder where it keeps files */
export async function startStore(folder: string, bucket: string): Promise<LocalStore> {
	const S3rver = createRequire(join(installed(), 'package.json'))('s3rver') as new (
		options: object,
	) => Server;
	const store = new S3rver({ directory: folder, silent: true, configureBuckets: [{ name: bucket }] });
	await store.configureBuckets();
	const answer = store.callback();
	const asked: Asked[] = [];
	const listener = createServer((request, response) => {
		const { method = '', url = '', headers } = request;
		const file = decodeURIComponent(new URL(url, 'http://store').pathname.slice(bucket.length + 2));
		if (method !== 'GET' && method !== 'HEAD')
			asked.push({ method, file, cacheControl: headers['cache-control'] });
		answer(request, response);
	});
	await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
	const settings = {
		...{ TYPE: 's3', PROVIDER: 'Other', FORCE_PATH_STYLE: 'true', NO_CHECK_BUCKET: 'true' },
		...{ ACCESS_KEY_ID: keys.accessKeyId, SECRET_ACCESS_KEY: keys.secretAccessKey },
		ENDPOINT: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
	};
	return {
		asked,
		environment: Object.fromEntries(
			Object.entries(settings).map(([name, value]) => [`RCLONE_CONFIG_LOCAL_${name}`, value]),
		),
		close: () => void listener.close(),
	};
}

/** @returns the folder in which the server is installed */
function installed(): string {
	const folder = resolve('.stet/store');
	if (existsSync(join(folder, 'node_modules/s3rver'))) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }');
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', server], {
		cwd: folder,
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error(`${server} could not be installed`);
	return folder;
}
