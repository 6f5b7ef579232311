import { useEffect, useRef, useState } from 'preact/hooks';
import { isLinkOnly, type SavedArticle } from '../../lib/domain/saved-article';
import type { ShelfChange } from '../../lib/domain/shelf-change';
import type { OpenCopy } from './services';

/** Where one is, is kept no more often than this (milliseconds). */
const PAUSE = 1500;

/** Less than this is no progress. */
const STEP = 0.01;

/** Nobody reads faster: words a second. What is scrolled to its end sooner was not read. */
const FASTEST = 16;

interface Progress {
	/** The place at which reading went on; `null` when it began at the top. */
	readonly resumed: number | null;
	/** Goes to the beginning. */
	toStart(): void;
}

/** Goes on where the reader was, and keeps the place while the copy is scrolled. What is read to its end counts as read. */
export function useProgress(copy: OpenCopy | null, article: SavedArticle, keep: (change: ShelfChange) => void): Progress {
	const [resumed, setResumed] = useState<number | null>(null);
	const latest = useRef({ article, keep });
	latest.current = { article, keep };
	useEffect(() => {
		// Of what has no text nothing can be read.
		if (!copy || isLinkOnly(latest.current.article)) return;
		const begun = Date.now();
		let last = latest.current.article.progress;
		let timer: ReturnType<typeof setTimeout> | null = null;
		let scrolled = false;
		if (last > STEP && last < 1) {
			copy.goTo(last);
			setResumed(last);
		}
		const note = () => {
			timer = null;
			if (!scrolled) return;
			scrolled = false;
			const now = copy.progress();
			const { article: known, keep: tell } = latest.current;
			const finished = now === 1 && !known.read && (Date.now() - begun) / 1000 > known.words / FASTEST;
			if (Math.abs(now - last) < STEP && !finished) return;
			last = now;
			tell(finished ? { progress: now, read: true } : { progress: now });
		};
		const onScroll = () => {
			scrolled = true;
			timer ??= setTimeout(note, PAUSE);
		};
		const onHide = () => {
			if (document.visibilityState === 'hidden') note();
		};
		addEventListener('scroll', onScroll, { passive: true });
		document.addEventListener('visibilitychange', onHide);
		return () => {
			removeEventListener('scroll', onScroll);
			document.removeEventListener('visibilitychange', onHide);
			if (timer !== null) clearTimeout(timer);
		};
	}, [copy]);
	return {
		resumed,
		toStart() {
			scrollTo({ top: 0 });
			setResumed(null);
		},
	};
}
