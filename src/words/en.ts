/** English words of the interface in the text of an article. */
export const en = {
	keyPoints: 'Key points',
	timeline: 'Timeline',
	whosWho: 'Who’s who',
	explainer: (title: string) => `Explainer: ${title}`,
	questions: 'Questions and answers',
	source: 'Source',
	downloadCsv: 'Download as CSV',
	table: (number: number) => `Table ${number}`,
	storySoFar: 'The story so far',
	firstOfStory: 'This is the first article of the story.',
	allEarlier: (count: number) => `All ${count} earlier articles`,
	from: 'From',
	notes: 'Notes',
	backToNote: (number: number, times: number) => `Back to reference ${number}${times > 1 ? `-${times}` : ''}`,
	sourceNumber: (number: number) => `Source ${number}`,
	linkToSection: (heading: string) => `Link to section: ${heading}`,
	approximate: '(approximate)',
	hollowPoint: 'A hollow point is only near.',
	done: 'Done',
	notDone: 'Not done',
};

/** The words of one language. */
export type Words = typeof en;
