import type { StructuredData } from './page-view.ts';

/** Returns structured data as the text of a `<script>` data block. `<` is escaped, so that no text can end the element. */
export function dataBlock(data: StructuredData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
