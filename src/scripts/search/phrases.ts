/** Every phrase of search that readers see, in the language of the interface. */

const articles = (count: number) => (count === 1 ? '1 article' : `${count} articles`);
const have = (count: number) => (count === 1 ? 'has' : 'have');

export const phrases = {
	articles,
	loading: 'Loading …',
	searching: 'Searching …',
	found: (count: number, query: string, limits: string) =>
		`${articles(count)} ${have(count)} ${query}${limits}.`,
	foundAll: (count: number, limits: string) => `${articles(count)}${limits}.`,
	close: (count: number) => `${count} more ${count === 1 ? 'comes' : 'come'} close.`,
	none: (query: string, limits: string) => `No article has ${query}${limits}.`,
	noneWithAll: (limits: string, close: number) =>
		`No article has all these words${limits}; ${articles(close)} with most of them.`,
	nearest: 'Nearest to it:',
	withinLimits: ' within these limits',
	quoted: (query: string) => `“${query}”`,
	searchedFor: (query: string) => `what you searched for: ${query}`,
	correctedTo: 'Showing results for ',
	afterCorrection: '. ',
	insteadFor: (query: string) => `Search instead for ${query}`,
	offline: 'You are offline. What is shown was found before.',
	failed: 'Search could not start. The lists below lead to every article.',
	failedShort: 'Search could not start.',
	failedWay: 'Topics, names and the archive',
	kept: 'The index could not be fetched. What is shown was found before.',
	signsLeftOut: (text: string) => `The signs in “${text}” were left out: no article has them there.`,
	readAsDate: (text: string, date: string) =>
		`“${text}” is searched as a date: ${date}, in texts or as day of publication.`,
	unknownName: {
		author: (text: string) => `No author is called “${text}”.`,
		topic: (text: string) => `No topic is called “${text}”.`,
	},
	moreOf: (count: number) => `Show more of ${count}`,
	olderToo: (count: number) => `Search ${count} older articles too`,
	allResults: (query: string) => `All results for “${query}”`,
	searchField: 'Search all articles',
	search: 'Search',
	closeDialog: 'Close',
	results: 'Results',
	articlesHeading: 'Articles',
	names: 'Topics and names',
	sections: 'Sections',
	topics: 'Topics',
	newest: 'Newest',
	recent: 'Recent searches',
	clearRecent: 'Clear recent searches',
	also: 'Also: ',
	date: 'Date',
	from: 'From',
	to: 'To',
	anyDate: 'Any date',
	perYear: 'Articles a year',
	yearBar: (year: string, count: number) => `${year}: ${articles(count)}`,
	moreFilters: 'More filters',
	filters: {
		...{ kind: 'Kind', topic: 'Topic', story: 'Story', person: 'Person', place: 'Place' },
		...{ organisation: 'Organisation', author: 'Author' },
	} as Record<string, string>,
	marked: (count: number) =>
		`${count === 1 ? '1 place' : `${count} places`} with the words of your search are marked. `,
	clear: 'Clear',
	suggested: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
};
