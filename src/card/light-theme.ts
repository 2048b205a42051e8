import { readFileSync } from 'node:fs';

/** Colours of the light theme by token, read from the stylesheet so that each is defined once. Cards have one theme. */
const colours = new Map(
	[...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+),/g)].map(
		([, name = '', colour = '']) => [name, colour],
	),
);

/** Gives the colour of a token in the light theme. @throws if the tokens have none of this name */
export function lightColour(token: string): string {
	const colour = colours.get(token);
	if (!colour) throw new Error(`src/styles/tokens.css has no colour --${token}, which cards show`);
	return colour;
}
