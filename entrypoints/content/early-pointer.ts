import type { Point } from '../../lib/cards/corridor';

/**
 * Where the pointer (mouse or pen) last came to rest or moved since the call, in CSS pixels of the viewport; `null`
 * when it did not, or has left, pressed or scrolled since. Listens until `signal` aborts.
 */
export function earlyPointer(signal: AbortSignal): () => Point | null {
	let point: Point | null = null;
	const passive = { signal, capture: true, passive: true };
	const forget = (): void => {
		point = null;
	};
	addEventListener(
		'pointermove',
		({ pointerType, buttons, clientX, clientY }) => {
			point = pointerType === 'touch' || buttons !== 0 ? null : { x: clientX, y: clientY };
		},
		passive,
	);
	addEventListener('pointerdown', forget, passive);
	addEventListener('scroll', forget, passive);
	document.addEventListener('pointerleave', forget, { signal, passive: true });
	return () => point;
}
