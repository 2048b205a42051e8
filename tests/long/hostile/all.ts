import { article } from '../../unit/scratch-folder.ts';
import { bodies, texts } from './bodies.ts';
import { fields } from './fields.ts';
import { folders } from './files.ts';
import { type Files, upToLimits } from './shapes.ts';

/** What a hostile contributor may write, by name: each as much as the limits let through, or more. */
export const hostile: Readonly<Record<string, () => Files | Promise<Files>>> = {
	...Object.fromEntries(
		Object.entries({ ...bodies, ...texts }).map(([name, body]) => [
			name,
			() => ({ [`articles/${name}.md`]: article({}, upToLimits(`Text.\n\n${body()}`)) }),
		]),
	),
	...Object.fromEntries(
		Object.entries(fields).map(([name, text]) => [name, () => ({ [`articles/${name}.md`]: text() })]),
	),
	...folders,
};
