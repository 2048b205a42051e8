/** Thrown when the content cannot be published; the message is the whole report, for people. */
export class ContentError extends Error {
	override name = 'ContentError';
}
