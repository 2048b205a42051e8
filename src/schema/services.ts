/** What a site may have of others beside itself: a service that counts visits, an editor that writes to a code host. */
import { z } from 'zod';
import { line, text, webAddress } from './fields.ts';

/** A web address that browsers fetch from a page without a warning. */
const secureAddress = webAddress.refine((value) => value.startsWith('https:'), {
	error: 'is not encrypted, so browsers would not load it; write an address that begins with https://',
});

/** A script of one's own, in `public/`. */
const ownScript = text(
	(value) => /^\/(?:[\w.~-]+\/)*[\w.~-]+\.m?js$/.test(value),
	(value) =>
		`"${value}" is not a script of this site; put it into public/ and write its path, such as "/count.js"`,
);

/** A service that counts visits. */
export const statistics = z
	.strictObject({
		script: z
			.union([secureAddress, ownScript], {
				error:
					'is not a script; write its address, such as "https://gc.zgo.at/count.js", or the path of one in public/, such as "/count.js"',
			})
			.describe('The script that counts: an address, or the path of a file in `public/`.'),
		data: z
			.record(
				z.string().regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, {
					error:
						'is not a name of a data attribute; write small letters and hyphens, without data- before them',
				}),
				z.string(),
			)
			.exactOptional()
			.describe('Attributes that the script asks for, without `data-`: `{ goatcounter: "https://…" }`.'),
		sendsTo: z
			.array(secureAddress)
			.exactOptional()
			.describe('Where it sends what it counts; where it comes from, if this is not given.'),
		integrity: z
			.string()
			.regex(/^sha(?:256|384|512)-[A-Za-z\d+/]+={0,2}$/, {
				error: 'is not a digest; write sha384- and the digest in base64, as the maker of the script gives it',
			})
			.exactOptional()
			.describe('Digest that browsers hold the script to (Subresource Integrity).'),
	})
	.describe(
		'A service that counts visits. Pages then load this one script and may send to these addresses; the policy forbids all else as before.',
	);

/** A repository on a code host, as its address names it: the owner and the name, with groups between them where there are some. */
const repository = text(
	(value) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(value),
	(value) =>
		`"${value}" is not a repository; write the owner and the name as its address has them, such as "harbour-post/site"`,
);

/** The editor on the web. */
export const editor = z
	.strictObject({
		host: z
			.enum(['github', 'gitlab', 'gitea'])
			.describe(
				'What the code host runs: GitHub, GitLab, or Gitea, which Forgejo and Codeberg speak as well.',
			),
		repository: repository.describe('The repository of the site: "harbour-post/site".'),
		branch: line(100)
			.exactOptional()
			.describe('The branch that is published; the main one of the repository if it is not given.'),
		folder: text(
			(value) => /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/.test(value),
			(value) =>
				`"${value}" is not a folder; write its path from the top of the repository, such as "content"`,
		)
			.exactOptional()
			.describe('Path of the content folder in the repository; "content" if it is not given.'),
		origin: secureAddress
			.exactOptional()
			.describe('Where the code host is, if it is one of your own: "https://git.example.org".'),
		review: z
			.boolean()
			.exactOptional()
			.describe(
				'true has each change wait on a branch of its own, as a pull request, until somebody publishes it; GitHub and GitLab only.',
			),
		signIn: z
			.union([secureAddress, line(200)])
			.exactOptional()
			.describe(
				'How people sign in without a token: of GitLab and Gitea the id of an application that you registered there, of GitHub the address of a service of yours that answers OAuth.',
			),
	})
	.superRefine(({ host, review, signIn }, context) => {
		if (host === 'gitea' && review)
			context.addIssue({
				code: 'custom',
				path: ['review'],
				message: 'is set, which the editor does not offer with gitea; take it out',
			});
		if (host === 'github' && signIn !== undefined && !signIn.startsWith('https:'))
			context.addIssue({
				code: 'custom',
				path: ['signIn'],
				message: `"${signIn}" is not an address; write that of the service that answers OAuth, such as "https://sign-in.example.org"`,
			});
	})
	.describe(
		'An editor for those without Git, published at `/edit/`: it writes into the repository on the code host, with the account of who uses it.',
	);

/** The settings of the editor on the web. */
export type EditorSettings = z.output<typeof editor>;

/** The settings of a service that counts visits. */
export type Statistics = z.output<typeof statistics>;
