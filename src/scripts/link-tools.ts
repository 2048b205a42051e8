/** Fetched when a passage is first selected. */
const directives = () => import('./text-directive.ts');

/**
 * `<link-tools>`: copies links of headings and paragraphs when they are followed, copies the link of the page, and makes
 * links to selected passages. Without scripts they are plain links. What it says comes from its attributes.
 */
class LinkTools extends HTMLElement {
	connectedCallback(): void {
		const { passage = '', section = '' } = this.dataset;
		oneStop([...document.querySelectorAll<HTMLAnchorElement>('a.passage')], passage);
		const button = this.querySelector('button');
		if (!button || !navigator.clipboard) return;
		document.addEventListener('click', (event) => {
			const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor, a.passage');
			if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) this.copy(link.href);
		});
		for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
			const copy = document.createElement('button');
			copy.className = 'copy';
			const heading = anchor.closest('hgroup')?.firstElementChild;
			copy.ariaLabel = section.replace('#', () => heading?.textContent ?? '');
			copy.onclick = () => this.copy(anchor.href);
			anchor.after(copy);
		}
		const page = document.querySelector<HTMLElement>('article-tools');
		const copyPage = page?.querySelector('button');
		if (page && copyPage) {
			copyPage.hidden = false;
			copyPage.onclick = () => this.copy(page.dataset.address ?? '');
		}
		document.addEventListener('selectionchange', () => this.offer(button));
		// Keeps the selection when the button is pressed.
		button.addEventListener('pointerdown', (event) => event.preventDefault());
		button.addEventListener('click', async () => {
			const range = selectedRange();
			button.hidden = true;
			if (range) this.copy(passageLink(range, (await directives()).textDirective(range)));
		});
	}

	/** Shows the button under a selection in the text of the article. */
	offer(button: HTMLButtonElement): void {
		const range = selectedRange();
		button.hidden = !range;
		if (!range) return;
		void directives();
		const { bottom, left } = range.getBoundingClientRect();
		button.style.top = `${bottom + scrollY + 8}px`;
		button.style.left = `${Math.max(8, Math.min(left, innerWidth - 200)) + scrollX}px`;
	}

	async copy(link: string): Promise<void> {
		const notice = this.querySelector('output');
		if (!notice) return;
		try {
			await navigator.clipboard.writeText(link);
		} catch {
			// The browser refuses; the address bar still has the link.
			return;
		}
		const words = document.createElement('span');
		words.textContent = this.dataset.copied ?? '';
		notice.replaceChildren(words);
		setTimeout(() => notice.replaceChildren(), 2500);
	}
}

/**
 * Makes one stop of the keyboard of the links of all passages, so that nobody has to pass sixty: the arrow keys move to the
 * others. Only the one that can be reached is there for screen readers.
 */
function oneStop(links: readonly HTMLAnchorElement[], label: string): void {
	const enter = (link: HTMLAnchorElement): void => {
		link.tabIndex = 0;
		link.ariaHidden = null;
		link.ariaLabel = label;
	};
	const leave = (link: HTMLAnchorElement): void => {
		link.tabIndex = -1;
		link.ariaHidden = 'true';
	};
	for (const [index, link] of links.entries())
		link.addEventListener('keydown', (event) => {
			const next = links[index + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? Number.NaN)];
			if (!next) return;
			event.preventDefault();
			enter(next);
			next.focus();
			leave(link);
		});
	if (links[0]) enter(links[0]);
}

function selectedRange(): Range | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const start = range.startContainer.parentElement?.closest('.body');
	return start?.contains(range.endContainer) && range.toString().trim() ? range : undefined;
}

/** Makes a link to a passage: the page, the nearest anchor before the passage, and the text directive. */
function passageLink(range: Range, directive: string): string {
	const id = range.startContainer.parentElement?.closest('.body [id]')?.id ?? '';
	return `${location.href.split('#')[0]}#${id}:~:${directive}`;
}

customElements.define('link-tools', LinkTools);
