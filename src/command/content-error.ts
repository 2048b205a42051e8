/** What a build says when it ends without a change. */
export const unpublished = 'Nothing was published; the last good site is as it was.';

/** Thrown when the content cannot be published; the message is the whole report, for people. */
export class ContentError extends Error {
	override name = 'ContentError';
}
