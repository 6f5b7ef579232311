// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { earlyPointer } from '../../entrypoints/content/early-pointer';

const move = (init: PointerEventInit): void => {
	dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', buttons: 0, clientX: 30, clientY: 40, ...init }));
};

describe('the pointer, before there is a script to see it', () => {
	const at = { x: 30, y: 40 };
	it.each<[string, () => void, typeof at | null]>([
		['nothing was moved', () => undefined, null],
		['a mouse came to rest', () => move({}), at],
		['a pen came to rest', () => move({ pointerType: 'pen' }), at],
		['a finger passed', () => move({ pointerType: 'touch' }), null],
		['a button is held', () => move({ buttons: 1 }), null],
		['it went on', () => [1, 30].forEach((clientX) => void move({ clientX })), at],
		['a button was pressed', () => [move({}), dispatchEvent(new PointerEvent('pointerdown'))], null],
		['the page was scrolled under it', () => [move({}), dispatchEvent(new Event('scroll'))], null],
		['it left the window', () => [move({}), document.dispatchEvent(new PointerEvent('pointerleave'))], null],
		['it came back', () => [move({}), document.dispatchEvent(new PointerEvent('pointerleave')), move({})], at],
	])('%s', (_what, does, expected) => {
		const end = new AbortController();
		const pointer = earlyPointer(end.signal);
		does();
		expect(pointer()).toEqual(expected);
		end.abort();
	});

	it('is not watched any longer than asked', () => {
		const end = new AbortController();
		const pointer = earlyPointer(end.signal);
		end.abort();
		move({});
		expect(pointer()).toBeNull();
	});
});
