/**
 * The configuration of Sveltia CMS, made from the schemas: what a schema says of a field is what its form says. Defaults are left
 * out, since they would be written into every file.
 */
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '#site';
import { languageParts } from '../addresses/languages.ts';
import { href } from '../archive/urls.ts';
import { contentFolder } from '../reading/files/content-folder.ts';
import { type Collection, collectionNames, references } from '../schema/collections.ts';
import { idPattern } from '../schema/fields.ts';
import type { EditorSettings } from '../schema/services.ts';
import { blockComponents, type Component } from './components.ts';
import { entryKinds, settingsFiles } from './entry-kinds.ts';
import { bodyField } from './entry-text.ts';
import { type Chooser, type FormField, formFields, labelOf } from './form-fields.ts';
import { formatName } from './format-name.ts';
import { icons, labels, singular } from './labels.ts';

/** What the page of the editor is given. */
export interface EditorData {
	/** The configuration of Sveltia CMS, as plain data. */
	config: Readonly<Record<string, unknown>>;
	/** The kind of entry of each collection and settings file, by its name. */
	kinds: Readonly<Record<string, string>>;
	components: readonly Component[];
	/** True where the folder of this machine is edited, over the dev server. */
	isLocal: boolean;
}

/** The kind of content that fields name by file name, by path. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	articles: { ...references, 'translation.of': 'articles', 'events.place': 'places' },
	front: {
		lead: 'articles',
		seconds: 'articles',
		story: 'stories',
		'number.article': 'articles',
		'quote.article': 'articles',
	},
};

/** Files beside content. */
const files: Readonly<Record<string, Readonly<Record<string, 'image' | 'file'>>>> = {
	articles: { 'image.src': 'image' },
	authors: { 'image.src': 'image' },
};

/** The field that names a piece of content. */
const titleOf = (kind: string): string =>
	'title' in (entryKinds[kind]?.schema.shape ?? {}) ? 'title' : 'name';

const formatOf = (kind: string): string => formatName(kind, entryKinds[kind] ?? { hasBody: false });

/** @param settings undefined where the folder of this machine is edited */
export function editorData(settings: EditorSettings | undefined): EditorData {
	const root = settings ? (settings.folder ?? 'content') : 'content';
	const folders = foldersOf();
	const collections = folders.map(({ kind, folder }) => collectionOf(kind, folder, root, folders));
	const singletons = settingsOf(root, folders);
	return {
		config: {
			load_config_file: false,
			backend: settings ? backendOf(settings) : { name: 'test-repo' },
			publish_mode: settings?.review ? 'editorial_workflow' : 'simple',
			app_title: site.name,
			site_url: site.origin + site.base,
			logo: { src: href('/favicon.svg') },
			show_preview_links: false,
			editor: { preview: false },
			media_folder: `${root}/articles`,
			public_folder: '/',
			media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
			collections,
			singletons: singletons.map(({ file }) => file),
		},
		kinds: Object.fromEntries([
			...folders.map(({ kind, folder }): [string, string] => [nameOf(kind, folder), kind]),
			...singletons.map(({ kind, file }): [string, string] => [file.name, kind]),
		]),
		components: blockComponents(chooserAmong(folders)),
		isLocal: settings === undefined,
	};
}

/** A folder of content. */
interface Folder {
	kind: Collection;
	/** Path below the folder of the kind; empty for that itself. */
	folder: string;
}

/** The folders of every kind, those inside them too: articles may lie in folders of the newsroom's own order. */
function foldersOf(): Folder[] {
	return collectionNames.flatMap((kind) => {
		const within = globSync('**/*.md', { cwd: join(contentFolder(), kind) }).map((file) =>
			dirname(file).replaceAll('\\', '/'),
		);
		return [...new Set(['.', ...within])]
			.toSorted()
			.map((folder) => ({ kind, folder: folder === '.' ? '' : folder }));
	});
}

const nameOf = (kind: string, folder: string): string =>
	folder ? `${kind}-${folder.replaceAll('/', '-')}` : kind;

/** Fields choose among the files of a kind, but not where these lie in several folders: a field can choose in one alone. */
function chooserAmong(folders: readonly Folder[]): Chooser {
	return (kind) => {
		if (folders.filter((each) => each.kind === kind).length > 1) return undefined;
		const title = titleOf(kind);
		return {
			widget: 'relation',
			collection: kind,
			value_field: '{{slug}}',
			display_fields: [title],
			search_fields: [title, '{{slug}}'],
			dropdown_threshold: 0,
		};
	};
}

function fieldsOf(kind: string, folders: readonly Folder[]): FormField[] {
	const entry = entryKinds[kind];
	if (!entry) return [];
	return formFields(entry.schema, {
		formless: entry.formless,
		names: names[kind] ?? {},
		choose: chooserAmong(folders),
		languages: languageParts.flatMap(({ code, language }) => (code ? [language] : [])),
		files: files[kind] ?? {},
	});
}

function collectionOf(kind: Collection, folder: string, root: string, folders: readonly Folder[]) {
	const title = titleOf(kind);
	const isArticle = kind === 'articles';
	return {
		name: nameOf(kind, folder),
		label: folder ? `${labelOf(kind)}: ${folder}` : labelOf(kind),
		label_singular: singular[kind],
		icon: icons[kind],
		folder: [root, kind, folder].filter(Boolean).join('/'),
		format: formatOf(kind),
		extension: 'md',
		identifier_field: title,
		summary: `{{${title}}}`,
		slug: {
			template: `{{${title}}}`,
			editable: ['create'],
			hint: `Name of the file, and last part of the address: small letters, digits and hyphens, for good.${languageHint(kind)}`,
			pattern: [
				`/${idPattern.source}/u`,
				'Write small letters, digits and single hyphens, such as old-bridge',
			],
		},
		// What is published may not be lost: it is withdrawn, or moved.
		delete: false,
		duplicate: false,
		media_folder: '',
		public_folder: '.',
		aliases_field: false,
		sortable_fields: isArticle
			? { fields: ['published', 'title'], default: { field: 'published', direction: 'descending' } }
			: { fields: [title], default: { field: title, direction: 'ascending' } },
		fields: withBody(fieldsOf(kind, folders), isArticle || kind === 'pages'),
	};
}

/** Fields with the text, which stands where a writer comes to it: below title and description, before lists that grow long. */
function withBody(fields: readonly FormField[], required: boolean): FormField[] {
	const place = fields.findIndex(({ name }) => name === 'description') + 1;
	const body = {
		name: bodyField,
		label: 'Text',
		widget: 'richtext',
		required,
		modes: ['rich_text', 'raw'],
		linked_images: false,
		use_emoji_autocomplete: false,
	};
	return fields.toSpliced(place, 0, body);
}

function languageHint(kind: Collection): string {
	const codes = languageParts.flatMap(({ code }) => (code ? [code] : []));
	const hasFiles = kind === 'articles' || kind === 'pages';
	return hasFiles && codes.length > 0 ? ` In another language it ends in it: old-bridge.${codes[0]}` : '';
}

/** The settings files as entries of their own: the front page of each language, and the list of words. */
function settingsOf(root: string, folders: readonly Folder[]) {
	return Object.keys(settingsFiles).flatMap((kind) =>
		languageParts
			.filter(({ code }) => kind === 'front' || code === '')
			.map(({ code, language }) => ({
				kind,
				file: {
					name: code ? `${kind}-${code}` : kind,
					label: code ? `${labels[kind]}: ${language}` : labels[kind],
					icon: icons[kind],
					file: `${root}/${kind}${code && `.${code}`}.yml`,
					format: formatOf(kind),
					fields: fieldsOf(kind, folders),
				},
			})),
	);
}

/** The code host as Sveltia CMS calls it. */
function backendOf({
	host,
	repository,
	branch,
	origin,
	signIn,
}: EditorSettings): Readonly<Record<string, unknown>> {
	const api = { github: 'api/v3', gitlab: 'api/v4', gitea: 'api/v1' }[host];
	return {
		name: host,
		repo: repository,
		...(branch && { branch }),
		...(origin && { api_root: `${origin.replace(/\/$/, '')}/${api}` }),
		...(origin && host !== 'github' && { base_url: origin.replace(/\/$/, '') }),
		...(signIn && (host === 'github' ? { base_url: signIn.replace(/\/$/, '') } : { app_id: signIn })),
		...(signIn && host === 'gitlab' && { auth_type: 'pkce' }),
		auth_methods: signIn ? ['oauth', 'token'] : ['token'],
	};
}
