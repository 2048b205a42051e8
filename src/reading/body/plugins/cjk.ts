import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Processor } from 'unified';

/** Reads `**「重要」**です` as strong: CommonMark asks for a space that Chinese, Japanese and Korean do not have. */
export function cjk(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()];
}
