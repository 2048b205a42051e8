import { combobox, type SearchPlace } from './combobox.ts';
import { button, el } from './dom.ts';
import { longestQuery } from './page-state.ts';
import { phrases } from './phrases.ts';

/** Id of the field of the dialog. */
export const dialogField = 'dialog-search';

const field = el('input', {
	...{ id: dialogField, type: 'search', name: 'q', autocomplete: 'off', enterKeyHint: 'search' },
	...{ maxLength: longestQuery, ariaLabel: phrases.searchField },
});
const dialog = el('dialog', { className: 'search-dialog', ariaLabel: phrases.search });

/**
 * Opens a dialog with a search field, wherever on the page the reader is.
 * @param typed what was typed before the dialog was there
 * @param isOld whether it stood there already, so that what is typed now replaces it
 */
export function openDialog(place: SearchPlace, typed = '', isOld = false): void {
	if (!dialog.isConnected) {
		const form = el(
			'form',
			{ action: place.page, className: 'search-field' },
			field,
			button(phrases.closeDialog, leave),
		);
		dialog.append(form);
		dialog.addEventListener('click', (event) => event.target === dialog && leave());
		document.body.append(dialog);
	}
	if (!dialog.open) dialog.showModal();
	field.focus();
	if (typed !== '') field.value = typed;
	if (typed === '' || isOld) field.select();
	combobox(field, place, leave).open();
}

function leave(): void {
	dialog.close();
	// Until the page is drawn next the focus would stay in the field, and take a slash that asks for the dialog again.
	field.blur();
}
