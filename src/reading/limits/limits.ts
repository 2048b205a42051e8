/**
 * Every limit on what a content file may hold. They stop input made to hang a parser long before a long article meets
 * them; and they are such that what keeps within them takes about a second at most in any later step of a build.
 */
export const limits = {
	/** Bytes of a content file. */
	fileBytes: 256 * 1024,
	/** Bytes of what is known of the outbound links, which a program writes: about 150 a link. */
	linkRecordBytes: 64 * 1024 * 1024,
	/** Bytes of the old addresses in `redirects.yml`: some 60 each. */
	redirectBytes: 16 * 1024 * 1024,
	/** Problems of one kind in a file that are told; in one that is wrong all through, the first of them say so. */
	problems: 200,
	/** Words and names in a build for which one is sought that was meant: each is held against all that there are. */
	guesses: 200,
	/** Characters of the front matter, and bytes of a settings file that people write. The parser of YAML holds each field against all others. */
	frontMatterLength: 64 * 1024,
	/** Entries of a list or group of fields of the front matter. */
	entries: 200,
	/** Authors, topics, people, places and organisations that an article names in all: the pages and feeds of each change with it. */
	names: 200,
	/** Other names of a person, place or organisation. */
	aliases: 50,
	/** Lines of a body that are not empty. Each may be a paragraph, a heading or an item, of which parsers take longest. */
	lines: 5000,
	/** Characters of one line. */
	lineLength: 20_000,
	/** Block quotes and lists inside each other. */
	nesting: 16,
	/** Elements inside each other in a body with raw HTML, in which a tag that is left open holds all that follows. */
	htmlNesting: 100,
	/** Blocks (`:::name`) that are open at a time. */
	openBlocks: 16,
	/** Blocks of a file. Each may show all events of an article, or a map, which takes a tenth of a second to draw. */
	blocks: 100,
	/** Maps of a file. */
	maps: 10,
	/** Places on a map. Names of more find no room, and the search for it takes time by their square. */
	mapPlaces: 100,
	/** Characters of a paragraph, heading or cell. Rules that hold each word of one against each other end in time. */
	passageLength: 20_000,
	/** Runs of `*`, `_`, `~` or backticks and brackets in one paragraph; Markdown parsers take time by their square. */
	markers: 1000,
	/** Such marks, links, HTML tags, quotes and items in all of a body. */
	allMarkers: 10_000,
	/** HTML tags of a body: where many are left open, each paragraph opens them all again. */
	tags: 2000,
	/** Images of a body: each is made anew in four widths. */
	images: 100,
	/** Cells of the tables of a body, those that are left out at the end of a row too. */
	cells: 10_000,
	/** Bytes of the name of a content file, so that its page, card and ledger entry have names that every file system takes. */
	nameBytes: 200,
	/** Bytes of an image. */
	imageBytes: 20 * 1024 * 1024,
	/** Pixels of a side of an image. */
	imageSide: 16_000,
	/** Pixels of an image in all; they are held in memory when it is sized, four bytes each. */
	imagePixels: 60_000_000,
	/** Pixels of an AVIF, and of all frames of an image that moves: they take three times as long to make, and count so. */
	slowImagePixels: 20_000_000,
	/** Frames of an image that moves. */
	frames: 2000,
	/** Pixels of all images of an article; a dozen seconds make them. */
	articlePixels: 200_000_000,
	/** Bytes of a file that is published as it is. Hosts of code take no larger one, and some hosts of sites only 25 MiB. */
	fileBesideBytes: 100 * 1024 * 1024,
	/** Bytes of the captions of a film, which are read whole. */
	captionBytes: 1024 * 1024,
	/** Bytes of an SVG, which is read whole. */
	svgBytes: 1024 * 1024,
	/** Elements of an SVG inside each other. */
	svgNesting: 100,
	/** Milliseconds of processor time that one file may take; the worker that exceeds them is ended. */
	deadline: 20_000,
	/** Megabytes of memory of one worker. */
	workerMemory: 768,
} as const;
