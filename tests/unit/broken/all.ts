import { brokenArticles } from './articles.ts';
import { brokenBlocks } from './blocks.ts';
import { brokenBodies } from './body.ts';
import type { Broken } from './broken.ts';
import { brokenEncodings } from './encodings.ts';
import { brokenFrontMatter } from './front-matter.ts';
import { brokenImages } from './images.ts';
import { brokenByLimits } from './limits.ts';
import { brokenMedia } from './media.ts';
import { brokenNames } from './names.ts';
import { slips } from './slips.ts';

/** Every file that is wrong; together in one folder they give all their messages in one run. */
export const broken: Broken[] = [
	...brokenArticles,
	...brokenBlocks,
	...brokenBodies,
	...brokenEncodings,
	...brokenFrontMatter,
	...brokenImages,
	...brokenByLimits,
	...brokenMedia,
	...brokenNames,
	...slips,
];
