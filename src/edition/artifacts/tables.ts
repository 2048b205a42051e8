import type { Archive } from '../../archive/archive.ts';
import { besideHref, contentHref, fileOf } from '../../archive/urls.ts';
import { tableKinds } from '../../body/blocks/table.ts';
import { tableCsv } from '../../forms/csv.ts';
import type { AnyRow } from '../../reading/reading.ts';
import { bodyOf } from '../../reading/store/readings.ts';
import { tableFile } from '../../view/table-file.ts';
import type { SiteFile } from './artifact.ts';

/** Paths of the tables of a body, which stand beside its page for download. */
export function tablePaths({ locale }: Archive, { collection, id, blocks }: AnyRow): string[] {
	const page = contentHref(locale, collection, id);
	return blocks
		.filter(({ kind }) => tableKinds.includes(kind))
		.map((_, index) => fileOf(besideHref(page, tableFile(index))));
}

/** The tables of a body as files. */
export function tableFiles(archive: Archive, row: AnyRow): SiteFile[] {
	return tablePaths(archive, row).map((path, index) => ({ path, make: () => tableCsv(bodyOf(row), index) }));
}
