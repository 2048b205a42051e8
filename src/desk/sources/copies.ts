/**
 * Copies: the texts of sources that `npm run sources` fetched, in the work folder, and of files that a newsroom has at hand, in
 * `evidence/<article>/<source>.txt` or `.html` beside the content folder. Neither is committed or published.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, workFolder } from '../../reading/files/content-folder.ts';
import { digestOf } from '../../reading/files/digest.ts';

/** The copy of an address: its text, or why it could not be read. */
export interface SourceCopy {
	url: string;
	text?: string;
	/** Why there is no text, such as "404". */
	fault?: string;
}

const copiesFolder = (): string => join(workFolder(), 'sources');
const evidenceFolder = (): string => join(dirname(contentFolder()), 'evidence');
const pathOf = (url: string): string => join(copiesFolder(), `${digestOf(url).slice(0, 24)}.json`);

/** Keeps the copy of an address. */
export function keepCopy(copy: SourceCopy): void {
	mkdirSync(copiesFolder(), { recursive: true });
	writeFileSync(pathOf(copy.url), JSON.stringify(copy));
}

/** The copy of an address; undefined if it was not fetched, or the file is damaged. */
export function copyOfAddress(url: string): SourceCopy | undefined {
	try {
		return JSON.parse(readFileSync(pathOf(url), 'utf8')) as SourceCopy;
	} catch {
		return undefined;
	}
}

/** The text that a newsroom has at hand for a source of an article; undefined if it has none. */
function evidence(article: string, source: string): string | undefined {
	for (const ending of ['txt', 'html']) {
		const path = join(evidenceFolder(), article, `${source}.${ending}`);
		if (existsSync(path)) return plain(readFileSync(path, 'utf8'), ending);
	}
	return undefined;
}

/** A page as its text, roughly: what stands between marks. The command reads pages better; a file at hand needs no more. */
function plain(text: string, ending: string): string {
	if (ending === 'txt') return text;
	const [open, close] = ['<', '>'];
	return text
		.split(open)
		.map((part) => part.slice(part.indexOf(close) + 1))
		.join(' ')
		.replace(/&(?:nbsp|#160);/g, ' ')
		.replace(/&(?:rsquo|lsquo|#8217|#39|apos);/g, '’')
		.replace(/&(?:ldquo|rdquo|quot|#822[01]);/g, '"')
		.replace(/&amp;/g, '&');
}

/** What is known of a source: the text at hand, else that of its address, else that of its archived copy. */
export function textOfSource(
	article: string,
	source: { id: string; url?: string | undefined; archived?: string | undefined },
): SourceCopy | undefined {
	const own = evidence(article, source.id);
	if (own !== undefined) return { url: `evidence/${article}/${source.id}`, text: own };
	const copies = [source.url, source.archived].flatMap((url) => (url ? (copyOfAddress(url) ?? []) : []));
	return copies.find(({ text }) => text !== undefined) ?? copies[0];
}

/** True if there is any copy. */
export function hasCopies(): boolean {
	return existsSync(copiesFolder()) || existsSync(evidenceFolder());
}

/** Changes whenever a copy does: what the desk found depends on it. */
export function stampOfCopies(): string {
	const files = [copiesFolder(), evidenceFolder()].filter((folder) => existsSync(folder)).flatMap(filesIn);
	return files
		.map((path) => {
			const { size, mtimeMs } = statSync(path);
			return `${path} ${size} ${mtimeMs}`;
		})
		.sort()
		.join('\n');
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
	);
}
