import type { CardActions } from '../../components/card/actions';
import { articleHash, entityHash } from '../../components/route';
import { inCorridor, type Point, widen } from '../../lib/cards/corridor';
import { AT_REST, type HoverEffect, type HoverEvent, isShown, step } from '../../lib/cards/hover';
import type { Services } from '../../lib/messages/services';
import type { MarkedPage } from '../../lib/page/hands';
import type { Mark } from '../../lib/page/marks';
import { revealRanges } from '../../lib/page/reveal';
import { cardContent, type Fetched } from './card-content';
import { CardHost } from './card-host';
import { goOnFrom } from './go-on';
import { lateForm } from './late-form';
import { listen } from './listen';
import { isCovered, isRightToLeft, isSelected, parentOfCard } from './mention-in-page';
import { statementDeeds } from './statement-deeds';

/** Connects the pointer, the keyboard and the card of a page with the state machine of `lib/cards/hover.ts`. */
export interface Hovering {
	/** Opens a mark's card and puts the focus into it; closes it where the focus is in it already. */
	open(mark: Mark): void;
	/** To be called when the marks have changed: closes a card whose mention is gone. */
	marksChanged(): void;
	/** The pointer is at this place of the viewport already. */
	pointed(x: number, y: number): void;
	readonly host: CardHost;
}

/** Faster than this (CSS pixels a millisecond) the pointer is only passing. */
const FAST = 0.35;
const TREMOR = 8;

export function startHovering(signal: AbortSignal, marked: MarkedPage, services: Services): Hovering {
	const { ask } = services;
	const form = lateForm(ask);
	let hover = AT_REST;
	let fetched: { readonly token: number; readonly value: Fetched } | null = null;
	let shownAt: Point = { x: 0, y: 0 };
	let exit: Point = { x: 0, y: 0 };
	/** Where the mention was on the screen when it was last looked at. */
	let place = '';
	let saveState: CardActions['saveState'] = 'idle';
	/** The mark whose card was shown last. */
	let shown: Mark | null = null;
	/** The interaction whose card the focus is waiting for: its arrival is told to a screen reader. */
	let awaited: number | null = null;

	const dispatch = (event: HoverEvent): void => {
		if (signal.aborted) return;
		const result = step(hover, event);
		hover = result.hover;
		for (const effect of result.effects) run(effect);
	};
	const host = new CardHost(signal, {
		lang: services.lang,
		enter: () => dispatch({ type: 'enterCard' }),
		leave: () => dispatch({ type: 'leaveCard' }),
		blur: () => dispatch({ type: 'blur' }),
	});

	const run = (effect: HoverEffect): void => {
		switch (effect.do) {
			case 'wait':
				setTimeout(() => dispatch({ type: 'timer', timer: effect.timer }), effect.ms);
				break;
			case 'fetch':
				fetchCard(effect.token, effect.mention);
				break;
			case 'show': {
				const mark = marked.marks?.byKey(effect.mention);
				if (!mark || isCovered(mark)) {
					dispatch({ type: 'gone' });
					break;
				}
				shown = mark;
				if (effect.focus) awaited = effect.token;
				const { content, label } = draw(effect.token, false);
				marked.painter.point(mark.ranges);
				host.show(content, label, {
					theme: marked.theme,
					anchor: () => anchorOf(effect.mention),
					parent: parentOfCard(mark),
					rtl: isRightToLeft(mark),
					focus: effect.focus,
				});
				break;
			}
			case 'update': {
				const { content, label } = draw(effect.token, effect.pinned);
				host.update(content, label);
				break;
			}
			case 'hide':
				marked.painter.point([]);
				if (host.hide(effect.refocus) && shown) goOnFrom(shown, signal);
				break;
		}
	};

	const fetchCard = (token: number, key: string): void => {
		const mark = marked.marks?.byKey(key);
		const page = marked.page;
		if (!mark || !page) return;
		const settle = (value: Fetched): void => {
			// An answer to an older question must not stand in for a newer one's.
			if (fetched?.token !== token) return;
			fetched = { token, value };
			dispatch({ type: 'answer', token });
			if (awaited === token) host.say(draw(token, false).label);
			awaited = null;
		};
		fetched = { token, value: { state: 'waiting' } };
		place = placeOf(key);
		const { entity, dossier, span } = mark;
		ask('card', { entity, dossier, block: span.block, published: page.published, url: page.url }).then(
			(model) => settle({ state: 'here', model }),
			(error: unknown) => settle({ state: 'failed', error }),
		);
	};

	/** Asks for the shown card anew; what is shown stays until the answer is there. */
	const refresh = async (token: number, key: string): Promise<void> => {
		const mark = marked.marks?.byKey(key);
		const page = marked.page;
		if (!mark || !page) return;
		const { entity, dossier, span } = mark;
		const model = await ask('card', { entity, dossier, block: span.block, published: page.published, url: page.url });
		if (fetched?.token !== token) return;
		fetched = { token, value: { state: 'here', model } };
		redraw(token);
	};

	const redraw = (token: number): void => {
		const { phase } = hover;
		if (isShown(phase) && phase.token === token) run({ do: 'update', token, pinned: phase.at === 'pinned' });
	};

	const toLibrary = (hash: string): void => void ask('openLibrary', { hash }).catch(() => {});

	const draw = (token: number, pinned: boolean) => {
		const value: Fetched = fetched?.token === token ? fetched.value : { state: 'waiting' };
		const key = isShown(hover.phase) ? hover.phase.mention : '';
		const here = value.state === 'here' ? value.model : null;
		const saved = here?.saved;
		const actions: CardActions = {
			pinned,
			byKeyboard: isShown(hover.phase) && hover.phase.at !== 'leaving' && hover.phase.by === 'keyboard',
			pin: () => dispatch({ type: 'pin' }),
			close: () => dispatch({ type: 'close' }),
			save: marked.isCopy ? undefined : () => save(token, key),
			openSaved: saved ? () => toLibrary(articleHash(saved.url)) : undefined,
			saveState,
			deeds: statementDeeds(
				ask,
				form,
				() => refresh(token, key),
				() => hover.phase.at !== 'pinned' && dispatch({ type: 'pin' }),
			),
			jump: ({ block, start, end }) => revealRanges(marked.painter, marked.marks?.ranges({ block, start, end }) ?? []),
			openLibrary: here ? () => toLibrary(entityHash(here.dossier, here.id)) : undefined,
		};
		return cardContent(value, actions, services, () => {
			fetchCard(token, key);
			redraw(token);
		});
	};

	const save = (token: number, key: string): void => {
		saveState = 'saving';
		redraw(token);
		ask('save', {})
			.then(
				() => {
					saveState = 'idle';
					// The card says since when it is saved.
					return refresh(token, key);
				},
				() => {
					saveState = 'failed';
				},
			)
			.catch(() => {})
			.finally(() => redraw(token));
	};

	const anchorOf = (key: string): DOMRect | null => marked.marks?.rectOf(key, shownAt.x, shownAt.y) ?? null;
	const placeOf = (key: string): string => JSON.stringify(anchorOf(key));

	const move = (point: Point, speed: number) => {
		const { phase } = hover;
		const card = host.rect;
		const toward = card !== null && inCorridor(point, exit, widen(card, TREMOR));
		const found = marked.marks?.at(point.x, point.y) ?? null;
		const mark = found && isSelected(found) ? null : found;
		if (!mark) return dispatch({ type: 'away', toward });
		// The corridor begins where the pointer was last on the mention whose card is shown.
		if (!isShown(phase) || phase.mention === mark.key) exit = point;
		if (!isShown(phase)) shownAt = point;
		dispatch({ type: 'over', mention: mark.key, fast: speed > FAST, toward });
	};

	listen(signal, {
		move,
		leave: () => dispatch({ type: 'away', toward: false }),
		press: () => dispatch({ type: 'press' }),
		tap(point) {
			const mark = marked.marks?.at(point.x, point.y);
			if (!mark) return dispatch({ type: 'press' });
			shownAt = point;
			dispatch({ type: 'tap', mention: mark.key });
		},
		// In a form, it is the form's: what was typed must not go with the card.
		escape: () => host.inForm || dispatch({ type: 'escape' }),
		scroll(resized) {
			if (hover.phase.at === 'idle') return;
			const now = placeOf(hover.phase.mention);
			// What runs elsewhere on the page, such as a ticker, does not move the mention.
			const moved = now !== place;
			place = now;
			if (moved) dispatch({ type: 'scroll' });
			if ((moved || resized) && isShown(hover.phase)) host.move();
		},
		dialog() {
			if (isShown(hover.phase) && shown && isCovered(shown)) dispatch({ type: 'gone' });
		},
		own: () => host.element,
		busy: () => (marked.marks?.all.length ?? 0) > 0,
	});

	return {
		host,
		pointed: (x, y) => move({ x, y }, 0),
		open(mark) {
			// A page that keeps all events to itself keeps Escape and the card's own button from it, but not a key of the browser.
			if (host.focused && shown?.key === mark.key) return dispatch({ type: 'escape' });
			const rect = mark.ranges[0]?.getBoundingClientRect();
			if (rect) shownAt = { x: rect.left, y: rect.top };
			dispatch({ type: 'key', mention: mark.key });
		},
		marksChanged() {
			const { phase } = hover;
			if (phase.at === 'idle') return;
			const mark = marked.marks?.byKey(phase.mention);
			if (!mark) return dispatch({ type: 'gone' });
			if (isShown(phase)) marked.painter.point(mark.ranges);
		},
	};
}
