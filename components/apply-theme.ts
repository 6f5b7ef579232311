import type { Settings } from '../lib/domain/settings';

/** Sets a page to the reader's theme; `system` leaves it to the browser. */
export function applyTheme(root: HTMLElement, theme: Settings['theme']): void {
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
}
