/** Watches a page for changes that may concern its text. */
export interface PageWatch {
	readonly on: boolean;
	start(): void;
	stop(): void;
}

/** A page that changes all the time is looked at no more often than this. */
const CALM_MS = 500;
const PATIENCE_MS = 2500;
/** Looking may take this share of the time at most. */
const SHARE = 1 / 40;

/**
 * Calls `look` some time after the page changed: when it has been calm for a moment, or at the latest after a few
 * seconds. Changes to `own()`, our one element, do not count. `shadows` are watched as well.
 */
export function watchPage(
	signal: AbortSignal,
	own: () => Element | null,
	shadows: () => readonly ShadowRoot[],
	look: () => void,
): PageWatch {
	let timer = 0;
	let firstChange = 0;
	let rest = CALM_MS;
	const watched = new WeakSet<ShadowRoot>();

	const now = () => performance.now();
	const onTime = (): void => {
		timer = 0;
		firstChange = 0;
		// Nobody sees a hidden page; it is looked at when it shows again. Listened for only then: leaving a page must cost nothing.
		if (document.visibilityState === 'hidden') {
			document.addEventListener('visibilitychange', () => on && soon(), { signal, once: true });
			return;
		}
		const started = now();
		look();
		rest = Math.max(CALM_MS, (now() - started) / SHARE);
		watchShadows();
	};
	const soon = (): void => {
		firstChange ||= now();
		if (timer && now() - firstChange > PATIENCE_MS) return;
		clearTimeout(timer);
		timer = setTimeout(onTime, rest) as unknown as number;
	};
	const observer = new MutationObserver((records) => {
		const element = own();
		if (records.some((record) => concernsPage(record, element))) soon();
	});
	const options: MutationObserverInit = {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
		// `open`: a dialog's.
		attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'open'],
	};
	const watchShadows = (): void => {
		for (const shadow of shadows()) {
			if (watched.has(shadow)) continue;
			watched.add(shadow);
			observer.observe(shadow, options);
		}
	};
	let on = false;
	const stop = (): void => {
		on = false;
		observer.disconnect();
		clearTimeout(timer);
		timer = 0;
	};
	signal.addEventListener('abort', stop);
	return {
		get on() {
			return on;
		},
		start() {
			if (on || signal.aborted) return;
			on = true;
			observer.observe(document, options);
			watchShadows();
		},
		stop,
	};
}

function concernsPage(record: MutationRecord, own: Element | null): boolean {
	if (!own) return true;
	if (record.target === own) return false;
	const isOwn = (nodes: NodeList): boolean => [...nodes].every((node) => node === own);
	return record.type !== 'childList' || !isOwn(record.addedNodes) || !isOwn(record.removedNodes);
}
