import { isWord } from './spelling.ts';

/** Ranks and offices that stand right before a name. */
const ranks = new Set(
	(
		'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Lord Lady Dame Judge Justice Magistrate Senator Sen Representative Rep Congressman ' +
		'Congresswoman Deputy Councillor Councilman Councilwoman Alderman Assemblyman Assemblywoman Delegate Gen General Lt ' +
		'Lieutenant Col Colonel Maj Major Capt Captain Cmdr Commander Sgt Sergeant Admiral Marshal Minister Secretary President ' +
		'Premier Chancellor Governor Gov Mayor Ambassador Commissioner Director Chairman Chairwoman Chair Chief Spokesman ' +
		'Spokeswoman Spokesperson Attorney Prosecutor Lawyer Sheriff Detective Inspector Officer Constable Coach Manager Ayatollah ' +
		'Sheikh Imam Rabbi King Queen Prince Princess Pope Cardinal Bishop Archbishop Father Sister Brother Reverend Rev Pastor ' +
		'Monsignor Comrade Superintendent Treasurer Auditor Administrator Engineer Architect Editor Leader'
	).split(' '),
);

/** First names that a dictionary has as words. */
const firstNames = new Set(
	(
		'Mark Jack Bill Grace Rose Will Frank Rob Bob Sue Pat Art Drew Dean Grant Max Ray Gene Guy Hope Faith Joy Robin Lance Chase ' +
		'Hunter Carter Cliff Dale Earl Glen Heath Iris Ivy Lily Miles Olive Page Penny Pearl Ruby Sally Skip Wade Violet Victor ' +
		'Amber April Autumn Barb Basil Blake Brad Brook Bud Buck Buster Carol Cash Charity Chip Chuck Clay Colt Constant Crystal ' +
		'Daisy Dawn Dolly Dusty Duke Ed Ella Ernest Eve Fanny Flora Ford Forest Gale Gay Ginger Hank Harry Hazel Heather Holly Jade ' +
		'Jasmine Jay Jenny Jerry Jewel Jim Jimmy Joe John Josh Kitty Laurel Lee Les Lew Lou Luke Mason Matt May Melody Merry Mike ' +
		'Myrtle Nick Norm Opal Otto Paul Peg Peter Piper Polly Prudence Queen Randy Reed Rich Rick Rocky Rod Roger Roman Rusty Sam ' +
		'Sandy Scott Sherry Sky Stew Storm Summer Ted Terry Tim Tom Tony Troy Tucker Vic Wally Warren Woody Ann Anne Sara Sarah Mary ' +
		'Angelica Barney Basil Belle Benedict Benjamin Beryl Beth Billy Brent Chad Charlie Charlotte Christian Clarence Clem Clement ' +
		'Clementine Cole Colleen Curt Daphne Derrick Dexter Dick Dirk Donna Dora Fay Felicity Fern Fletcher Garth Gemma Gilbert Gill ' +
		'Graham Griffin Hector Henry Herb Homer Jess Jill Jo Kelly Kelvin Kris Kyle Logan Louis Marc Marcel Marguerite Marina Martin ' +
		'Mavis Meg Merle Mick Milo Molly Morris Nancy Noel Paddy Patience Patsy Patty Perry Petunia Phoebe Piers Poppy Primrose Rosemary ' +
		'Rowan Ruth Sal Scarlet Serena Sheila Sonny Spencer Tammy Tanner Teddy Timothy Valentine Verity Veronica Victoria Viola Willow ' +
		'Jane Kate Jean Ken Dan Don Ron Ben Jeff Steve David Daniel Michael James Robert Thomas Karl Carl Anna Maria Marie Alan Allen'
	).split(' '),
);

/** True for a word that may be the first name of a person. */
export function isFirstName(word: string): boolean {
	return firstNames.has(word) || !isWord(word);
}

/** True for a rank or an office. */
function isRank(word: string): boolean {
	return ranks.has(word.replace(/\.$/, ''));
}

/**
 * A name without the titles before it: "Appeals Court Judge Hedvig Stromberg" as "Hedvig Stromberg". Only what ends in a
 * word that no dictionary has is a person's name; "General Services" stays as it is.
 */
export function withoutTitle(name: string): string {
	const words = name.split(' ');
	const rank = words.findLastIndex((word, index) => index < words.length - 1 && isRank(word));
	return rank < 0 || isWord(words.at(-1) ?? '') ? name : words.slice(rank + 1).join(' ');
}
