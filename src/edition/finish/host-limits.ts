/**
 * Limits that hosts set to the files of one site. An article costs five files (its page, its Markdown, its short address,
 * its fragment of the search index, its card) and about 80 kB, of which 22 are the card that the newest have of their
 * own; of the index there is a file for each three articles, and what else there is grows by their root. So these are
 * reached near 3,700 articles, 20,000 and 54,000; and GitHub Pages, which takes 1 GB, near 16,000. A store of files with
 * a CDN before it (`npm run upload`) has no such limit.
 *
 * To put many fragments of the index into one file would save one of the five and cost each reader the bytes of pages that
 * were not found, so this is not done.
 */
const limits = {
	site: [
		{ files: 20_000, host: 'Cloudflare Pages' },
		{ files: 100_000, host: 'Cloudflare Pages on a paid plan' },
	],
	folder: [{ files: 54_000, host: 'Netlify' }],
	bytes: [{ bytes: 25 * 1024 * 1024, host: 'Cloudflare Pages' }],
};

/**
 * How many files a site has and which hosts do not take so many, or so large ones, each in a line for people.
 * @param sizeOf bytes of a file
 */
export function hostLimits(files: ReadonlySet<string>, sizeOf: (file: string) => number): string[] {
	const folders = new Map<string, number>();
	for (const file of files) {
		const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
		folders.set(folder, (folders.get(folder) ?? 0) + 1);
	}
	// Of all files, only those that a newsroom gives as they are grow so large.
	const given = [...files]
		.filter((file) => file.startsWith('files/'))
		.map((file) => [file, sizeOf(file)] as const);
	const [largest = '', most = 0] = [...folders].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
	return [
		`The site has ${files.size} files`,
		...limits.site
			.filter((limit) => files.size > limit.files)
			.map((limit) => `${limit.host} takes ${limit.files} files`),
		...limits.folder
			.filter((limit) => most > limit.files)
			.map((limit) => `${largest}/ has ${most} files; ${limit.host} takes ${limit.files} of one folder`),
		...limits.bytes.flatMap(({ bytes, host }) =>
			given
				.filter(([, size]) => size > bytes)
				.map(([file, size]) => `${file} has ${size} bytes; ${host} takes ${bytes}`),
		),
	];
}
