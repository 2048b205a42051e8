import type { Archive } from '../../archive/archive.ts';
import { ContentError } from '../../command/content-error.ts';
import { keyOf } from '../../view/key.ts';
import { type Artifact, type ArtifactKind, archivesFor, type Planning } from '../artifacts/artifact.ts';
import { artifactKinds } from '../artifacts/kinds.ts';
import { volumeArtifacts } from '../artifacts/volumes.ts';
import { fingerprintOf, makesPages } from './fingerprint.ts';
import type { PreviousEdition } from './previous-edition.ts';

/** What a build has to make, against what stands there. */
export interface Plan {
	previous: PreviousEdition;
	artifacts: Artifact[];
	/** Names of the artifacts that are stale, each with the reason. */
	stale: Map<string, string>;
	/** Those of them that a shard has made, each with the files that only its making told. */
	imported: Map<string, string[]>;
	/** The artifact that a file belongs to. */
	owners: Map<string, Artifact>;
	/** True if a page stays as it is, and with it the scripts and styles that it may lead to. */
	keepsPages: boolean;
}

/** Begins the plan of an edition with the search index, which takes longest to make and asks for no page. */
export function planIndex(archive: Archive, previous: PreviousEdition, planning: Planning): Plan {
	const plan: Plan = {
		previous,
		...{ artifacts: [], stale: new Map(), imported: new Map(), owners: new Map(), keepsPages: false },
	};
	planKind(plan, volumeArtifacts, archive, planning);
	return plan;
}

/** Plans all else. @throws ContentError if an old address is that of a page */
export function planRest(plan: Plan, archive: Archive, planning: Planning): void {
	const taken = artifactKinds.flatMap((kind) => planKind(plan, kind, archive, planning));
	if (taken.length > 0)
		throw new ContentError(
			taken.map((name) => `${name} is a page of the site; take it out of the aliases`).join('\n'),
		);
}

/** Names of the artifacts that this build has to make itself. */
export function toMake({ stale, imported }: Plan): ReadonlySet<string> {
	return new Set(stale.keys()).difference(imported);
}

/** @returns names of artifacts that have a file of another */
function planKind(plan: Plan, kind: ArtifactKind, archive: Archive, planning: Planning): string[] {
	const fingerprint = fingerprintOf(kind.modules);
	const taken: string[] = [];
	for (const each of archivesFor(kind, archive))
		for (const { inputs, ...planned } of kind.plan(each, planning)) {
			const isFirst = add(plan, { ...planned, key: keyOf(fingerprint, inputs) });
			if (!isFirst) taken.push(planned.name);
			if (makesPages(kind.modules) && !plan.stale.has(planned.name)) plan.keepsPages = true;
		}
	return taken;
}

/** @returns false if a file of the artifact is another's already */
function add({ previous, artifacts, stale, owners }: Plan, artifact: Artifact): boolean {
	artifacts.push(artifact);
	const why = reason(artifact, previous);
	if (why) stale.set(artifact.name, why);
	const before = owners.size;
	for (const file of artifact.files) owners.set(file, artifact);
	return owners.size === before + artifact.files.length;
}

/** Why an artifact is stale; undefined if it stands. */
function reason({ name, key, files }: Artifact, previous: PreviousEdition): string | undefined {
	const before = previous.keys[name];
	if (before === undefined) return 'is new';
	if (before !== key) return 'has changed';
	const isMissing = (file: string): boolean => !previous.files.has(file);
	const missing = files.find(isMissing) ?? previous.made[name]?.find(isMissing);
	return missing && `lacks ${missing}`;
}
