/** The message of a build that ends without a change. */
export const unpublished = 'Nothing was published; the last good site is as it was.';

/** Thrown when the content cannot be published. The message is the whole report. */
export class ContentError extends Error {
	override name = 'ContentError';
}
