/** A command of the project: a script of package.json, in words of who wants to do something. */
interface Command {
	/** What one wants, as it ends "I want to …". */
	wish: string;
	/** What is typed behind `npm run`, with an example of what it takes. */
	run: string;
}

/** Every command, by the work that it belongs to, in the order of a newsroom's day. A test holds it against package.json. */
export const commands: Readonly<Record<string, readonly Command[]>> = {
	'Begin a site of your own': [
		{ wish: 'take the sample out and make the site mine', run: 'init' },
		{
			wish: 'bring the archive of another system, with its pictures and old addresses',
			run: 'import -- export.xml',
		},
		{ wish: 'see all commands', run: 'help' },
	],
	Write: [
		{
			wish: 'begin an article (or person, place, organisation, topic, story, author, page)',
			run: 'new -- article "Title"',
		},
		{ wish: 'see each change at once while I write', run: 'dev' },
		{ wish: 'have dates, names, figures and quotations compared', run: 'desk' },
		{ wish: 'fetch the text of what I cite, for the desk', run: 'sources' },
	],
	Edit: [
		{
			wish: 'rename a file, and keep its old address',
			run: 'move -- people/ada.md people/ada-marten.md',
		},
		{ wish: 'find links that are dead', run: 'links' },
	],
	Publish: [
		{ wish: 'build the site into dist/', run: 'build' },
		{ wish: 'build it and look at it on this machine', run: 'start' },
		{ wish: 'record what is published, so that no address is lost', run: 'ledger' },
		{ wish: 'have the package of the editor on the web where the host installs no other', run: 'editor' },
		{ wish: 'send what changed to a store such as S3', run: 'upload -- site:bucket' },
	],
	'Change the code': [
		{ wish: 'format it and mend what can be mended', run: 'format' },
		{ wish: 'check format, lint and types', run: 'check' },
		{ wish: 'run the unit tests', run: 'unit' },
		{ wish: 'run the tests in a browser', run: 'e2e' },
		{ wish: 'run all that every change needs', run: 'test' },
		{ wish: 'run the long tests too: kills, hostile input, every page', run: 'test:long' },
		{ wish: 'feed the readers of input at random', run: 'fuzz' },
		{ wish: 'try upload and rsync on this machine', run: 'uploads' },
		{ wish: 'measure search, the desk, or builds of 100 to 10,000 articles', run: 'bench -- scale' },
		{ wish: 'cut the fonts', run: 'fonts' },
		{ wish: 'make the pictures of the guides', run: 'pictures' },
		{ wish: 'list all parts (CycloneDX)', run: 'sbom' },
	],
};

/** The commands as a page for a terminal. */
export function helpText(): string {
	const groups = Object.entries(commands).map(([work, list]) => {
		const lines = list.map(({ wish, run }) => `  npm run ${run}\n      to ${wish}\n`);
		return `${work}\n${lines.join('')}`;
	});
	return `${groups.join('\n')}
Each says more with -- --help. content/README.md tells how to write, README.md how to publish.`;
}
