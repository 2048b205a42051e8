/**
 * `<article-tools>`: prints the page, or opens the system's dialog for sharing. Its first button copies the address:
 * `<link-tools>` handles it, since it shows the notice for all copied links.
 */
class ArticleTools extends HTMLElement {
	connectedCallback(): void {
		const [, print, share] = this.querySelectorAll('button');
		this.hidden = false;
		print?.addEventListener('click', () => window.print());
		const page = { title: document.title, url: location.origin + location.pathname };
		if (!share || !navigator.canShare?.(page)) return;
		share.hidden = false;
		// Closing the dialog rejects the promise.
		share.addEventListener('click', () => void navigator.share(page).catch(() => {}));
	}
}

customElements.define('article-tools', ArticleTools);
