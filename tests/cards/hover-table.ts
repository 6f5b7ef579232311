import { type HoverEffect, type HoverEvent, type Phase, step } from '../../lib/cards/hover';

const OPEN: Phase = { at: 'open', mention: 'a', token: 1, by: 'pointer', inside: false };

/**
 * Every state, by phase and then by what the machine looks at in it. A phase that is added to the machine and not here
 * does not compile.
 */
export const STATES: { readonly [At in Phase['at']]: Readonly<Record<string, Extract<Phase, { at: At }>>> } = {
	idle: { idle: { at: 'idle', muted: null }, dismissed: { at: 'idle', muted: 'a' } },
	armed: { armed: { at: 'armed', mention: 'a', token: 1, timer: 2 } },
	open: {
		open: OPEN,
		'open, inside': { ...OPEN, inside: true },
		'by keyboard': { ...OPEN, by: 'keyboard' },
		'by keyboard, inside': { ...OPEN, by: 'keyboard', inside: true },
		'by touch': { ...OPEN, by: 'touch' },
		'by touch, inside': { ...OPEN, by: 'touch', inside: true },
	},
	leaving: { leaving: { at: 'leaving', mention: 'a', token: 1, timer: 2 } },
	pinned: {
		pinned: { at: 'pinned', mention: 'a', token: 1, by: 'pointer', inside: false },
		'pinned, inside': { at: 'pinned', mention: 'a', token: 1, by: 'pointer', inside: true },
		'pinned, by keyboard': { at: 'pinned', mention: 'a', token: 1, by: 'keyboard', inside: false },
		'pinned, by keyboard, inside': { at: 'pinned', mention: 'a', token: 1, by: 'keyboard', inside: true },
		'pinned, by touch': { at: 'pinned', mention: 'a', token: 1, by: 'touch', inside: false },
		'pinned, by touch, inside': { at: 'pinned', mention: 'a', token: 1, by: 'touch', inside: true },
	},
};

const over = (mention: string, fast: boolean, toward: boolean) => ({ type: 'over', mention, fast, toward }) as const;

/** Every event, by type and then by what it can bring along; an event that is missing does not compile. */
export const EVENTS: { readonly [Type in HoverEvent['type']]: Readonly<Record<string, Extract<HoverEvent, { type: Type }>>> } = {
	over: {
		'rests on the mention': over('a', false, false),
		'moves fast on the mention': over('a', true, false),
		'on another mention': over('b', false, false),
		'on another mention, fast': over('b', true, false),
		'on another mention, on the way to the card': over('b', false, true),
	},
	away: {
		'off all mentions': { type: 'away', toward: false },
		'off all mentions, on the way to the card': { type: 'away', toward: true },
	},
	enterCard: { 'into the card': { type: 'enterCard' } },
	leaveCard: { 'out of the card': { type: 'leaveCard' } },
	timer: { 'the time is up': { type: 'timer', timer: 2 }, 'an older time is up': { type: 'timer', timer: 0 } },
	answer: { 'the answer': { type: 'answer', token: 1 }, 'an older answer': { type: 'answer', token: 0 } },
	escape: { Escape: { type: 'escape' } },
	close: { 'the close button': { type: 'close' } },
	pin: { 'the pin button': { type: 'pin' } },
	press: { 'a press on the page': { type: 'press' } },
	tap: { 'a tap on the mention': { type: 'tap', mention: 'a' }, 'a tap on another mention': { type: 'tap', mention: 'b' } },
	key: { 'keys: the mention': { type: 'key', mention: 'a' }, 'keys: another mention': { type: 'key', mention: 'b' } },
	scroll: { 'the mention is scrolled away': { type: 'scroll' } },
	blur: { 'the focus leaves the card': { type: 'blur' } },
	gone: { 'the mention is gone': { type: 'gone' } },
};

/** All states, and all events, with what they are called. */
export const ALL_STATES: readonly (readonly [string, Phase])[] = Object.values(STATES).flatMap((one) => Object.entries(one));
export const ALL_EVENTS: readonly (readonly [string, HoverEvent])[] = Object.values(EVENTS).flatMap((one) => Object.entries(one));

/** What a state is called in the table. Throws for one that is in none of its rows. */
function nameOf(phase: Phase): string {
	const essence = ({ at, ...rest }: Phase) =>
		JSON.stringify([at, 'by' in rest && rest.by, 'inside' in rest && rest.inside, 'muted' in rest && rest.muted !== null]);
	const found = ALL_STATES.find(([, one]) => essence(one) === essence(phase));
	if (!found) throw new Error(`No row for ${JSON.stringify(phase)}`);
	return found[0];
}

function say(effect: HoverEffect): string {
	switch (effect.do) {
		case 'fetch':
			return 'fetch';
		case 'wait':
			return `wait ${effect.ms}`;
		case 'show':
			return effect.focus ? 'show with focus' : 'show';
		case 'update':
			return 'draw';
		case 'hide':
			return effect.refocus ? 'hide, focus back' : 'hide';
	}
}

/** What comes of an event in a state: the next state and what is done; `·` where nothing changes. */
function outcome(phase: Phase, event: HoverEvent): string {
	const { hover, effects } = step({ phase, serial: 9 }, event);
	const next = nameOf(hover.phase);
	if (effects.length === 0 && next === nameOf(phase)) return '·';
	// Another mention's card is another card, though the state is called the same.
	const other = 'mention' in hover.phase && hover.phase.mention === 'b' ? ' (the other)' : '';
	return `**${next}**${other}${effects.length > 0 ? `: ${effects.map(say).join(', ')}` : ''}`;
}

/** The table of all transitions as Markdown: a row for each event, a column for each state. */
export function hoverTable(): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(['', ...ALL_STATES.map(([name]) => name)]),
		line(['---', ...ALL_STATES.map(() => '---')]),
		...ALL_EVENTS.map(([name, event]) => line([name, ...ALL_STATES.map(([, phase]) => outcome(phase, event))])),
	].join('\n');
}
