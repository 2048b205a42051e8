/** What a URL may not hold as it is, `#` and `%` with it; letters of all scripts may stand (URL Standard, "URL units"). */
const notInUrl = /[\p{Cc}\s"#%<>[\\\]^`{|}]/gu;

/**
 * A file as the address of itself (RFC 2397), for a link that downloads it. It is encoded by sign and not in base64,
 * which compresses to more.
 * @param mediaType with its parameters
 */
export function dataUrl(mediaType: string, text: string): string {
	return `data:${mediaType},${text.replace(notInUrl, encodeURIComponent)}`;
}
