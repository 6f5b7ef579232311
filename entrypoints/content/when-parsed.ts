/**
 * Calls back once the document is shown in its tab; at once when it is already. One that the browser fetches ahead, because
 * the reader may go there next (prerendering), is in a tab that shows another page: what was said of that tab would be
 * said of the other one.
 */
export function whenShown(signal: AbortSignal, shown: () => void): void {
	if ((document as { prerendering?: boolean }).prerendering !== true) shown();
	else document.addEventListener('prerenderingchange', shown, { signal, once: true });
}

/** Calls back once the document is parsed; at once when it is already. */
export function whenParsed(signal: AbortSignal, parsed: () => void): void {
	if (document.readyState !== 'loading') {
		parsed();
		return;
	}
	const hear = ({ type }: Event): void => {
		// Of a page that the reader stopped while it came in, only its state tells.
		if (type === 'readystatechange' && document.readyState !== 'complete') return;
		document.removeEventListener('DOMContentLoaded', hear);
		document.removeEventListener('readystatechange', hear);
		if (!signal.aborted) parsed();
	};
	document.addEventListener('DOMContentLoaded', hear);
	document.addEventListener('readystatechange', hear);
}
