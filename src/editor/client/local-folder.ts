/**
 * The content folder of this machine, as the File System API has folders (WHATWG), over the dev server: so that no picker is
 * needed, which Chromium alone has. A file that is written reaches the disk when it is closed, whole.
 */

/** What the dev server tells of a file. */
interface Listed {
	/** Path below the folder, with `content/` before it. */
	path: string;
}

/** Address of the service of files. */
const service = new URL('folder/', document.baseURI);

const addressOf = (path: string): URL => new URL(path.split('/').map(encodeURIComponent).join('/'), service);

/** Asks the dev server. @throws DOMException as the API has it, if there is no such file */
async function ask(path: string, init?: RequestInit): Promise<Response> {
	const answer = await fetch(addressOf(path), init);
	if (answer.status === 404) throw new DOMException(`${path} is not there`, 'NotFoundError');
	if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
	return answer;
}

/** A handle of a file. */
class LocalFile {
	readonly kind = 'file';
	readonly name: string;
	#written: Blob | undefined;
	#path: string;

	constructor(path: string) {
		this.#path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}

	async getFile(): Promise<File> {
		if (this.#written) return new File([this.#written], this.name);
		const answer = await ask(this.#path);
		const modified = Date.parse(answer.headers.get('Last-Modified') ?? '');
		return new File([await answer.blob()], this.name, { lastModified: modified || 0 });
	}

	async createWritable() {
		const parts: BlobPart[] = [];
		return {
			write: async (part: BlobPart) => void parts.push(part),
			close: async () => {
				this.#written = new Blob(parts);
				// What is written under a hidden name is moved into its place after that.
				if (!this.name.startsWith('.')) await ask(this.#path, { method: 'PUT', body: this.#written });
			},
		};
	}

	async move(folder: LocalFolder, name: string): Promise<void> {
		const bytes = await this.getFile();
		const path = folder.pathOf(name);
		await ask(path, { method: 'PUT', body: bytes });
		if (!this.name.startsWith('.')) await ask(this.#path, { method: 'DELETE' });
		this.#path = path;
	}
}

/** A handle of a folder. */
export class LocalFolder {
	readonly kind = 'directory';
	readonly name: string;
	#path: string;

	constructor(path = '') {
		this.#path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}

	pathOf(name: string): string {
		return this.#path ? `${this.#path}/${name}` : name;
	}

	async queryPermission(): Promise<PermissionState> {
		return 'granted';
	}

	async requestPermission(): Promise<PermissionState> {
		return 'granted';
	}

	async *entries(): AsyncGenerator<[string, LocalFile | LocalFolder]> {
		const before = this.#path && `${this.#path}/`;
		const all = await listed(this.#path === '');
		const within = all
			.filter(({ path }) => path.startsWith(before))
			.map(({ path }) => path.slice(before.length));
		for (const name of new Set(within.map((path) => path.split('/')[0] ?? '')))
			yield [
				name,
				within.includes(name) ? new LocalFile(this.pathOf(name)) : new LocalFolder(this.pathOf(name)),
			];
	}

	async getDirectoryHandle(name: string): Promise<LocalFolder> {
		return new LocalFolder(this.pathOf(name));
	}

	async getFileHandle(name: string, { create = false } = {}): Promise<LocalFile> {
		if (!create) await ask(this.pathOf(name), { method: 'HEAD' });
		return new LocalFile(this.pathOf(name));
	}

	async removeEntry(name: string): Promise<void> {
		await ask(this.pathOf(name), { method: 'DELETE' });
	}
}

let list: Promise<Listed[]> | undefined;

/** All files of the folder. @param isNew true where it is gone through from the top, so that it is asked for again */
function listed(isNew: boolean): Promise<Listed[]> {
	if (isNew || !list) list = ask('').then((answer) => answer.json());
	return list;
}
