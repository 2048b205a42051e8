import { z } from 'zod';
import { line, redirectFrom } from './fields.ts';
import { prose, translations } from './text-fields.ts';

const fields = {
	title: line(100).describe('Name of the story.').meta(prose),
	description: line().describe('What it is about, in a sentence.').meta(prose),
};

/** Front matter of a file in `content/stories/`: a running thread; articles join it with `story: <id>`. The body sums it up. */
export const story = z.strictObject({ ...fields, redirectFrom, translations: translations(fields) });

/** Checked front matter of a story. */
export type Story = z.output<typeof story>;
