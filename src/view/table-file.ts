/** Returns the name of the CSV file of a table, which is beside its page. @param index from 0 */
export function tableFile(index: number): string {
	return `table-${index + 1}.csv`;
}
