/** How a card was asked for; it decides what closes it. */
export type By = 'pointer' | 'keyboard' | 'touch';

/** Which mention: any string that stays the same while the mention stands on the page. */
export type MentionKey = string;

/** Where the interaction stands. `token` names one interaction: an answer to an older one is dropped. */
export type Phase =
	/** Nothing is shown. `muted`: the mention whose card was just dismissed under the pointer; it stays shut until the pointer leaves. */
	| { readonly at: 'idle'; readonly muted: MentionKey | null }
	/** The pointer rests on a mention; its card is being fetched and the intent delay runs. */
	| { readonly at: 'armed'; readonly mention: MentionKey; readonly token: number; readonly timer: number }
	/** The card is shown. `inside`: the pointer is in it. */
	| { readonly at: 'open'; readonly mention: MentionKey; readonly token: number; readonly by: By; readonly inside: boolean }
	/** The pointer is on its way between mention and card, or gone; the grace period runs. */
	| { readonly at: 'leaving'; readonly mention: MentionKey; readonly token: number; readonly timer: number }
	/** The card stays until it is unpinned, dismissed, or another is opened by keyboard or touch. `inside`: the pointer is in it. */
	| { readonly at: 'pinned'; readonly mention: MentionKey; readonly token: number; readonly by: By; readonly inside: boolean };

/** The state of hovering. `serial` grows with every token and timer that was given out. */
export interface Hover {
	readonly phase: Phase;
	readonly serial: number;
}

/** What happened. Pointer events come only from a mouse or a pen. */
export type HoverEvent =
	/** The pointer moved over a mention. `fast`: too fast to be resting there. `toward`: inside the corridor to the open card. */
	| { readonly type: 'over'; readonly mention: MentionKey; readonly fast: boolean; readonly toward: boolean }
	/** The pointer moved where there is no mention, outside the card. */
	| { readonly type: 'away'; readonly toward: boolean }
	| { readonly type: 'enterCard' }
	| { readonly type: 'leaveCard' }
	| { readonly type: 'timer'; readonly timer: number }
	/** The card's content, or the news that there is none, has arrived. */
	| { readonly type: 'answer'; readonly token: number }
	| { readonly type: 'escape' }
	/** The close button. */
	| { readonly type: 'close' }
	/** The pin button: on and off. */
	| { readonly type: 'pin' }
	/** A button or finger was pressed outside the card. */
	| { readonly type: 'press' }
	| { readonly type: 'tap'; readonly mention: MentionKey }
	/** The keyboard command to open a mention's card. */
	| { readonly type: 'key'; readonly mention: MentionKey }
	/** The mention is at another place on the screen: the page was scrolled, or the window got another size. */
	| { readonly type: 'scroll' }
	/** Focus left the card. */
	| { readonly type: 'blur' }
	/** The mention is no longer on the page. */
	| { readonly type: 'gone' };

/** What to do about it. */
export type HoverEffect =
	| { readonly do: 'fetch'; readonly token: number; readonly mention: MentionKey }
	/** Send the `timer` event with this number after `ms` milliseconds. */
	| { readonly do: 'wait'; readonly timer: number; readonly ms: number }
	/** Show the card with what has been fetched so far; `focus`: move the focus into it. */
	| { readonly do: 'show'; readonly token: number; readonly mention: MentionKey; readonly focus: boolean }
	/** Draw the open card again: its content arrived, or it was pinned. */
	| { readonly do: 'update'; readonly token: number; readonly pinned: boolean }
	/** `refocus`: give the focus back to where it was before the card took it. */
	| { readonly do: 'hide'; readonly refocus: boolean };

/** A state and what is to be done on entering it. */
export interface Step {
	readonly hover: Hover;
	readonly effects: readonly HoverEffect[];
}

/** How long the pointer must rest on a mention: long enough to pass over a line while reading (Wikipedia's previews: 500 ms with fetching). */
export const INTENT_MS = 280;
/** How long a card stays when the pointer strays: the way to the card, plus a tremor. */
export const GRACE_MS = 320;

export const AT_REST: Hover = { phase: { at: 'idle', muted: null }, serial: 0 };

/** The next state. Pure: timers, fetching and drawing are effects, and come back as events. Diagram: docs/hover.md. */
export function step(hover: Hover, event: HoverEvent): Step {
	const { phase } = hover;
	switch (event.type) {
		case 'over':
			return over(hover, event);
		case 'away':
			return away(hover, event.toward);
		case 'enterCard':
			if (phase.at === 'leaving') return comeBack(hover, phase, true);
			return phase.at === 'open' || phase.at === 'pinned' ? quietly(hover, { ...phase, inside: true }) : same(hover);
		case 'leaveCard':
			if (phase.at === 'pinned') return quietly(hover, { ...phase, inside: false });
			if (phase.at !== 'open') return same(hover);
			return phase.by === 'pointer' ? leave(hover, phase) : quietly(hover, { ...phase, inside: false });
		case 'timer':
			return timer(hover, event.timer);
		case 'answer':
			if (!isShown(phase) || phase.token !== event.token) return same(hover);
			return { hover, effects: [{ do: 'update', token: phase.token, pinned: phase.at === 'pinned' }] };
		case 'escape':
		case 'close':
			return isShown(phase) ? hide(hover, phase.mention, true) : phase.at === 'armed' ? rest(hover, phase.mention) : same(hover);
		case 'pin':
			return pin(hover);
		case 'press':
			if (phase.at === 'armed') return rest(hover, phase.mention);
			return phase.at === 'open' || phase.at === 'leaving' ? hide(hover, phase.mention, false) : same(hover);
		case 'tap':
			return isShown(phase) && phase.mention === event.mention ? hide(hover, null, false) : open(hover, event.mention, 'touch');
		case 'key':
			return open(hover, event.mention, 'keyboard');
		case 'scroll':
			if (phase.at === 'armed') return rest(hover, null);
			if (phase.at === 'leaving') return hide(hover, null, false);
			return phase.at === 'open' && phase.by === 'pointer' && !phase.inside ? hide(hover, null, false) : same(hover);
		case 'blur':
			return phase.at === 'open' && phase.by === 'keyboard' && !phase.inside ? hide(hover, null, false) : same(hover);
		case 'gone':
			if (phase.at === 'armed') return rest(hover, null);
			return phase.at === 'open' || phase.at === 'leaving' ? hide(hover, null, true) : same(hover);
	}
}

/** True in the phases in which a card is on the screen. */
export function isShown(phase: Phase): phase is Exclude<Phase, { at: 'idle' | 'armed' }> {
	return phase.at === 'open' || phase.at === 'leaving' || phase.at === 'pinned';
}

function over(hover: Hover, { mention, fast, toward }: Extract<HoverEvent, { type: 'over' }>): Step {
	const { phase } = hover;
	switch (phase.at) {
		case 'idle':
			return phase.muted === mention ? same(hover) : arm(hover, mention);
		case 'armed':
			if (phase.mention !== mention) return arm(hover, mention);
			// Still moving: the reader's eye is elsewhere, so the delay starts over. What was fetched is kept.
			return fast ? wait(hover, INTENT_MS, (timer) => ({ ...phase, timer })) : same(hover);
		case 'open':
			if (phase.by !== 'pointer' || phase.mention === mention) return same(hover);
			return toward ? leave(hover, phase) : follow(hover, mention);
		case 'leaving':
			if (phase.mention === mention) return comeBack(hover, phase, false);
			return toward ? leave(hover, phase) : follow(hover, mention);
		case 'pinned':
			return same(hover);
	}
}

function away(hover: Hover, toward: boolean): Step {
	const { phase } = hover;
	if (phase.at === 'idle') return phase.muted === null ? same(hover) : rest(hover, null);
	if (phase.at === 'armed') return rest(hover, null);
	if (phase.at === 'open') return phase.by === 'pointer' ? leave(hover, phase) : same(hover);
	// Moving on within the corridor earns time; outside of it the clock runs on.
	return phase.at === 'leaving' && toward ? leave(hover, phase) : same(hover);
}

function timer(hover: Hover, timer: number): Step {
	const { phase } = hover;
	if ((phase.at !== 'armed' && phase.at !== 'leaving') || phase.timer !== timer) return same(hover);
	if (phase.at === 'leaving') return hide(hover, null, false);
	const { mention, token } = phase;
	return {
		hover: { ...hover, phase: { at: 'open', mention, token, by: 'pointer', inside: false } },
		effects: [{ do: 'show', token, mention, focus: false }],
	};
}

function pin(hover: Hover): Step {
	const { phase } = hover;
	if (!isShown(phase)) return same(hover);
	const { mention, token } = phase;
	const { by, inside } = phase.at === 'leaving' ? ({ by: 'pointer', inside: false } as const) : phase;
	const at = phase.at === 'pinned' ? 'open' : 'pinned';
	return {
		hover: { ...hover, phase: { at, mention, token, by, inside } },
		effects: [{ do: 'update', token, pinned: at === 'pinned' }],
	};
}

function arm(hover: Hover, mention: MentionKey): Step {
	const token = hover.serial + 1;
	const { hover: armed, effects } = wait({ ...hover, serial: token }, INTENT_MS, (timer) => ({
		at: 'armed',
		mention,
		token,
		timer,
	}));
	return { hover: armed, effects: [{ do: 'fetch', token, mention }, ...effects] };
}

function open(hover: Hover, mention: MentionKey, by: By): Step {
	const token = hover.serial + 1;
	return {
		hover: { phase: { at: 'open', mention, token, by, inside: false }, serial: token },
		effects: [
			{ do: 'fetch', token, mention },
			{ do: 'show', token, mention, focus: by === 'keyboard' },
		],
	};
}

/** The pointer went on to another mention: the old card gives way, the new one has to be meant. */
function follow(hover: Hover, mention: MentionKey): Step {
	const { hover: armed, effects } = arm(hover, mention);
	return { hover: armed, effects: [{ do: 'hide', refocus: false }, ...effects] };
}

function leave(hover: Hover, { mention, token }: { readonly mention: MentionKey; readonly token: number }): Step {
	return wait(hover, GRACE_MS, (timer) => ({ at: 'leaving', mention, token, timer }));
}

function wait(hover: Hover, ms: number, phase: (timer: number) => Phase): Step {
	const timer = hover.serial + 1;
	return { hover: { phase: phase(timer), serial: timer }, effects: [{ do: 'wait', timer, ms }] };
}

function hide(hover: Hover, muted: MentionKey | null, refocus: boolean): Step {
	return { hover: { ...hover, phase: { at: 'idle', muted } }, effects: [{ do: 'hide', refocus }] };
}

function rest(hover: Hover, muted: MentionKey | null): Step {
	return { hover: { ...hover, phase: { at: 'idle', muted } }, effects: [] };
}

/** The pointer is back in the card, or on its mention: the grace period is no longer waited for. */
function comeBack(
	hover: Hover,
	{ mention, token }: { readonly mention: MentionKey; readonly token: number },
	inside: boolean,
): Step {
	return quietly(hover, { at: 'open', mention, token, by: 'pointer', inside });
}

/** Another phase, of which nothing is to be seen. */
function quietly(hover: Hover, phase: Phase): Step {
	return { hover: { ...hover, phase }, effects: [] };
}

function same(hover: Hover): Step {
	return { hover, effects: [] };
}
