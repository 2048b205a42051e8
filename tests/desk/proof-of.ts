import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeNewsroom, type Newsroom } from '../../src/desk/newsroom.ts';
import { makeProof, type Proof } from '../../src/desk/proof.ts';
import type { Example } from '../../src/desk/rule.ts';
import type { Copy } from '../../src/reading/body/copy.ts';
import type { AnyReading } from '../../src/reading/reading.ts';
import { readFile } from '../../src/reading/worker/read-file.ts';
import { houseStyle } from '../../src/schema/house-style.ts';
import { article, scratchFolder } from '../unit/scratch-folder.ts';

/** A small newsroom for examples: the entities of the rules' texts. */
const entities = {
	'people/ada-marten.md':
		'name: Ada Marten\naliases: [Ada Martin]\ndescription: Harbour master.\nrole: Transport minister of Norland (2024)\nborn: "1970-05-02"',
	'people/ana-martinez.md': 'name: Ana Martínez\ndescription: A cook.',
	'people/rafael-ostrander.md': 'name: Rafael Ostrander\ndescription: A pilot.',
	'people/eva-lindqvist.md': 'name: Eva Lindqvist\ndescription: A mayor.\nrole: Mayor of Northport (2020)',
	'people/otto-ravn.md':
		'name: Otto Ravn\ndescription: A president.\nrole: President of Norland (2009 to 2017)',
	'people/jon-hale.md': 'name: Jon Hale\ndescription: A captain.\nrole: Captain of the ferry',
	'places/north-quay.md':
		'name: North Quay\ndescription: A quay.\ncountry: Norland\nlatitude: 1\nlongitude: 1',
	'places/south-quay.md':
		'name: South Quay\ndescription: A quay.\ncountry: Norland\nlatitude: 1\nlongitude: 1',
	'places/vesthavn.md':
		'name: Vesthavn\naliases: [Westhavn, Port of Norland]\ndescription: A port.\ncountry: Norland\nlatitude: 1\nlongitude: 1',
	'places/erbil.md':
		'name: Erbil\naliases: [Arbil]\ndescription: A city.\ncountry: Iraq\nlatitude: 1\nlongitude: 1',
	'places/northport.md':
		'name: Northport\ndescription: A port.\ncountry: Norland\nlatitude: 60\nlongitude: 5',
	'places/kaldby.md': 'name: Kaldby\ndescription: A town.\ncountry: Norland\nlatitude: 62\nlongitude: 5',
	'organisations/nrd.md': 'name: NRD\naliases: [NRC]\ndescription: An office.\ntype: office',
	'organisations/quaymen.md': 'name: Quaymen\ndescription: A union.\ntype: union',
	'organisations/coastal-safety-council.md':
		'name: Coastal Safety Council\ndescription: A council.\ntype: council',
	'organisations/harbour-office.md':
		'name: Harbour Office\naliases: [HO]\ndescription: An office.\ntype: office',
};

const style = houseStyle.parse({
	words: [
		{ write: 'town', not: ['city'], except: ['city desk'] },
		{ write: 'Erbil', not: ['Irbil', 'Arbil'] },
		{ write: 'south-eastern', not: ['southeastern'], reason: 'British spelling' },
	],
});

let newsroom: Newsroom | undefined;

/** The newsroom of the examples. */
export function exampleNewsroom(): Newsroom {
	newsroom ??= makeNewsroom(
		Object.entries(entities).map(([path, text]) => read(path, `---\n${text}\n---\n`).reading),
		style,
	);
	return newsroom;
}

/** Reads a content file. */
function read(path: string, text: string): { reading: AnyReading; copy: Copy } {
	const beside = (name: string) => readFileSync(`tests/newsroom/articles/2024/${name}`);
	const image = beside('ferry.png');
	const media = Object.fromEntries(
		['ferry.mp4', 'ferry.vtt', 'horn.m4a'].map((name) => [`articles/${name}`, beside(name)]),
	);
	const folder = scratchFolder({ 'articles/ferry.png': image, ...media, [path]: text });
	const [collection = '', name = ''] = path.split('/');
	const file = { collection, id: name.replace('.md', ''), path: join(folder, path) };
	const result = readFile(file as Parameters<typeof readFile>[0], readFileSync(file.path), path, folder);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	return { reading: result.reading as AnyReading, copy: result.copy };
}

/** The proof of an example, published on 26 January 2024. */
export function proofOf(example: Example): Proof {
	const { fields, body } = typeof example === 'string' ? { fields: {}, body: example } : example;
	const { reading, copy } = read('articles/example.md', article(fields, body));
	if (reading.collection !== 'articles') throw new Error('an example is an article');
	return makeProof(reading, copy, exampleNewsroom());
}
