import { readFileSync } from 'node:fs';

/** Colours of the light theme by the names of their tokens: a card has one theme, and a colour has one place. */
const colours = new Map(
	[...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+),/g)].map(
		([, name = '', colour = '']) => [name, colour],
	),
);

/** The colour of a token in the light theme. @throws if the tokens have none of this name */
export function lightColour(token: string): string {
	const colour = colours.get(token);
	if (!colour) throw new Error(`src/styles/tokens.css has no colour --${token}, which cards show`);
	return colour;
}
