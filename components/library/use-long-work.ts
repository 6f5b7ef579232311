import { useEffect, useRef, useState } from 'preact/hooks';
import type { LongWork } from './exchange-services';

/** One piece of long work at a time: how far it is, or `null` when there is none. */
export interface LongWorkState {
	readonly done: number | null;
	/** Begins work. Gives what it gives, or `'cancelled'`; rejects when it fails. */
	run<T>(work: (along: LongWork) => Promise<T>): Promise<T | 'cancelled'>;
	cancel(): void;
}

/** Runs work that can be followed and given up. Leaving the page's view gives it up. */
export function useLongWork(): LongWorkState {
	const [done, setDone] = useState<number | null>(null);
	const current = useRef<AbortController | null>(null);
	const shown = useRef(0);
	useEffect(() => () => current.current?.abort(), []);
	return {
		done,
		cancel: () => current.current?.abort(),
		async run(work) {
			const controller = new AbortController();
			current.current = controller;
			shown.current = 0;
			setDone(0);
			try {
				return await work({
					signal: controller.signal,
					progress(share) {
						// A bar shows no more steps than this, and each of them is a rendering.
						if (Math.abs(share - shown.current) < 0.005) return;
						shown.current = share;
						setDone(share);
					},
				});
			} catch (error) {
				if (controller.signal.aborted) return 'cancelled';
				throw error;
			} finally {
				if (current.current === controller) {
					current.current = null;
					setDone(null);
				}
			}
		},
	};
}
