/** Every limit on what a content file may hold. They stop input made to hang a parser long before a long article meets them. */
export const limits = {
	/** Bytes of a content file. */
	fileBytes: 512 * 1024,
	/** Bytes of what is known of the outbound links, which a program writes: about 150 a link. */
	linkRecordBytes: 64 * 1024 * 1024,
	/** Problems of the fields of a file that are told; in one that is wrong all through, the first of them say so. */
	fieldProblems: 200,
	/** Characters of the front matter. */
	frontMatterLength: 64 * 1024,
	/** Characters of one line. */
	lineLength: 20_000,
	/** Block quotes and lists inside each other. */
	nesting: 16,
	/** Blocks (`:::name`) that are open at a time. */
	openBlocks: 16,
	/** Blocks of a file. Each may show all events of an article, or a map, which takes a tenth of a second to draw. */
	blocks: 100,
	/** Places on a map. Names of more find no room, and the search for it takes time by their square. */
	mapPlaces: 100,
	/** Characters of a paragraph, heading or cell. Rules that hold each word of one against each other end in time. */
	passageLength: 20_000,
	/** Runs of `*`, `_`, `~` or backticks and brackets in one paragraph; Markdown parsers take time by their square. */
	markers: 1000,
	/** Bytes of the name of a content file, so that its page, card and ledger entry have names that every file system takes. */
	nameBytes: 200,
	/** Bytes of an image. */
	imageBytes: 20 * 1024 * 1024,
	/** Pixels of a side of an image. */
	imageSide: 16_000,
	/** Pixels of an image in all; they are held in memory when it is sized, four bytes each. */
	imagePixels: 60_000_000,
	/** Bytes of an SVG, which is read whole. */
	svgBytes: 1024 * 1024,
	/** Elements of an SVG inside each other, or that show one another in a row. */
	svgNesting: 100,
	/** Elements that an SVG draws, those that it shows again counted each time. */
	svgElements: 250_000,
	/** Milliseconds that one file may take, in a worker that is ended after them. */
	deadline: 20_000,
	/** Files that may outlast the deadline; those after them get a tenth of it, and after ten times as many a fiftieth. */
	slowFiles: 3,
	/** Milliseconds that a build may be at one page, or at one file beside it, after all was read. A machine that is slow may take as many seconds as a fast one milliseconds. */
	unitDeadline: 60_000,
	/** Megabytes of memory of one worker. */
	workerMemory: 768,
} as const;

/** A limit that a text passes, and where. */
export interface Excess {
	/** Line, from 1. */
	line: number;
	/** What is too much; what to do. */
	reason: string;
}

/** Holds the body of a file to the limits on its shape. Cheap and linear: it runs before any parser does. */
export function findExcess(body: string): Excess[] {
	const found: Excess[] = [];
	let markers = 0;
	let reported = false;
	let open = 0;
	let blocks = 0;
	for (const [index, text] of body.split('\n').entries()) {
		const line = index + 1;
		if (text.length > limits.lineLength)
			found.push({
				line,
				reason: `is a line of ${text.length} characters; break it below ${limits.lineLength}`,
			});
		if (nestingOf(text) > limits.nesting)
			found.push({
				line,
				reason: `is nested ${nestingOf(text)} deep; keep quotes and lists within ${limits.nesting}`,
			});
		if (/^ {0,3}:{3,}\s*$/.test(text)) open = Math.max(0, open - 1);
		else if (/^ {0,3}:{3,}[ \t]*[a-z]/i.test(text)) {
			if (++open === limits.openBlocks + 1)
				found.push({
					line,
					reason: `opens a block while ${limits.openBlocks} are open; close each with a line of just :::`,
				});
			if (++blocks === limits.blocks + 1)
				found.push({
					line,
					reason: `is one block more than ${limits.blocks}; take some away, or divide the text`,
				});
		}
		if (text.trim() === '') {
			markers = 0;
			reported = false;
		} else markers += text.match(/[*_~`]+|[[\]]/g)?.length ?? 0;
		if (markers > limits.markers && !reported) {
			reported = true;
			found.push({
				line,
				reason: `has more than ${limits.markers} marks of emphasis, code or links in one paragraph; divide it`,
			});
		}
	}
	return found;
}

/** How deep the quotes and lists at the head of a line are nested, at most. */
function nestingOf(line: string): number {
	const head = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
	const marks = head.match(/>|[*+-](?=\s)|\d[.)]/g)?.length ?? 0;
	const indent = (/^ */.exec(line)?.[0].length ?? 0) / 2;
	const listed = /^ *(?:[*+-]|\d+[.)])\s/.test(line) ? Math.floor(indent) : 0;
	return Math.max(marks, listed);
}
