import { z } from 'zod';
import { line, redirectFrom } from './fields.ts';
import { prose, translations } from './text-fields.ts';

const fields = {
	title: line(60).describe('Name of the topic.').meta(prose),
	description: line().describe('What it covers, in a sentence.').meta(prose),
};

/** Front matter of a file in `content/topics/`; the body introduces the topic. */
export const topic = z.strictObject({ ...fields, redirectFrom, translations: translations(fields) });

/** Checked front matter of a topic. */
export type Topic = z.output<typeof topic>;
