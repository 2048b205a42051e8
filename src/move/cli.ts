/** `npm run move -- <old> <new>`: renames a content file, and keeps all that names it and its old address. */
import { makeArchive } from '../archive/archive.ts';
import { readCutOff } from '../archive/moments.ts';
import { runCommand } from '../command/command.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import { readContent } from '../reading/read-content.ts';
import { contentPath, move } from './move.ts';

const usage = `npm run move -- <old> <new>   such as people/ada.md people/ada-marten.md

Renames a file of content/, or ends a rename that was made by hand: every file that names it follows, and its old address
leads to it.`;

await runCommand(usage, async () => {
	const [old, wanted, ...more] = process.argv.slice(2);
	if (old === undefined || wanted === undefined || more.length > 0) {
		console.error(usage);
		return 2;
	}
	try {
		const [from, to] = [contentPath(old), contentPath(wanted)];
		const { rows } = await readContent();
		const archive = makeArchive(rows, readCutOff());
		const isPublic = [from, to].some(
			({ collection, id }) =>
				archive.content[collection].has(id) ||
				(collection === 'articles' &&
					archive.all.some(({ withdrawn }) => withdrawn.some((article) => article.id === id))),
		);
		const { places, files, oldAddress } = move(from, to, rows, isPublic);
		console.log(
			[
				`${shownPath(from.path)} is now ${shownPath(to.path)}`,
				places > 0
					? `${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'} follow`
					: 'no file named it',
				...(oldAddress ? [`${oldAddress} leads to it`] : []),
			].join('; '),
		);
		if (from.collection === 'topics' || from.collection === 'pages')
			console.log(`If src/site.ts names ${from.id}, write ${to.id} there`);
		return 0;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		console.error(error.message);
		return 1;
	}
});
