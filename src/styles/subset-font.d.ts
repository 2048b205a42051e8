/** The part of subset-font that is used here; the package has no types of its own. */
declare module 'subset-font' {
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2'; variationAxes: Record<string, number | { min: number; max: number }> },
	): Promise<Uint8Array>;
}
