import { HIGHLIGHTS } from './mark-style';

/**
 * Takes away what a script of ours has left that was cut off: Firefox stops the scripts of an extension in the midst when
 * it is updated, and a card that was open would stay there for good. To be called before anything is painted, when nobody
 * else of ours is on the page. Only where our marks are anything is looked for.
 */
export function clearLeftovers(document: Document): void {
	const registry = document.defaultView?.CSS?.highlights;
	const names = Object.values(HIGHLIGHTS);
	if (!registry || !names.some((name) => registry.has(name))) return;
	for (const name of names) registry.delete(name);
	const isOurs = (sheet: CSSStyleSheet): boolean => [...sheet.cssRules].some(({ cssText }) => cssText.includes(HIGHLIGHTS.actor));
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
	// The card's element has nothing in it that can be seen from outside, and no other attributes than these.
	for (const element of document.querySelectorAll(':is(html, dialog, :fullscreen) > div[popover="manual"]:empty')) {
		if (element.getAttributeNames().every((name) => /^(?:popover|style|data-(?:open|theme))$/.test(name))) element.remove();
	}
}
