/** The content folder for the editor in `npm run dev`: files are listed, read and written, for pages of this machine alone. */
import { randomBytes } from 'node:crypto';
import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { formats } from '../body/formats.ts';
import { collectionNames } from '../schema/collections.ts';
import { settingsFiles } from './entry-kinds.ts';

/** Bytes of a file that is taken: that of the largest that a build takes, and no more. */
const mostBytes = 100 * 1024 * 1024;

const pictures = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];
const beside = [...pictures, ...Object.keys(formats)];

/** What the folder is called by the page, wherever it lies. */
const root = 'content';

/** A request that is not answered, with its status and why. */
class Refusal extends Error {
	readonly status: number;

	constructor(status: number, reason: string) {
		super(reason);
		this.status = status;
	}
}

/**
 * Answers requests for files of a folder.
 * @param folder absolute path of the content folder
 * @returns a handler of requests whose path is that of the file, `content/articles/bridge.md`; that of the list is empty
 */
export function folderService(folder: string) {
	return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
		try {
			refuseStrangers(request);
			if (path === '' && request.method === 'GET') return void sendList(folder, response);
			const file = fileAt(folder, path);
			if (request.method === 'GET' || request.method === 'HEAD') send(file, request, response);
			else if (request.method === 'PUT') write(file, await bytesOf(request), response);
			else if (request.method === 'DELETE') remove(file, response);
			else throw new Refusal(405, 'is asked for in a way that is not known');
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			response.writeHead(error.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(error.message);
		}
	};
}

/**
 * Lets in pages that this server itself gave to a browser on this machine: the connection and the name of the host are local, so
 * that no other machine and no name that leads here (DNS rebinding) is served, and the browser says that the page is the same
 * site's (Fetch Metadata).
 */
function refuseStrangers({ socket, headers }: IncomingMessage): void {
	const isLocal = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '');
	const host = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
	const site = headers['sec-fetch-site'];
	const origin = headers.origin === undefined || URL.parse(headers.origin)?.host === headers.host;
	if (!isLocal || !host || site !== 'same-origin' || !origin)
		throw new Refusal(403, 'is for the editor on this machine alone');
}

function sendList(folder: string, response: ServerResponse): void {
	const files = [
		...globSync(`{${collectionNames.join(',')}}/**/*`, { cwd: folder }),
		...globSync('*.yml', { cwd: folder }),
	].map((file) => file.replaceAll(sep, '/'));
	const shown = files.filter((file) => isEdited(file) && statSync(join(folder, file)).isFile());
	response.setHeader('Content-Type', 'application/json');
	response.end(JSON.stringify(shown.toSorted().map((file) => ({ path: `${root}/${file}` }))));
}

/** True for a file that the editor may read and write: content, what lies beside it, and settings; no hidden file, no ledger. */
function isEdited(path: string): boolean {
	const parts = path.split('/');
	if (parts.some((part) => part === '' || part.startsWith('.') || /[\\:\0]/.test(part))) return false;
	const [first = ''] = parts;
	if (parts.length === 1)
		return /^[\w-]+(?:\.[\w-]+)?\.yml$/.test(first) && (first.split('.')[0] ?? '') in settingsFiles;
	return (
		(collectionNames as string[]).includes(first) && ['.md', ...beside].includes(extname(path).toLowerCase())
	);
}

/** The file at a path. @throws Refusal if it is none of the folder's that is edited */
function fileAt(folder: string, path: string): string {
	const within = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : '';
	if (!isEdited(within)) throw new Refusal(403, 'is not a file that the editor writes');
	const file = join(folder, within);
	// A link inside the folder may lead out of it.
	const real = (at: string): string =>
		existsSync(at) ? realpathSync(at) : join(real(dirname(at)), basename(at));
	if (relative(realpathSync(folder), real(file)).startsWith('..'))
		throw new Refusal(403, 'lies outside the content folder');
	return file;
}

function send(file: string, { method }: IncomingMessage, response: ServerResponse): void {
	const found = statSync(file, { throwIfNoEntry: false });
	if (!found?.isFile()) throw new Refusal(404, 'is not there');
	response.setHeader('Last-Modified', found.mtime.toUTCString());
	response.setHeader('Content-Type', 'application/octet-stream');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Cache-Control', 'no-store');
	response.end(method === 'HEAD' ? undefined : readFileSync(file));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		length += part.length;
		if (length > mostBytes) throw new Refusal(413, `has more than ${mostBytes} bytes`);
		parts.push(part);
	}
	return Buffer.concat(parts);
}

/** Writes a file whole, so that whoever watches the folder reads no half of it. */
function write(file: string, bytes: Buffer, response: ServerResponse): void {
	mkdirSync(dirname(file), { recursive: true });
	const half = join(dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
	writeFileSync(half, bytes);
	renameSync(half, file);
	response.writeHead(204).end();
}

/** Takes away what lies beside content. Content itself is withdrawn, or moved by `npm run move`. */
function remove(file: string, response: ServerResponse): void {
	if (/\.(?:md|yml)$/.test(file))
		throw new Refusal(403, 'is content, which is withdrawn or moved, and not deleted');
	if (!existsSync(file)) throw new Refusal(404, 'is not there');
	rmSync(file);
	response.writeHead(204).end();
}
