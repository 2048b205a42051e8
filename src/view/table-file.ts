/** Name of a table of a body beside its page. @param index from 0 */
export function tableFile(index: number): string {
	return `table-${index + 1}.csv`;
}
