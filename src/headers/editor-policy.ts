import { site } from '#site';

/** Where each code host answers, if it is not one of the newsroom's own; pictures of those who sign in come from the second. */
const hosts = {
	github: { api: 'https://api.github.com', pictures: ['https://avatars.githubusercontent.com'] },
	gitlab: { api: 'https://gitlab.com', pictures: ['https://gitlab.com', 'https://secure.gravatar.com'] },
	gitea: { api: 'https://gitea.com', pictures: ['https://gitea.com'] },
};

/**
 * Content Security Policy of the editor at `/edit/`, which no other page has. Its scripts are files of this site; its styles stand
 * in its elements; it speaks to the code host that the settings name and to nobody else.
 * @param editor undefined where the folder of this machine is edited
 */
export function editorPolicyOf(editor: (typeof site)['editor']): string[] {
	const host = editor && hosts[editor.host];
	const origin = editor?.origin && new URL(editor.origin).origin;
	const api = origin ?? host?.api;
	const pictures = origin ? [origin] : (host?.pictures ?? []);
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		["img-src 'self' blob: data:", ...pictures].join(' '),
		"media-src 'self' blob:",
		"font-src 'self'",
		["connect-src 'self' blob: data:", ...(api ? [api] : [])].join(' '),
		"form-action 'self'",
		"base-uri 'none'",
	];
}

/** The policy of this site's editor. */
export const editorPolicy = editorPolicyOf(site.editor);
