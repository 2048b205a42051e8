import { extname } from 'node:path';
import type { Connect } from 'vite';
import { href } from '../../archive/urls.ts';
import { ContentError } from '../../command/content-error.ts';
import { bundleEditor, editorPackage, howToInstall } from '../../editor/bundle.ts';
import { editorData } from '../../editor/configuration.ts';
import { folderService } from '../../editor/folder-service.ts';
import { editorPage } from '../../editor/page.ts';
import { contentFolder } from '../../reading/files/content-folder.ts';

const types: Record<string, string> = {
	'.js': 'text/javascript',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
};

/** Serves the editor in dev, whatever the settings say of one: it writes into the content folder of this machine. */
export function devEditor(): Connect.NextHandleFunction {
	const folder = href('/edit/');
	const files = folderService(contentFolder());
	let bundle: Promise<Map<string, string | Uint8Array>> | undefined;
	return async (request, response, next) => {
		const address = request.url?.split('?')[0] ?? '';
		if (!address.startsWith(folder)) return next();
		try {
			const path = decodeURIComponent(address.slice(folder.length));
			if (path.startsWith('folder/')) return await files(request, response, path.slice('folder/'.length));
			if (!editorPackage()) throw new ContentError(howToInstall());
			bundle ??= bundleEditor().then(
				(made) => new Map(made.map(({ path: name, content }) => [name, content])),
			);
			const content = path === '' ? editorPage(editorData(undefined)) : (await bundle).get(path);
			if (content === undefined) return next();
			response.setHeader('Content-Type', types[extname(path)] ?? 'text/html; charset=utf-8');
			response.setHeader('Cache-Control', 'no-store');
			response.end(content);
		} catch (error) {
			next(error);
		}
	};
}
