/** The format of a picture by its first bytes, whatever its name says; undefined for what is no picture. */
export function typeOfBytes(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
	if (head.startsWith('\xff\xd8\xff')) return 'jpg';
	if (head.startsWith('\x89PNG')) return 'png';
	if (/^GIF8[79]a/.test(head)) return 'gif';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	if (head.startsWith('BM')) return 'bmp';
	if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'tiff';
	if (head.slice(4, 8) === 'ftyp')
		return /avi[fs]/.test(head.slice(8, 40))
			? 'avif'
			: /hei|mif1|msf1/.test(head.slice(8, 40))
				? 'heic'
				: undefined;
	return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(
		head,
	)
		? 'svg'
		: undefined;
}
