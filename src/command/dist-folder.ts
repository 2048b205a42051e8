/** The folder of the built site, relative to the project: `STET_DIST`, or `dist`. */
export const distFolder = process.env.STET_DIST || 'dist';
