/**
 * Holes: places of a phrase that elements go into, such as a date or a link. A phrase is asked for with holes as arguments,
 * so that each language puts them where its grammar has them.
 */
export const holes = ['\ue000', '\ue001', '\ue002'] as const;

/** Puts pieces into the holes of a phrase, and gives it in parts. @param pieces in the order of the holes */
export function filled<Piece>(phrase: string, pieces: readonly Piece[]): (string | Piece)[] {
	return phrase
		.split(/([\ue000-\ue002])/)
		.filter((part) => part !== '')
		.map((part) => {
			const hole = holes.indexOf(part as (typeof holes)[number]);
			return hole < 0 ? part : (pieces[hole] as Piece);
		});
}
