import { coversHost } from '../../lib/domain/access';
import { ask } from '../../lib/messages/ask';
import { servePage } from '../../lib/messages/serve-page';
import type { Services } from '../../lib/messages/services';
import { interfaceLang, translate } from '../../lib/messages/translate';
import { findHands, type Hands, type TakeInHand } from '../../lib/page/hands';
import { clearLeftovers } from '../../lib/page/leftovers';
import { revealRanges } from '../../lib/page/reveal';
import { earlyPointer } from './early-pointer';
import { createPageReader } from './page-reader';
import { watchPage } from './watch-page';
import { whenParsed, whenShown } from './when-parsed';

/** The longest that reading waits for a busy page to become idle (milliseconds). */
const IDLE_MS = 700;
/** How often the marks are looked after (milliseconds). */
const PULSE_MS = 2000;
/** How often the script that shows cards is asked for again where it did not come. */
const MOST_TRIES = 5;

/**
 * Reads the page and follows it until `end` aborts; then all is as it was before. `valid` tells whether the
 * extension is still there: after an update or removal the old script must go by itself.
 */
export function startReading(end: AbortController, valid: () => boolean): void {
	const { signal } = end;
	clearLeftovers(document);
	let hands: Hands | null = null;
	/** Ends `hands` alone, and takes our element out of the page. */
	let release = new AbortController();
	let take: TakeInHand<Services> | null = null;
	/** The script that shows cards is on its way. */
	let coming: Promise<void> | null = null;
	/** How often it was asked for again. */
	let tries = 0;
	/** The document's element when `hands` began to listen. */
	let top: Element | null = null;
	const reader = createPageReader(signal, () => {
		if (reader.marks) {
			if (hands && top !== document.documentElement) {
				// A page that writes itself anew (document.write) takes all listeners away with its old self.
				release.abort();
				hands = null;
			}
			hands?.marksChanged();
			if (!hands) void takeInHand();
		} else {
			release.abort();
			hands = null;
		}
	});
	/** Has the script that shows cards brought here, once there is something to show them for. */
	const takeInHand = async (): Promise<void> => {
		const early = new AbortController();
		const pointer = earlyPointer(early.signal);
		if (!take) {
			// Without it the marks stay, and the popup shows the cards.
			coming ??= ask('hands', null).then(
				() => undefined,
				() => undefined,
			);
			await coming;
			coming = null;
			take = findHands<Services>();
		}
		early.abort();
		if (!take || hands || !reader.marks || signal.aborted) return;
		release = new AbortController();
		top = document.documentElement;
		hands = take(release.signal, reader, { ask, translate, lang: interfaceLang() });
		// Whoever points at a name by now would have to stir for its card.
		const point = pointer();
		if (point) hands.pointed(point.x, point.y);
	};
	signal.addEventListener('abort', () => release.abort());

	/** Looks after what nobody tells of; runs only while there is any such thing. */
	let pulse = 0;
	const beat = (): void => {
		if (!valid()) end.abort();
		else if (document.visibilityState === 'visible') {
			reader.painter.restore();
			if (watch.on && reader.hasGrown) void follow(reader.refresh);
			// A background that was stopped in the midst of it has not brought the script.
			if (reader.marks && !hands && !coming && tries++ < MOST_TRIES) void takeInHand();
		}
	};
	const setPulse = (): void => {
		// A page can clear the registry that its highlights share with ours, an update of the extension leaves marks without
		// anybody behind them, and an element gets a shadow root in silence.
		const needed = !signal.aborted && (reader.marks !== null || reader.canGrow);
		if (needed) pulse ||= setInterval(beat, PULSE_MS) as unknown as number;
		else {
			clearInterval(pulse);
			pulse = 0;
		}
	};
	signal.addEventListener('abort', setPulse);

	const watch = watchPage(
		signal,
		() => hands?.element ?? null,
		() => reader.shadows,
		() => void follow(reader.refresh),
	);
	const follow = async (read: () => Promise<boolean>): Promise<null> => {
		try {
			if (!valid()) end.abort();
			// Switched off, the page is not even watched; a change of settings asks again.
			else if (await read()) watch.start();
			else watch.stop();
		} catch {
			// Whatever a page did to its own document, it must not see an error of ours.
			watch.stop();
		}
		setPulse();
		return null;
	};
	const own = Math.random();
	const stopServing = servePage({
		text: () => Promise.resolve(reader.collect()),
		identity: () => Promise.resolve(`${own} ${location.href}`),
		force: () => follow(() => reader.read(true)),
		forced: () => Promise.resolve(reader.forced),
		leave: ({ sites, kept }) => {
			const { hostname } = location;
			if (coversHost(sites, hostname) && !coversHost(kept, hostname)) end.abort();
			return Promise.resolve(null);
		},
		refresh: () => follow(() => reader.read()),
		reveal: ({ entity, index }) => {
			const mark = reader.marks?.nth(entity, index);
			if (mark) revealRanges(reader.painter, mark.ranges);
			return Promise.resolve(null);
		},
		revealSpan: (span) => {
			revealRanges(reader.painter, reader.marks?.ranges(span) ?? []);
			return Promise.resolve(null);
		},
		async step({ to }) {
			// A quick hand presses the keys before the script is there.
			if (!hands && reader.marks) await takeInHand();
			hands?.step(to);
			return null;
		},
	});
	signal.addEventListener('abort', stopServing);

	const begin = (): void => {
		if (!signal.aborted) void follow(reader.refresh);
	};
	const keepKey = (event: Event): void => {
		// Escape is everybody's.
		if (hands?.element === event.target && (event as KeyboardEvent).key !== 'Escape') event.stopImmediatePropagation();
	};
	// Of a page that comes back as it was left (back and forward), nobody has told it what was switched since.
	addEventListener('pageshow', ({ persisted }) => persisted && void follow(reader.read), { signal });
	// What is typed in a card is no shortcut of the page's, whose own listeners come after this one.
	for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, keepKey, { signal, capture: true, passive: true });
	whenShown(signal, () => {
		// A worker that has to start first does so while the page comes in. Whether it came about shows when it is asked.
		ask('wake', null).catch(() => undefined);
		whenParsed(signal, () => {
			if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: IDLE_MS });
			else setTimeout(begin, 50);
		});
	});
}
