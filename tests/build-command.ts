/** Arguments for Node that build the site, as `npm run build` has them. */
export const buildCommand = ['--env-file=.env.astro', '--import', './src/start.ts', 'src/edition/build.ts'];
