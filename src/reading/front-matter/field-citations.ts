/** Citations in front matter: key points, events and captions cite sources as the text does, with `[^id]`. */
import type { FieldMark } from '../../body/cited-text.ts';
import { collections } from '../../schema/collections.ts';
import { citingFields, type FieldText, proseFields, setText, textsAt } from '../../schema/text-fields.ts';
import { citationMark, cite, sorted, unknownSource } from '../body/plugins/citations.ts';
import type { FileFacts } from '../body/plugins/file-facts.ts';
import type { FieldProblem } from './fields.ts';
import type { Parts } from './front-matter.ts';

/** Where a field cites: path such as `keyPoints.0`, and by offset in its text without marks the ids of sources. */
export type CitingField = [path: string, marks: [offset: number, sources: string[]][]];

const prose = proseFields(collections.articles);
const citing = new Set(citingFields(collections.articles).map(String));
/** Fields that readers meet after the text. */
const isAfterText = ([path]: CitingField): boolean => path.startsWith('events.');

/**
 * Takes the marks of citations out of the texts of an article's front matter, which lists, cards and search show as well.
 * @param data checked front matter, whose texts are changed
 * @param sources ids that can be cited
 */
export function takeMarks(
	data: object,
	sources: readonly string[],
	placeOf: Parts['placeOf'],
): { fields: CitingField[]; problems: FieldProblem[] } {
	const fields: CitingField[] = [];
	const problems: FieldProblem[] = [];
	for (const { path, text } of inOrder(textsAt(data, prose))) {
		const marks = [...text.matchAll(citationMark)];
		if (marks.length === 0) continue;
		const field = path.join('.');
		const tell = (reason: string) => problems.push({ place: placeOf(path), field, reason });
		if (!citing.has(String(path.map((step) => (typeof step === 'number' ? '*' : step)))))
			tell(`holds ${marks[0]?.[0]}, which only the text, keyPoints, events and captions can; take it out`);
		for (const [, name = ''] of marks) if (!sources.includes(name)) tell(unknownSource(name, sources));
		const [plain, found] = withoutMarks(text, marks);
		setText(data, path, plain);
		fields.push([field, found]);
	}
	return { fields, problems };
}

/** An event's texts stand together on the page. */
function inOrder(texts: readonly FieldText[]): FieldText[] {
	return texts.toSorted(({ path: [a, at] }, { path: [b, to] }) =>
		a === 'events' && b === 'events' ? Number(at) - Number(to) : 0,
	);
}

function withoutMarks(text: string, marks: readonly RegExpExecArray[]): [string, CitingField[1]] {
	const found: CitingField[1] = [];
	let plain = '';
	let from = 0;
	for (const mark of marks) {
		plain += text.slice(from, mark.index);
		from = mark.index + mark[0].length;
		const last = found.at(-1);
		// Marks in a row, with a space between them or not, are one citation.
		if (last && plain.slice(last[0]).trim() === '') {
			plain = plain.slice(0, last[0]);
			last[1].push(mark[1] ?? '');
		} else found.push([plain.length, [mark[1] ?? '']]);
	}
	const whole = (plain + text.slice(from)).trimEnd();
	return [whole, found.map(([offset, names]) => [Math.min(offset, whole.length), names])];
}

/** Numbers what fields cite in the order of the page: with the sources of the text, some before and some after it. */
export function numberMarks(
	fields: readonly CitingField[],
	where: 'before the text' | 'after the text',
	facts: FileFacts,
): Record<string, FieldMark[]> {
	return Object.fromEntries(
		fields
			.filter((field) => isAfterText(field) === (where === 'after the text'))
			.map(([path, marks]) => [
				path,
				marks.map(
					([offset, sources]): FieldMark => [
						offset,
						sorted(sources.flatMap((source) => cite(source, facts).sources)),
					],
				),
			]),
	);
}
