/** The folder of the built site, from that of the project: `dist`, or what `STET_DIST` names. */
export const distFolder = process.env.STET_DIST || 'dist';
