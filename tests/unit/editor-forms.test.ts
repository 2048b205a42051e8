import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/body/blocks/kinds.ts';
import { attributeHelp, blockComponents } from '../../src/editor/components.ts';
import { editorData } from '../../src/editor/configuration.ts';
import { formFields } from '../../src/editor/form-fields.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { editor } from '../../src/schema/services.ts';

interface Shown {
	name: string;
	label?: string;
	hint?: string;
	widget?: string;
	collection?: string;
	file?: string;
	multiple?: boolean;
	required?: boolean;
	maxlength?: number;
	options?: string[];
	default?: unknown;
	fields?: Shown[];
	field?: Shown;
}
interface Config {
	collections: Shown[];
	singletons: Shown[];
	backend: Record<string, unknown>;
	publish_mode: string;
}

const settings = editor.parse({ host: 'github', repository: 'harbour/site' });
const configOf = (given: Parameters<typeof editorData>[0]) => editorData(given).config as unknown as Config;
const named = (list: readonly Shown[], name: string) => list.find((each) => each.name === name);

describe('the forms of the editor', () => {
	const { collections: shown, singletons } = configOf(settings);
	const articles = named(shown, 'articles')?.fields ?? [];

	test('are those of every kind of content and of the settings that people write', () => {
		expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(collectionNames));
		expect(singletons.map(({ name }) => name)).toEqual(['front', 'house-style']);
	});

	test.each(collectionNames)(
		'of %s have every field of the schema, with its help, its limit and no default',
		(name) => {
			const fields = named(shown, name)?.fields ?? [];
			const formless = ['translations', ...(name === 'articles' ? ['aliases', 'anchors'] : [])];
			const wanted = Object.keys(collections[name].shape).filter((each) => !formless.includes(each));
			expect(fields.map((field) => field.name).toSorted()).toEqual([...wanted, 'body'].toSorted());
			for (const field of fields) expect(field, `${name}.${field.name}`).not.toHaveProperty('default');
			for (const field of fields.filter((each) => each.name !== 'body'))
				expect(field.hint, `${name}.${field.name}`).toBeTruthy();
		},
	);

	test('have no group without fields, which the editor refuses', () => {
		const within = (field: Shown): Shown[] => [
			field,
			...[...(field.fields ?? []), ...(field.field ? [field.field] : [])].flatMap(within),
		];
		for (const each of [...shown, ...singletons].flatMap(within))
			if (each.widget === 'object') expect(each.fields?.length, each.name).toBeGreaterThan(0);
	});

	test('choose among files where a field names one, among words where a field has some', () => {
		expect(named(articles, 'authors')).toMatchObject({
			...{ widget: 'relation', collection: 'authors', multiple: true, required: true },
		});
		expect(named(articles, 'story')).toMatchObject({
			widget: 'relation',
			collection: 'stories',
			required: false,
		});
		const [, , place] = named(articles, 'events')?.fields ?? [];
		expect(place).toMatchObject({ name: 'place', widget: 'relation', collection: 'places' });
		expect(named(articles, 'kind')?.options).toContain('opinion');
		expect(named(named(articles, 'sources')?.fields ?? [], 'kind')?.options).toContain('anonymous');
		expect(named(articles, 'shortTitle')).toMatchObject({ label: 'Short title', maxlength: 60 });
		expect(named(articles, 'id')?.hint).toBe('Short permanent id, for /a/&lt;id>/; it never changes.');
	});

	test('have the texts of each further language', () => {
		const options = { formless: [], names: {}, choose: () => undefined, languages: ['fa'], files: {} };
		const texts = formFields(collections.people, options).find(({ name }) => name === 'translations');
		expect(texts).toMatchObject({
			widget: 'object',
			fields: [{ name: 'fa', label: 'فارسی', widget: 'object' }],
		});
	});

	test('of blocks have every attribute of every kind, each with its help', () => {
		const parts = blockComponents(() => ({ widget: 'relation' }));
		for (const [name, { attributes = [] }] of Object.entries(
			kinds as Record<string, { attributes?: readonly string[] }>,
		)) {
			const fields = parts.find(({ id }) => id === name)?.fields ?? [];
			expect(fields.map((field) => field.name)).toEqual(expect.arrayContaining([...attributes]));
			for (const attribute of attributes)
				expect(attributeHelp[attribute], `${name} ${attribute}`).toBeTruthy();
		}
	});
});

describe('the code host of the editor', () => {
	test('is that of the settings, with signing in by token unless they say how else', () => {
		expect(configOf(settings)).toMatchObject({
			backend: { name: 'github', repo: 'harbour/site', auth_methods: ['token'] },
			publish_mode: 'simple',
		});
		const own = editor.parse({
			...{ host: 'gitlab', repository: 'a/b/c', branch: 'news', origin: 'https://git.example.org' },
			...{ review: true, signIn: 'abc', folder: 'site/content' },
		});
		expect(configOf(own)).toMatchObject({
			backend: {
				...{
					api_root: 'https://git.example.org/api/v4',
					base_url: 'https://git.example.org',
					branch: 'news',
				},
				...{ app_id: 'abc', auth_type: 'pkce', auth_methods: ['oauth', 'token'] },
			},
			publish_mode: 'editorial_workflow',
		});
		expect((named(configOf(own).collections, 'pages') as unknown as { folder: string }).folder).toBe(
			'site/content/pages',
		);
	});

	test.each([
		[{ host: 'git', repository: 'a/b' }, 'host'],
		[{ host: 'github', repository: 'site' }, 'repository'],
		[{ host: 'github', repository: 'a/b', origin: 'http://git.example.org' }, 'origin'],
		[{ host: 'gitea', repository: 'a/b', review: true }, 'review'],
		[{ host: 'github', repository: 'a/b', signIn: 'abc' }, 'signIn'],
		[{ host: 'github', repository: 'a/b', folder: '../x' }, 'folder'],
	])('%o is refused at %s', (given, field) => {
		expect(editor.safeParse(given).error?.issues.map(({ path }) => path.join('.'))).toContain(field);
	});
});
