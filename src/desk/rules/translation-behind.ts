/**
 * translation-behind: a translation whose original was corrected after the translation was last changed.
 *
 * Why: readers of the other language have the fault that was mended. They are told so on the page; the newsroom is here.
 * Severity: info, since a correction may be of words that the translation does not have. Correct the translation too, or
 * give it a later `updated`.
 * Measured on 2,592 posts: no flag, but they have no translations.
 */
import { partOfId } from '../../addresses/languages.ts';
import { instantOf } from '../../archive/moments.ts';
import type { ArchiveRule, ArticleFacts, VersionFact } from '../archive-facts.ts';
import type { Example } from '../rule.ts';

const corrected: Example = {
	fields: {
		corrections:
			'[{ date: 2024-01-29, kind: correction, text: The ferry stopped on 3 January and not on 4 January. }]',
	},
	body: 'The ferry stopped.',
};
const translated = (more: Record<string, string> = {}): Example => ({
	fields: { translation: '{ of: example }', ...more },
	body: 'Die Fähre hielt.',
});

export const translationBehind: ArchiveRule = {
	name: 'translation-behind',
	severity: 'info',
	summary: 'A translation that is older than the last correction of its original',
	anyLanguage: true,
	flags: [[[corrected, translated()], 'was last changed before its original was corrected on 2024-01-29']],
	passes: [
		[corrected, translated({ updated: '2024-01-30' })],
		['The ferry stopped.', translated()],
		[corrected, 'The ferry stopped.'],
		[translated()],
	],
	compare: compareVersions,
};

function compareVersions(facts: ReadonlyMap<string, ArticleFacts>): ReturnType<ArchiveRule['compare']> {
	const originals = [...facts.values()].filter(({ version }) => !version.translation);
	const byName = new Map(originals.map(({ version }) => [partOfId(version.id)[0], version]));
	const byId = new Map(originals.map(({ version }) => [version.id, version]));
	return [...facts].flatMap(([file, { version }]) => {
		if (!version.translation) return [];
		const { of, place } = version.translation;
		const original = (of && byId.get(of)) || byName.get(partOfId(of ?? version.id)[0]);
		const date = original && correctedSince(original, version.changed);
		if (!date) return [];
		const reason = `was last changed before its original was corrected on ${date}; mend the translation too`;
		return [{ file, place, reason }];
	});
}

/** The last correction after a moment. */
function correctedSince({ corrected: date }: VersionFact, moment: string): string | undefined {
	return date && Temporal.Instant.compare(instantOf(date), instantOf(moment)) > 0 ? date : undefined;
}
