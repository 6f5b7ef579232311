import { useEffect, useRef, useState } from 'preact/hooks';

/** Something asked of the extension: on its way, refused, or here. */
export type Asked<T> =
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed'; readonly error: unknown }
	| { readonly kind: 'here'; readonly answer: T };

/** Asks when it first renders, whenever `key` changes, and on `again`. The answer to an older question is dropped. */
export function useAsked<T>(ask: () => Promise<T>, key: unknown): { readonly asked: Asked<T>; readonly again: () => void } {
	const [asked, setAsked] = useState<Asked<T>>({ kind: 'loading' });
	const turn = useRef(0);
	function again() {
		const mine = ++turn.current;
		ask().then(
			(answer) => mine === turn.current && setAsked({ kind: 'here', answer }),
			(error: unknown) => mine === turn.current && setAsked({ kind: 'failed', error }),
		);
	}
	// `key` says when the question is another one
	useEffect(() => {
		setAsked({ kind: 'loading' });
		again();
		return () => {
			turn.current++;
		};
	}, [key]);
	return { asked, again };
}
