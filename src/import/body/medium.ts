/** What an address of another site shows. */
export interface Medium {
	kind: 'film' | 'post' | 'sound' | 'chart' | 'map' | 'document' | 'page';
	/** What to call it where nobody gave it a name. */
	name: string;
	/** The address that people open, not that of a frame. */
	url: string;
}

/** Hosts of media, with how the address of a frame becomes one for people. */
const hosts: readonly [
	host: RegExp,
	kind: Medium['kind'],
	name: string,
	page?: (url: URL) => string | undefined,
][] = [
	[
		/^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/,
		'film',
		'Video on YouTube',
		({ pathname, searchParams, hostname }) => {
			const id =
				hostname === 'youtu.be'
					? pathname.slice(1)
					: (/^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(pathname)?.[1] ?? searchParams.get('v'));
			const list = searchParams.get('list');
			const start = searchParams.get('start') ?? searchParams.get('t');
			if (id && id !== 'videoseries')
				return `https://www.youtube.com/watch?v=${id.split('/')[0]}${start ? `&t=${start}` : ''}`;
			return list ? `https://www.youtube.com/playlist?list=${list}` : undefined;
		},
	],
	[
		/(?:^|\.)vimeo\.com$/,
		'film',
		'Video on Vimeo',
		({ pathname }) => /^\/video\/(\d+)/.exec(pathname)?.[1]?.replace(/^/, 'https://vimeo.com/'),
	],
	[
		/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/,
		'film',
		'Video on Dailymotion',
		({ pathname }) =>
			/^\/embed\/video\/(\w+)/.exec(pathname)?.[1]?.replace(/^/, 'https://www.dailymotion.com/video/'),
	],
	[
		/(?:^|\.)(?:ted\.com|c-span\.org|videopress\.com|wistia\.(?:com|net)|loom\.com|ustream\.tv|brightcove\.net)$/,
		'film',
		'Video',
	],
	[/(?:^|\.)(?:twitter|x)\.com$/, 'post', 'Post on Twitter'],
	[
		/(?:^|\.)instagram\.com$/,
		'post',
		'Post on Instagram',
		({ origin, pathname }) => `${origin}${pathname.replace(/embed\/?(?:captioned\/?)?$/, '')}`,
	],
	[
		/(?:^|\.)facebook\.com$/,
		'post',
		'Post on Facebook',
		({ pathname, searchParams }) =>
			pathname.startsWith('/plugins/') ? (searchParams.get('href') ?? undefined) : undefined,
	],
	[/(?:^|\.)(?:tiktok\.com|bsky\.app|reddit\.com|threads\.net|tumblr\.com)$/, 'post', 'Post'],
	[
		/(?:^|\.)soundcloud\.com$/,
		'sound',
		'Sound on SoundCloud',
		({ hostname, searchParams }) =>
			hostname.startsWith('w.') ? (searchParams.get('url') ?? undefined) : undefined,
	],
	[
		/(?:^|\.)spotify\.com$/,
		'sound',
		'Sound on Spotify',
		({ origin, pathname }) => `${origin}${pathname.replace(/^\/embed(?:-podcast)?\//, '/')}`,
	],
	[
		/(?:^|\.)(?:podcasts\.apple\.com|embed\.podcasts\.apple\.com|libsyn\.com|bandcamp\.com|mixcloud\.com|anchor\.fm|acast\.com|megaphone\.fm)$/,
		'sound',
		'Sound',
	],
	[
		/(?:^|\.)(?:datawrapper\.dwcdn\.net|dwcdn\.net|flo\.uri\.sh|flourish\.studio|infogram\.com|public\.tableau\.com|ourworldindata\.org)$/,
		'chart',
		'Chart',
	],
	[/(?:^|\.)(?:maps\.google\.\w+|openstreetmap\.org|google\.com)$/, 'map', 'Map'],
	[
		/(?:^|\.)(?:documentcloud\.org|scribd\.com|slideshare\.net|speakerdeck\.com|docs\.google\.com|issuu\.com)$/,
		'document',
		'Document',
	],
	[/(?:^|\.)gist\.github\.com$/, 'document', 'Code on GitHub'],
];

/** Tells what an address shows, and where people open it. */
export function mediumOf(address: string): Medium {
	const url = URL.parse(address);
	if (!url) return { kind: 'page', name: address, url: address };
	for (const [host, kind, name, page] of hosts) {
		if (!host.test(url.hostname)) continue;
		// Of a host of many things only what is embedded counts.
		if (kind === 'map' && !/maps?|embed/.test(url.pathname)) continue;
		if (
			kind === 'post' &&
			!/\/(?:status(?:es)?|p|reel|tv|posts?|videos?|plugins|comments|permalink|photos?)\b/.test(url.pathname)
		)
			continue;
		return { kind, name, url: page?.(url) ?? address };
	}
	const name = decodeURIComponentSafely(url.pathname.split('/').filter(Boolean).at(-1) ?? '');
	return {
		kind: 'page',
		name: /\.\w{2,4}$/.test(name) ? name : url.hostname.replace(/^www\./, ''),
		url: address,
	};
}

function decodeURIComponentSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
