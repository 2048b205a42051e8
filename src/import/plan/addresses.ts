import { addressKey } from '../../addresses/address-key.ts';
import { houseOwner } from '../../addresses/house.ts';
import { sitePath } from '../../schema/fields.ts';
import { type OldSite, oldPath, pathKey } from '../addresses/old-paths.ts';

/** What became of the old addresses of an import. */
export interface AddressPlan {
	/** Old addresses that front matter can hold, by path of the content file. */
	aliases: Map<string, string[]>;
	/** The others, for `redirects.yml`: old path with query, and page that it leads to. */
	redirects: Map<string, string>;
	/** Addresses that lead to the same path as before. */
	same: number;
	/** Those that cannot be answered, with why. */
	unanswered: { address: string; reason: string }[];
}

/** Takes old addresses, the first claim of each. */
export class OldAddresses {
	readonly plan: AddressPlan = { aliases: new Map(), redirects: new Map(), same: 0, unanswered: [] };
	/** By key of the path: page that it leads to. */
	readonly claimed = new Map<string, string>();
	#site: OldSite;
	#pages: ReadonlySet<string>;
	/** Paths that are whole files or folders, for those that would have to be both. */
	#whole = new Set<string>();
	#folders = new Set<string>();

	/** @param pages keys of the paths that pages of the new site have */
	constructor(site: OldSite, pages: ReadonlySet<string>) {
		this.#site = site;
		this.#pages = pages;
	}

	/**
	 * Has an old address lead to a page.
	 * @param file path of its content file; undefined for a page that has none
	 * @param most old paths that its front matter may have
	 * @returns true if it does
	 */
	take(address: string, page: string, file: string | undefined, most: number): boolean {
		const path = oldPath(address, this.#site);
		if (path === undefined) return false;
		const key = pathKey(path);
		const other = this.claimed.get(key);
		if (other !== undefined) {
			if (other !== page) this.#refuse(path, `leads to ${other} already`);
			return other === page;
		}
		if (key === pathKey(page)) {
			this.plan.same += 1;
			this.claimed.set(key, page);
			return true;
		}
		if (key === '/') return false;
		const plain = path.replace(/\/index\.(?:html?|php)$/, '/');
		if (this.#pages.has(addressKey(plain.replace(/\/?$/, '/')))) {
			this.#refuse(path, 'is the address of another page of the site');
			return false;
		}
		const owner = plain.includes('?') ? undefined : houseOwner(plain);
		if (owner) {
			this.#refuse(path, `is ${owner}`);
			return false;
		}
		this.claimed.set(key, page);
		const list = file === undefined ? undefined : this.plan.aliases.getOrInsertComputed(file, () => []);
		if (list && list.length < most && sitePath.safeParse(plain).success && !this.#clashes(plain))
			list.push(plain);
		else this.plan.redirects.set(plain, page);
		return true;
	}

	/** True if the file for a path would have to lie in another file; notes the path if not. */
	#clashes(path: string): boolean {
		const parts = addressKey(path).split('/').slice(1).filter(Boolean);
		const above = parts.slice(0, -1).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
		const own = `/${parts.join('/')}`;
		const isFile = !path.endsWith('/');
		if (
			above.some((folder) => this.#whole.has(folder)) ||
			(isFile && this.#folders.has(own)) ||
			this.#whole.has(own)
		)
			return true;
		for (const folder of above) this.#folders.add(folder);
		if (isFile) this.#whole.add(own);
		else this.#folders.add(own);
		return false;
	}

	#refuse(address: string, reason: string): void {
		this.plan.unanswered.push({ address, reason });
	}
}
