/** Legible: which texts can be drawn in the faces of cards and icons (see card/faces.ts); others would show boxes. */

const drawn =
	/^(?:(?!\p{Extended_Pictographic}|\p{Emoji_Presentation})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]|\d)+$/u;

/** True if the faces have every sign of a text. */
export function isLegible(text: string): boolean {
	return drawn.test(text);
}
