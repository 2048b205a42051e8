/**
 * `<article-tools>`: prints the page, or hands its address to the system's way of sharing where there is one. Its first
 * button copies the address; that is for `<link-tools>`, which tells of every copied link.
 */
class ArticleTools extends HTMLElement {
	connectedCallback(): void {
		const [, print, share] = this.querySelectorAll('button');
		this.hidden = false;
		print?.addEventListener('click', () => window.print());
		const page = {
			title: document.title,
			url: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
		};
		if (!share || !navigator.canShare?.(page)) return;
		share.hidden = false;
		// A reader who closes the dialog has not made a mistake.
		share.addEventListener('click', () => void navigator.share(page).catch(() => {}));
	}
}

customElements.define('article-tools', ArticleTools);
