/** The part of subset-font that is used; the package has no types. */
declare module 'subset-font' {
	/** Makes a subset of a font with the characters of a text. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2'; variationAxes: Record<string, number | { min: number; max: number }> },
	): Promise<Uint8Array>;
}
