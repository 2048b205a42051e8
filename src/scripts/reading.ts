/** What a long text needs while it is read: where one is in it, cards for its marks and names, and its folds open when they must be. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const sections = links.map(({ hash }) => targetOf(hash));

/** Marks the section that is read in the list of contents: the last one that has begun in the upper third of the window. */
function markSection(): void {
	const at = sections.findLastIndex(
		(section) => section && section.getBoundingClientRect().top < innerHeight / 3,
	);
	for (const [index, link] of links.entries()) link.ariaCurrent = index === at ? 'location' : null;
}

if (links.length > 0) addEventListener('scroll', markSection, { passive: true });

/** Fetched when a mark or a name is first pointed at. */
const cards = () => import('./cards.ts');

function linkAt({ target }: Event): HTMLAnchorElement | null {
	return 'popover' in document.body ? (target as Element).closest('.citation a, .mention') : null;
}

for (const type of ['pointerover', 'focusin'])
	document.addEventListener(type, (event) => {
		const link = linkAt(event);
		if (link && !isTouch(event)) void cards().then(({ waitFor }) => waitFor(link));
	});

document.addEventListener('click', (event) => {
	const link = linkAt(event);
	if (!link) return;
	// A finger cannot point before it follows a link; the card has the link too.
	const isTap = isTouch(event);
	if (isTap) event.preventDefault();
	void cards().then(
		({ show, follow }) => (isTap ? show(link) : follow(link)),
		() => isTap && location.assign(link.href),
	);
});

function isTouch(event: Event): boolean {
	return (event as PointerEvent).pointerType === 'touch';
}

/** A link into a fold opens it, in browsers that do not do so by themselves. */
function unfold(): void {
	const fold = targetOf(location.hash)?.closest('details:not([open])') as
		| HTMLDetailsElement
		| null
		| undefined;
	if (fold) fold.open = true;
}

addEventListener('hashchange', unfold);
unfold();

/** Nothing can be unfolded on paper. */
addEventListener('beforeprint', () => {
	const folds = document.querySelectorAll<HTMLDetailsElement>('.article details:not([open])');
	for (const fold of folds) fold.open = true;
	addEventListener(
		'afterprint',
		() => {
			for (const fold of folds) fold.open = false;
		},
		{ once: true },
	);
});

function targetOf(hash: string): HTMLElement | null {
	return document.getElementById(decodeURIComponent(hash.slice(1)));
}
