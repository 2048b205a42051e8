import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { githubReport } from '../../src/desk/reporters/github.ts';
import { jsonReport } from '../../src/desk/reporters/json.ts';
import { sarifReport } from '../../src/desk/reporters/sarif.ts';
import { textReport } from '../../src/desk/reporters/text.ts';
import type { Severity } from '../../src/desk/rule.ts';
import { archiveRules, rules } from '../../src/desk/rules.ts';
import { reported } from './reported.ts';

const least = 'warning';
const one = 'content/articles/one, two: é.md';

describe('the text report', () => {
	const lines = (grade: Severity) =>
		stripVTControlCharacters(textReport(reported(), { least: grade })).split('\n');
	const error = [`${one}:9:2  event-date-conflict (error)  is dated 4; mend it`, `    ${one}:5:1  events: 3`];

	test('is a line for each finding, with the other place below it, then what is waived, and a summary', () => {
		expect(lines('info')).toEqual([
			`${one}:4:7  event-toll  gives 95; bring together`,
			'    content/articles/two.md:6:8  94 dead',
			...error,
			`${one}:9:12  repeated-word  50% "the the"; keep one`,
			`${one}:20:3  uncited-claim (info)  "said"; cite it`,
			`${one}:30:1  waiver  allows link-text, which finds nothing here; take the waiver away`,
			`${one}:15:1  weekday-date  waived: so in the log`,
			'The desk read 2 articles: 1 error, 3 warnings, 1 info, 1 waived.',
		]);
	});

	test('leaves out what is less grave than asked for, and counts it', () => {
		const counts = '1 error, 3 warnings, 1 info (npm run desk -- --info shows them), 1 waived.';
		expect(lines('warning').join('\n')).not.toContain('uncited-claim');
		expect(lines('warning').at(-1)).toBe(`The desk read 2 articles: ${counts}`);
		expect(lines('error')).toEqual([...error, `The desk read 2 articles: ${counts}`]);
	});
});

test('JSON has the files and what is waived, with the fields of unified', () => {
	const { files, waived } = JSON.parse(jsonReport(reported(), { least }));
	expect(files.map(({ path }: { path: string }) => path)).toEqual([one, 'content/articles/two.md']);
	expect(files[0].messages[0]).toEqual({
		...{ line: 4, column: 7, place: { line: 4, column: 7 } },
		...{ ruleId: 'event-toll', source: 'desk', fatal: false },
		...{ reason: 'gives 95; bring together', note: 'content/articles/two.md:6:8  94 dead' },
	});
	expect(files[0].messages).toHaveLength(5);
	expect(files[1].messages).toEqual([]);
	expect(waived).toMatchObject([
		{ path: one, messages: [{ ruleId: 'weekday-date', note: 'so in the log' }] },
	]);
	expect(waived[0].messages).toHaveLength(1);
});

test('GitHub gets a workflow command for each finding, in a line of its own', () => {
	const where = 'file=content/articles/one%2C two%3A é.md';
	expect(githubReport(reported(), { least }).split('\n')).toEqual([
		`::warning ${where},line=4,col=7,title=event-toll::gives 95; bring together (content/articles/two.md:6:8  94 dead)`,
		`::error ${where},line=9,col=2,title=event-date-conflict::is dated 4; mend it (${one}:5:1  events: 3)`,
		`::warning ${where},line=9,col=12,title=repeated-word::50%25 "the the"; keep one`,
		`::notice ${where},line=20,col=3,title=uncited-claim::"said"; cite it`,
		`::warning ${where},line=30,col=1,title=waiver::allows link-text, which finds nothing here; take the waiver away`,
	]);
});

describe('SARIF', () => {
	// Written for draft 4 of JSON Schema, whose two keywords here Ajv does not read, and with a pattern that is none in Unicode mode.
	const {
		$schema: _,
		id: __,
		...schema
	} = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif/sarif-2.1.0-rtm.5.json'), 'utf8'));
	const ajv = addFormats.default(new Ajv({ allErrors: true, unicodeRegExp: false }));
	const isSarif: ValidateFunction = ajv.compile(schema);
	const log = () => JSON.parse(sarifReport(reported(), { least }));

	test.each([
		['findings', reported()],
		['none', []],
	])('is valid by its schema: %s', (_, files) => {
		const valid = isSarif(JSON.parse(sarifReport(files, { least })));
		expect(valid, ajv.errorsText(isSarif.errors)).toBe(true);
	});

	test('is held to that schema', () => {
		const broken = log();
		delete broken.runs[0].results[0].message;
		broken.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'not a uri';
		expect(isSarif(broken)).toBe(false);
		expect(isSarif.errors?.map(({ keyword }) => keyword)).toEqual(['required', 'format']);
	});

	test('names every rule that it reports', () => {
		const { tool, results } = log().runs[0];
		const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
		expect(ids).toEqual([...[...rules, ...archiveRules].map(({ name }) => name), 'waiver']);
		for (const { ruleId } of results) expect(ids).toContain(ruleId);
	});

	test('has both places of a finding, and what is waived as suppressed with its reason', () => {
		const { results } = log().runs[0];
		expect(results).toHaveLength(6);
		const at = (uri: string, startLine: number, startColumn: number) => ({
			physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } },
		});
		expect(results[0]).toEqual({
			...{ ruleId: 'event-toll', level: 'warning', message: { text: 'gives 95; bring together' } },
			locations: [at('content/articles/one,%20two:%20%C3%A9.md', 4, 7)],
			relatedLocations: [{ ...at('content/articles/two.md', 6, 8), message: { text: '94 dead' } }],
		});
		expect(results[3]).toMatchObject({ ruleId: 'uncited-claim', level: 'note' });
		expect(results[5]).toMatchObject({
			...{ ruleId: 'weekday-date', level: 'error' },
			suppressions: [{ kind: 'inSource', justification: 'so in the log' }],
		});
	});
});
