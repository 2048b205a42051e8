interface Asset {
	names?: string[];
}

const code = '_astro/[hash].js';
const asset = ({ names: [name = ''] = [] }: Asset): string =>
	name.endsWith('.css') ? '_astro/[hash].css' : '_astro/[name].[hash][extname]';

/**
 * Names of styles and scripts, made of their content alone. The bundler would name them for the modules that they come from
 * as well, so that a change of a module that no script imports could rename a file that pages of the previous edition lead to.
 */
export const bundleNames = {
	build: { rolldownOptions: { output: { assetFileNames: asset } } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: { entryFileNames: code, chunkFileNames: code, assetFileNames: asset },
				},
			},
		},
	},
};
