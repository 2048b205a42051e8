import type { StructuredData } from './page-view.ts';

/** Structured data as the text of a `<script>`: a data block, which no browser runs. `<` is escaped, so that no text can end it. */
export function dataBlock(data: StructuredData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
