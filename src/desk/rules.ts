import type { ArchiveRule } from './archive-facts.ts';
import type { Rule } from './rule.ts';
import { acronymSlip } from './rules/acronym-slip.ts';
import { ageBirth } from './rules/age-birth.ts';
import { anonymousReason } from './rules/anonymous-reason.ts';
import { claimSource } from './rules/claim-source.ts';
import { countConflict } from './rules/count-conflict.ts';
import { eventArchive } from './rules/event-archive.ts';
import { eventDateConflict } from './rules/event-date-conflict.ts';
import { eventToll } from './rules/event-toll.ts';
import { figureConflict } from './rules/figure-conflict.ts';
import { futurePast } from './rules/future-past.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { houseStyleRule } from './rules/house-style.ts';
import { imageAlt } from './rules/image-alt.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { leftover } from './rules/leftover.ts';
import { linkText } from './rules/link-text.ts';
import { malformedFigure } from './rules/malformed-figure.ts';
import { mediaText } from './rules/media-text.ts';
import { nameSpelling } from './rules/name-spelling.ts';
import { nearName } from './rules/near-name.ts';
import { noSource } from './rules/no-source.ts';
import { partsTotal } from './rules/parts-total.ts';
import { percentChange } from './rules/percent-change.ts';
import { placeDistance } from './rules/place-distance.ts';
import { preferredName } from './rules/preferred-name.ts';
import { quoteConflict } from './rules/quote-conflict.ts';
import { relativeTime } from './rules/relative-time.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { roleMismatch } from './rules/role-mismatch.ts';
import { tableFigures } from './rules/table-figures.ts';
import { tollArchive } from './rules/toll-archive.ts';
import { translationBehind } from './rules/translation-behind.ts';
import { unattributedQuote } from './rules/unattributed-quote.ts';
import { uncitedClaim } from './rules/uncited-claim.ts';
import { uncitedSource } from './rules/uncited-source.ts';
import { undeclaredEntity } from './rules/undeclared-entity.ts';
import { unitConversion } from './rules/unit-conversion.ts';
import { unnamedEntity } from './rules/unnamed-entity.ts';
import { unpairedMark } from './rules/unpaired-mark.ts';
import { weekdayDate } from './rules/weekday-date.ts';
import { yearSpan } from './rules/year-span.ts';

/** Every rule that reads one article, by subject. */
export const rules: readonly Rule[] = [
	// dates
	...[weekdayDate, impossibleDate, eventDateConflict, futurePast, relativeTime],
	// names
	...[
		nameSpelling,
		acronymSlip,
		preferredName,
		roleMismatch,
		unnamedEntity,
		undeclaredEntity,
		houseStyleRule,
	],
	// figures
	...[figureConflict, countConflict, tableFigures, partsTotal, percentChange, unitConversion],
	...[ageBirth, yearSpan, malformedFigure, placeDistance],
	// sourcing
	...[unattributedQuote, anonymousReason, uncitedSource, uncitedClaim, noSource, claimSource],
	// form
	...[headingLevels, imageAlt, mediaText, linkText, repeatedWord, leftover, unpairedMark],
];

/** Rules that compare articles. */
export const archiveRules: readonly ArchiveRule[] = [
	nearName,
	eventArchive,
	eventToll,
	tollArchive,
	quoteConflict,
	translationBehind,
];
