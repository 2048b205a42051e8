/** True for a path of a file, such as `/2013/old.php`; false for that of a folder, with or without its last slash. */
export function isFile(path: string): boolean {
	return /\.[a-z\d]{1,5}$/i.test(path);
}

/**
 * The path under which a host finds a page at an old path: that of a folder has its slash.
 * @returns undefined for what no page can stand at: a file that is sent as something else than HTML
 */
export function pageFileAt(path: string): string | undefined {
	if (path.endsWith('/') || /\.html?$/i.test(path)) return path;
	return isFile(path) ? undefined : `${path}/`;
}
