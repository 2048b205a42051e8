/** Characters that a URL must escape, with `#` and `%`. Letters of all scripts may stay (URL Standard, "URL units"). */
const notInUrl = /[\p{Cc}\s"#%<>[\\\]^`{|}]/gu;

/**
 * Makes a data URL of a file (RFC 2397), for a link that downloads it. Percent-encoding compresses better than base64.
 * @param mediaType with its parameters
 */
export function dataUrl(mediaType: string, text: string): string {
	return `data:${mediaType},${text.replace(notInUrl, encodeURIComponent)}`;
}
