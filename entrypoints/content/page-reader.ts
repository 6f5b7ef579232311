import type { PageText } from '../../lib/domain/page-text';
import { ask } from '../../lib/messages/ask';
import type { Painting } from '../../lib/messages/protocol';
import { rememberIds, sameNodes } from '../../lib/page/block-ids';
import { type CollectedPage, collectPage } from '../../lib/page/collect';
import { type Glance, glanceAt } from '../../lib/page/glance';
import type { MarkedPage } from '../../lib/page/hands';
import { type Marks, placeMarks } from '../../lib/page/marks';
import { createPainter } from '../../lib/page/paint';
import { mapTexts } from '../../lib/page/ranges';

/** Keeps the page's text, its reading and its marks together. */
export interface PageReader extends MarkedPage {
	/** Open shadow roots, as last seen. */
	readonly shadows: readonly ShadowRoot[];
	/** True while the page that is shown was asked for by `force`. */
	readonly forced: boolean;
	/** True while the page has elements that may get a shadow root, of which nobody is told. */
	readonly canGrow: boolean;
	/** True when one of them has got it since the page was looked at. */
	readonly hasGrown: boolean;
	/** The page's text as it stands now. */
	collect(): PageText;
	/**
	 * Looks at the page again; asks the background only when its words have changed. A page that is not known to be about
	 * anything is only glanced at, and read when there may be something in it. Gives false when all is switched off.
	 */
	refresh(): Promise<boolean>;
	/** Asks again whatever the words; `force`: also paints a page that is off topic, until another address is shown. */
	read(force?: boolean): Promise<boolean>;
}

/** `painted` is called after every change of the marks. */
export function createPageReader(signal: AbortSignal, painted: () => void): PageReader {
	const ids = rememberIds();
	const painter = createPainter(document);
	let newest: Pick<CollectedPage, 'shadows' | 'hosts'> | null = null;
	/** What the page was when it was last read: `painting` speaks of its blocks. */
	let basis: CollectedPage | null = null;
	/** The text that was enough to tell that there is nothing to paint. */
	let glanced: Glance | null = null;
	let painting: Painting | null = null;
	let marks: Marks | null = null;
	let forcedAt: string | null = null;
	/** The latest question. */
	let latest = 0;
	signal.addEventListener('abort', () => painter.clear());

	const collect = (): CollectedPage => {
		const page = collectPage(document, location.href, ids);
		newest = page;
		return page;
	};
	const paint = (): void => {
		if (signal.aborted) return;
		if (!basis || painting?.state !== 'paint') {
			marks = null;
			painter.clear();
		} else {
			marks = placeMarks(painting.mentions, mapTexts(basis.pieces), basis);
			// Who wants no marks still gets the cards.
			const { all } = painting.markStyle === 'none' ? { all: [] } : marks;
			const ranges = (term: boolean) => all.filter((mark) => (mark.type === 'term') === term).flatMap((mark) => mark.ranges);
			painter.paint({ actors: ranges(false), terms: ranges(true) }, painting.markStyle, basis.shadows);
		}
		painted();
	};
	/** Paints what was answered; an answer to an older question is dropped. */
	const settle = (question: number, answer: Painting | null, asked: CollectedPage | null, seen: Glance | null): boolean => {
		if (question !== latest || signal.aborted) return true;
		painting = answer;
		basis = asked;
		glanced = seen;
		paint();
		return painting?.state !== 'off';
	};
	const read = async (asked: CollectedPage): Promise<boolean> => {
		const question = ++latest;
		if (forcedAt !== location.href) forcedAt = null;
		// A background that is gone or refuses this page: quietly no marks.
		const answer = await ask('read', { page: asked.page, force: forcedAt !== null }).catch(() => null);
		return settle(question, answer, asked, null);
	};
	const glance = async (): Promise<boolean> => {
		const now = glanceAt(document);
		if (!now) return read(collect());
		newest = now;
		if (glanced && painting && glanced.text === now.text) return painting.state !== 'off';
		const question = ++latest;
		let answer: Painting | null = null;
		try {
			answer = await ask('glance', { url: location.href, text: now.text });
		} catch {
			return settle(question, null, null, null);
		}
		if (answer) return settle(question, answer, null, now);
		return question === latest && !signal.aborted ? read(collect()) : true;
	};

	/** Only of what was read at this address, or asked for by the reader, more than a glance is wanted. */
	const isClose = (): boolean => basis?.page.url === location.href || forcedAt === location.href;

	return {
		painter,
		get marks() {
			return marks;
		},
		get page() {
			return basis?.page ?? null;
		},
		get shadows() {
			return newest?.shadows ?? [];
		},
		get canGrow() {
			return (newest?.hosts.length ?? 0) > 0;
		},
		get hasGrown() {
			return newest?.hosts.some((host) => host.isConnected && host.shadowRoot) ?? false;
		},
		get theme() {
			return painting?.theme ?? 'system';
		},
		get forced() {
			return forcedAt === location.href;
		},
		collect: () => collect().page,
		async refresh() {
			if (!isClose()) return glance();
			const now = collect();
			if (!basis || !painting || !sameWords(basis.page, now.page)) return read(now);
			const sameText = sameTexts(basis, now) && marks?.whole !== false;
			basis = now;
			if (sameText) painter.restore();
			else paint();
			return painting.state !== 'off';
		},
		read(force = false) {
			if (force) forcedAt = location.href;
			if (isClose()) return read(collect());
			glanced = null;
			return glance();
		},
	};
}

function sameWords(a: PageText, b: PageText): boolean {
	return (
		a.url === b.url &&
		a.title === b.title &&
		a.published === b.published &&
		a.blocks.length === b.blocks.length &&
		a.blocks.every((block, index) => {
			const other = b.blocks[index];
			return block.id === other?.id && block.text === other.text;
		})
	);
}

function sameTexts(a: CollectedPage, b: CollectedPage): boolean {
	return [...b.pieces].every(([id, pieces]) => sameNodes(pieces, a.pieces.get(id) ?? []));
}
