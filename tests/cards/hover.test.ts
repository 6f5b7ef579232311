import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_REST, GRACE_MS, type Hover, type HoverEvent, INTENT_MS, isShown, type Phase, step } from '../../lib/cards/hover';
import { ALL_EVENTS, ALL_STATES, EVENTS, hoverTable, STATES } from './hover-table';

const IDLE: Phase = { at: 'idle', muted: null };
const MUTED: Phase = { at: 'idle', muted: 'a' };
const ARMED: Phase = { at: 'armed', mention: 'a', token: 1, timer: 2 };
const OPEN: Phase = { at: 'open', mention: 'a', token: 1, by: 'pointer', inside: false };
const INSIDE: Phase = { ...OPEN, inside: true };
const BY_KEY: Phase = { ...OPEN, by: 'keyboard' };
const BY_TOUCH: Phase = { ...OPEN, by: 'touch' };
const LEAVING: Phase = { at: 'leaving', mention: 'a', token: 1, timer: 4 };
const PINNED: Phase = { at: 'pinned', mention: 'a', token: 1, by: 'pointer', inside: false };
const PINNED_INSIDE: Phase = { ...PINNED, inside: true };

const over = (mention: string, fast = false, toward = false): HoverEvent => ({ type: 'over', mention, fast, toward });
const away = (toward = false): HoverEvent => ({ type: 'away', toward });

/** The serial that all states of the table have: what is given out next is 10. */
const SERIAL = 9;
const FETCH_B = 'fetch 10 b';
const SHOW = (focus = false) => `show 10 b${focus ? ' focus' : ''}`;

/** Effects in short, to be read in a table. */
function effectsOf(phase: Phase, event: HoverEvent): { phase: Phase; effects: string[] } {
	const { hover, effects } = step({ phase, serial: SERIAL }, event);
	return {
		phase: hover.phase,
		effects: effects.map((effect) => {
			switch (effect.do) {
				case 'fetch':
					return `fetch ${effect.token} ${effect.mention}`;
				case 'wait':
					return `wait ${effect.timer} ${effect.ms}`;
				case 'show':
					return `show ${effect.token} ${effect.mention}${effect.focus ? ' focus' : ''}`;
				case 'update':
					return `update ${effect.token}${effect.pinned ? ' pinned' : ''}`;
				default:
					return effect.refocus ? 'hide refocus' : 'hide';
			}
		}),
	};
}

const armB: Phase = { at: 'armed', mention: 'b', token: 10, timer: 11 };
const leaveAgain: Phase = { at: 'leaving', mention: 'a', token: 1, timer: 10 };

type Row = readonly [name: string, from: Phase, event: HoverEvent, to: Phase, effects?: readonly string[]];

const TABLE: readonly Row[] = [
	// idle
	['a pointer on a mention arms', IDLE, over('b'), armB, [FETCH_B, `wait 11 ${INTENT_MS}`]],
	['so does a fast one: the delay is what keeps it shut', IDLE, over('b', true), armB, [FETCH_B, `wait 11 ${INTENT_MS}`]],
	['a dismissed mention stays shut', MUTED, over('a'), MUTED],
	['another mention does not', MUTED, over('b'), armB, [FETCH_B, `wait 11 ${INTENT_MS}`]],
	['leaving the dismissed mention opens it to hovering again', MUTED, away(), IDLE],
	['nothing comes of nothing', IDLE, away(), IDLE],
	['an old timer', IDLE, { type: 'timer', timer: 4 }, IDLE],
	['a late answer', IDLE, { type: 'answer', token: 1 }, IDLE],
	['Escape is not ours', IDLE, { type: 'escape' }, IDLE],
	['a press', IDLE, { type: 'press' }, IDLE],
	['a tap opens at once', IDLE, { type: 'tap', mention: 'b' }, { ...BY_TOUCH, mention: 'b', token: 10 }, [FETCH_B, SHOW()]],
	[
		'the keyboard opens and takes the focus',
		IDLE,
		{ type: 'key', mention: 'b' },
		{ ...BY_KEY, mention: 'b', token: 10 },
		[FETCH_B, SHOW(true)],
	],
	['a scroll', IDLE, { type: 'scroll' }, IDLE],
	['no card to enter', IDLE, { type: 'enterCard' }, IDLE],
	['no card to leave', IDLE, { type: 'leaveCard' }, IDLE],
	['no card to pin', IDLE, { type: 'pin' }, IDLE],
	['no card to close', IDLE, { type: 'close' }, IDLE],
	['no focus to lose', IDLE, { type: 'blur' }, IDLE],
	['no mention to lose', IDLE, { type: 'gone' }, IDLE],
	// armed
	['resting on', ARMED, over('a'), ARMED],
	[
		'moving on within the mention starts the delay over, and fetches nothing twice',
		ARMED,
		over('a', true),
		{ ...ARMED, timer: 10 },
		[`wait 10 ${INTENT_MS}`],
	],
	['on to another mention', ARMED, over('b'), armB, [FETCH_B, `wait 11 ${INTENT_MS}`]],
	['passing by', ARMED, away(), IDLE],
	['the delay is over', ARMED, { type: 'timer', timer: 2 }, OPEN, ['show 1 a']],
	['an older delay is over', ARMED, { type: 'timer', timer: 1 }, ARMED],
	['the answer comes before the delay is over', ARMED, { type: 'answer', token: 1 }, ARMED],
	['Escape before the card', ARMED, { type: 'escape' }, MUTED],
	['a press: a link is followed, a selection begins', ARMED, { type: 'press' }, MUTED],
	['a tap', ARMED, { type: 'tap', mention: 'b' }, { ...BY_TOUCH, mention: 'b', token: 10 }, [FETCH_B, SHOW()]],
	['the keyboard', ARMED, { type: 'key', mention: 'b' }, { ...BY_KEY, mention: 'b', token: 10 }, [FETCH_B, SHOW(true)]],
	['scrolling moves the mention away', ARMED, { type: 'scroll' }, IDLE],
	['the mention goes', ARMED, { type: 'gone' }, IDLE],
	['not shown yet: enter', ARMED, { type: 'enterCard' }, ARMED],
	['not shown yet: leave', ARMED, { type: 'leaveCard' }, ARMED],
	['not shown yet: pin', ARMED, { type: 'pin' }, ARMED],
	['not shown yet: close', ARMED, { type: 'close' }, MUTED],
	['not shown yet: blur', ARMED, { type: 'blur' }, ARMED],
	// open
	['resting on', OPEN, over('a'), OPEN],
	['back from the card', INSIDE, over('a'), { ...OPEN, inside: true }],
	['on to another mention', OPEN, over('b'), armB, ['hide', FETCH_B, `wait 11 ${INTENT_MS}`]],
	['over another mention on the way to the card', OPEN, over('b', false, true), leaveAgain, [`wait 10 ${GRACE_MS}`]],
	['off the mention', OPEN, away(), leaveAgain, [`wait 10 ${GRACE_MS}`]],
	['toward the card', OPEN, away(true), leaveAgain, [`wait 10 ${GRACE_MS}`]],
	['into the card', OPEN, { type: 'enterCard' }, INSIDE],
	['out of the card', INSIDE, { type: 'leaveCard' }, leaveAgain, [`wait 10 ${GRACE_MS}`]],
	['an old timer', OPEN, { type: 'timer', timer: 2 }, OPEN],
	['the answer', OPEN, { type: 'answer', token: 1 }, OPEN, ['update 1']],
	['an answer to an older question', OPEN, { type: 'answer', token: 0 }, OPEN],
	['Escape closes and keeps it closed', OPEN, { type: 'escape' }, MUTED, ['hide refocus']],
	['the close button', INSIDE, { type: 'close' }, MUTED, ['hide refocus']],
	['pin', INSIDE, { type: 'pin' }, PINNED_INSIDE, ['update 1 pinned']],
	['a press on the page', OPEN, { type: 'press' }, MUTED, ['hide']],
	['a tap on the same mention', BY_TOUCH, { type: 'tap', mention: 'a' }, IDLE, ['hide']],
	[
		'a tap on another mention',
		BY_TOUCH,
		{ type: 'tap', mention: 'b' },
		{ ...BY_TOUCH, mention: 'b', token: 10 },
		[FETCH_B, SHOW()],
	],
	['a tap elsewhere', BY_TOUCH, { type: 'press' }, MUTED, ['hide']],
	[
		'the keyboard goes to another mention',
		BY_KEY,
		{ type: 'key', mention: 'b' },
		{ ...BY_KEY, mention: 'b', token: 10 },
		[FETCH_B, SHOW(true)],
	],
	['scrolling the page', OPEN, { type: 'scroll' }, IDLE, ['hide']],
	['scrolling with the pointer in the card', INSIDE, { type: 'scroll' }, INSIDE],
	['scrolling under a card opened by keyboard', BY_KEY, { type: 'scroll' }, BY_KEY],
	['a passing pointer leaves a card opened by keyboard alone', BY_KEY, over('b'), BY_KEY],
	['so does one that leaves', BY_KEY, away(), BY_KEY],
	['and one that left the card', { ...BY_KEY, inside: true }, { type: 'leaveCard' }, BY_KEY],
	['focus moves on from a card opened by keyboard', BY_KEY, { type: 'blur' }, IDLE, ['hide']],
	['but not while the pointer is in it', { ...BY_KEY, inside: true }, { type: 'blur' }, { ...BY_KEY, inside: true }],
	['focus in a hovered card does not matter', OPEN, { type: 'blur' }, OPEN],
	['the mention goes', OPEN, { type: 'gone' }, IDLE, ['hide refocus']],
	// leaving
	['back on the mention', LEAVING, over('a'), OPEN],
	['into the card', LEAVING, { type: 'enterCard' }, INSIDE],
	['farther on the way', LEAVING, away(true), leaveAgain, [`wait 10 ${GRACE_MS}`]],
	['farther off', LEAVING, away(), LEAVING],
	['over another mention on the way', LEAVING, over('b', false, true), leaveAgain, [`wait 10 ${GRACE_MS}`]],
	['over another mention elsewhere', LEAVING, over('b'), armB, ['hide', FETCH_B, `wait 11 ${INTENT_MS}`]],
	['the grace is over', LEAVING, { type: 'timer', timer: 4 }, IDLE, ['hide']],
	['an older timer', LEAVING, { type: 'timer', timer: 2 }, LEAVING],
	['the answer', LEAVING, { type: 'answer', token: 1 }, LEAVING, ['update 1']],
	['Escape', LEAVING, { type: 'escape' }, MUTED, ['hide refocus']],
	['close', LEAVING, { type: 'close' }, MUTED, ['hide refocus']],
	['pinned by keyboard on the way', LEAVING, { type: 'pin' }, PINNED, ['update 1 pinned']],
	['a press', LEAVING, { type: 'press' }, MUTED, ['hide']],
	['a tap', LEAVING, { type: 'tap', mention: 'b' }, { ...BY_TOUCH, mention: 'b', token: 10 }, [FETCH_B, SHOW()]],
	['the keyboard', LEAVING, { type: 'key', mention: 'b' }, { ...BY_KEY, mention: 'b', token: 10 }, [FETCH_B, SHOW(true)]],
	['scrolling', LEAVING, { type: 'scroll' }, IDLE, ['hide']],
	['the mention goes', LEAVING, { type: 'gone' }, IDLE, ['hide refocus']],
	['it was left already', LEAVING, { type: 'leaveCard' }, LEAVING],
	['focus moves on', LEAVING, { type: 'blur' }, LEAVING],
	// pinned
	['another mention', PINNED, over('b'), PINNED],
	['no mention', PINNED, away(), PINNED],
	['into the card', PINNED, { type: 'enterCard' }, PINNED_INSIDE],
	['out of the card', PINNED_INSIDE, { type: 'leaveCard' }, PINNED],
	['a timer', PINNED, { type: 'timer', timer: 4 }, PINNED],
	['the answer', PINNED, { type: 'answer', token: 1 }, PINNED, ['update 1 pinned']],
	['Escape', PINNED, { type: 'escape' }, MUTED, ['hide refocus']],
	['close', PINNED, { type: 'close' }, MUTED, ['hide refocus']],
	['unpin by pointer, which is on the button', PINNED_INSIDE, { type: 'pin' }, INSIDE, ['update 1']],
	['unpin by keyboard, with the pointer elsewhere', PINNED, { type: 'pin' }, OPEN, ['update 1']],
	[
		'unpin by keyboard what the keyboard opened: it goes with the focus again',
		{ ...PINNED, by: 'keyboard' },
		{ type: 'pin' },
		BY_KEY,
		['update 1'],
	],
	['a press on the page', PINNED, { type: 'press' }, PINNED],
	[
		'a tap on another mention',
		PINNED,
		{ type: 'tap', mention: 'b' },
		{ ...BY_TOUCH, mention: 'b', token: 10 },
		[FETCH_B, SHOW()],
	],
	['the keyboard', PINNED, { type: 'key', mention: 'b' }, { ...BY_KEY, mention: 'b', token: 10 }, [FETCH_B, SHOW(true)]],
	['scrolling', PINNED, { type: 'scroll' }, PINNED],
	['focus moves on', PINNED, { type: 'blur' }, PINNED],
	['the mention goes: what is pinned stays', PINNED, { type: 'gone' }, PINNED],
];

describe('every transition', () => {
	it.each(TABLE.map((row) => [`${row[1].at}: ${row[0]}`, row] as const))('%s', (_name, [, from, event, to, effects = []]) => {
		expect(effectsOf(from, event)).toEqual({ phase: to, effects });
	});

	it('has a row here', () => {
		const seen = new Set(TABLE.map(([, from, event]) => `${from.at} ${event.type}`));
		const all = Object.keys(STATES).flatMap((at) => Object.keys(EVENTS).map((type) => `${at} ${type}`));
		expect(all.filter((pair) => !seen.has(pair))).toEqual([]);
	});
});

describe('docs/hover.md', () => {
	const doc = readFileSync(new URL('../../docs/hover.md', import.meta.url), 'utf8');

	it('has every transition of every state, as the machine makes it', () => {
		expect(doc).toContain(hoverTable());
	});

	it('draws the same arrows', () => {
		const drawn = new Set([...doc.matchAll(/^ {4}(\w+) --> (\w+):/gm)].map(([, from, to]) => `${from} ${to}`));
		const made = new Set<string>();
		for (const [, phase] of ALL_STATES) {
			for (const [, event] of ALL_EVENTS) {
				const { hover, effects } = step({ phase, serial: SERIAL }, event);
				// A new card is an arrow from a phase to itself; what is drawn again, or looked at otherwise, is not.
				const anew = effects.some((effect) => effect.do === 'show' || effect.do === 'wait');
				if (hover.phase.at !== phase.at || anew) made.add(`${phase.at} ${hover.phase.at}`);
			}
		}
		expect([...drawn].sort()).toEqual([...made].sort());
	});
});

describe('any course of events', () => {
	const mention = fc.constantFrom('a', 'b');
	const number = fc.integer({ min: 0, max: 12 });
	const event: fc.Arbitrary<HoverEvent> = fc.oneof(
		fc.record({ type: fc.constant('over' as const), mention, fast: fc.boolean(), toward: fc.boolean() }),
		fc.record({ type: fc.constant('away' as const), toward: fc.boolean() }),
		fc.record({ type: fc.constant('timer' as const), timer: number }),
		fc.record({ type: fc.constant('answer' as const), token: number }),
		fc.record({ type: fc.constantFrom('tap' as const, 'key' as const), mention }),
		fc.record({
			type: fc.constantFrom(
				'enterCard' as const,
				'leaveCard' as const,
				'escape' as const,
				'close' as const,
				'pin' as const,
				'press' as const,
				'scroll' as const,
				'blur' as const,
				'gone' as const,
			),
		}),
	);

	it('never updates a card that is not shown, nor with an older answer, and never gives a number twice', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 60 }), (events) => {
				let hover: Hover = AT_REST;
				let shown: number | null = null;
				const numbers = new Set<number>();
				for (const one of events) {
					const result = step(hover, one);
					for (const effect of result.effects) {
						if (effect.do === 'fetch' || effect.do === 'wait') {
							const given = effect.do === 'fetch' ? effect.token : effect.timer;
							expect(numbers.has(given)).toBe(false);
							numbers.add(given);
						}
						if (effect.do === 'show') shown = effect.token;
						if (effect.do === 'hide') shown = null;
						if (effect.do === 'update') expect(effect.token).toBe(shown);
					}
					hover = result.hover;
					expect(isShown(hover.phase)).toBe(shown !== null);
				}
			}),
		);
	});
});
