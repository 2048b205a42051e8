/**
 * The web servers that the tests serve the site with, as its hosts do: nginx and Caddy. Run as a program it installs those
 * that are missing, by apt. Where there is no apt, the tests on what is missing are left out, and a line says so.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Servers with the Debian package that each comes in. */
const packages = { nginx: 'nginx-light', caddy: 'caddy' };

/** Name of a server. */
export type Host = keyof typeof packages;

/** The servers that the tests use. */
export const hosts = Object.keys(packages) as Host[];

/** True if a server is not on this machine; its tests are then left out, and said to be. */
export function isMissing(host: Host): boolean {
	return findProgram(host) === undefined;
}

/** Path of a server's program. @throws if it is not installed */
function programOf(host: Host): string {
	const found = findProgram(host);
	if (!found)
		throw new Error(`${host} is not installed; run node tests/long/hosts.ts, or install it yourself`);
	return found;
}

function findProgram(host: Host): string | undefined {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, host)).find((path) => existsSync(path));
}

/**
 * Serves a built site with a real server, with the redirects and headers that came with the site.
 * @param base path below which the site lives, beside another site with files of `beside`, by path
 * @returns the address of the server, and what ends it
 */
export async function serveWith(
	host: Host,
	dist: string,
	base = '/',
	beside: Record<string, string> = {},
): Promise<{ address: string; end: () => void }> {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), `stet-${host}-`));
	const configuration = join(folder, 'configuration');
	let root = dist;
	if (base !== '/') {
		root = join(folder, 'root');
		cpSync(dist, join(root, base), { recursive: true });
		for (const [path, text] of Object.entries(beside)) writeFileSync(join(root, path), text);
	}
	writeFileSync(configuration, host === 'nginx' ? nginx(root, base, port, folder) : caddy(root, base, port));
	mkdirSync(join(folder, 'logs'));
	const given =
		host === 'nginx'
			? ['-c', configuration, '-p', folder]
			: ['run', '--config', configuration, '--adapter', 'caddyfile'];
	const server = spawn(programOf(host), given, { stdio: 'pipe', env: { ...process.env, HOME: folder } });
	let said = '';
	server.stderr.on('data', (data) => {
		said += data;
	});
	const address = `http://localhost:${port}`;
	for (let tries = 0; tries < 100; tries += 1) {
		if (server.exitCode !== null) throw new Error(`${host} did not start: ${said}`);
		if (await fetch(address).catch(() => undefined)) return { address, end: () => void server.kill() };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	server.kill();
	throw new Error(`${host} did not answer: ${said}`);
}

function nginx(root: string, base: string, port: number, folder: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join(' ');
	return `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
	include /etc/nginx/mime.types; access_log off; ${temporary}
	server {
		listen 127.0.0.1:${port};
		root ${root};
		include ${root}${base}_hosts/redirects.nginx.conf;
		include ${root}${base}_hosts/headers.nginx.conf;
	}
}
`;
}

function caddy(root: string, base: string, port: number): string {
	return `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	root * ${root}
	import ${root}${base}_hosts/redirects.caddy
	import ${root}${base}_hosts/headers.caddy
	file_server
	handle_errors {
		header ${base}* Cache-Control "no-cache"
		handle ${base}* {
			rewrite * ${base}404.html
			file_server
		}
	}
}
`;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

if (import.meta.main) {
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const run = (...command: string[]) => {
		const [program = '', ...rest] = [...root, ...command];
		console.log(`> ${program} ${rest.join(' ')}`);
		spawnSync(program, rest, { stdio: 'inherit' });
	};
	const wanted = hosts.filter(isMissing).map((host) => packages[host]);
	const hasApt = existsSync('/usr/bin/apt-get');
	if (wanted.length > 0 && hasApt) {
		run('apt-get', 'update');
		run('apt-get', 'install', '--yes', '--no-install-recommends', ...wanted);
	}
	const missing = hosts.filter(isMissing);
	if (missing.length === 0) console.log(`Servers: ${hosts.map(programOf).join(', ')}`);
	else if (hasApt) {
		console.error(`${missing.join(' and ')} could not be installed; install them yourself`);
		process.exit(1);
	} else
		console.warn(
			`LEFT OUT: the tests on ${missing.join(' and ')}, which this machine lacks and cannot install by apt`,
		);
}
