import type { Point } from '../../lib/cards/corridor';

/** What a reader does on the page, apart from what is done in our own element. */
export interface Listeners {
	/** The pointer (mouse or pen) came to rest or moved, at most once a frame. `speed`: CSS pixels a millisecond. */
	move(point: Point, speed: number): void;
	/** The pointer left the window. */
	leave(): void;
	press(): void;
	/** A finger tapped where the page has nothing to do with it. */
	tap(point: Point): void;
	escape(): void;
	/** Something was scrolled; `resized`: the window got another size. */
	scroll(resized: boolean): void;
	/** A dialog of the page was opened or closed. */
	dialog(): void;
	/** Our own element. */
	own(): Element | null;
	/** False: there is nothing on the page to point at, so nothing is done. */
	busy(): boolean;
}

/** What does something by itself when it is tapped. */
const ACTIVE =
	'a[href], button, input, select, textarea, label, summary, option, video, audio, [role="button"], [role="link"], [onclick], [contenteditable]:not([contenteditable="false"])';

/** Listens at the window, before the page's own listeners, and never keeps an event from the page. */
export function listen(signal: AbortSignal, on: Listeners): void {
	let frame = 0;
	let last: (Point & { readonly time: number }) | null = null;
	let next: Point = { x: 0, y: 0 };
	const passive = { signal, capture: true, passive: true };
	const isOwn = (event: Event): boolean => event.target !== null && event.target === on.own();

	const look = (time: number): void => {
		frame = 0;
		if (signal.aborted) return;
		const speed = last ? Math.hypot(next.x - last.x, next.y - last.y) / Math.max(1, time - last.time) : 0;
		last = { ...next, time };
		on.move(next, speed);
	};
	const cancel = (): void => {
		if (frame) cancelAnimationFrame(frame);
		frame = 0;
	};
	const move = (event: PointerEvent): void => {
		// In the card by now: where the pointer was on the page a moment ago must not count as leaving it.
		if (isOwn(event)) {
			cancel();
			return;
		}
		if (event.pointerType === 'touch' || event.buttons !== 0 || !on.busy()) return;
		next = { x: event.clientX, y: event.clientY };
		frame ||= requestAnimationFrame(look);
	};
	const leave = (): void => {
		cancel();
		on.leave();
	};
	addEventListener('pointermove', move, passive);
	// In a frame the pointer moves unseen: the last that is heard of it is where it went in.
	addEventListener('pointerover', (event) => (event.target as Element | null)?.localName === 'iframe' && move(event), passive);
	document.addEventListener('pointerleave', leave, { ...passive, capture: false });
	addEventListener(
		'pointerdown',
		(event) => {
			if (isOwn(event) || event.pointerType === 'touch') return;
			cancel();
			on.press();
		},
		passive,
	);
	addEventListener(
		'click',
		(event) => {
			if ((event as PointerEvent).pointerType !== 'touch' || isOwn(event) || !on.busy()) return;
			const target = event.target instanceof Element ? event.target : null;
			// A link is followed, a button pressed, and a selection kept.
			if (!target || target.closest(ACTIVE) || getSelection()?.isCollapsed === false) return on.press();
			on.tap({ x: event.clientX, y: event.clientY });
		},
		passive,
	);
	addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && on.escape(), passive);
	addEventListener('scroll', (event) => !isOwn(event) && on.scroll(false), passive);
	addEventListener('toggle', (event) => (event.target as Element | null)?.localName === 'dialog' && on.dialog(), passive);
	addEventListener('resize', () => on.scroll(true), passive);
	addEventListener('blur', leave, { ...passive, capture: false });
	signal.addEventListener('abort', cancel);
}
