import { expect, test } from 'vitest';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { doublesOf } from '../../lib/ledger/doubles';
import { kept } from './samples';

const WORDS = 'The bridge stays open to all, night and day.';
const one = kept('one', { date: '2025-08-09' }, WORDS);

test.each<[what: string, other: KeptStatement, likely: boolean]>([
	['the same words in another outlet', kept('b', { date: '2025-08-10' }, WORDS), true],
	['a part of them', kept('b', { date: '2025-08-09' }, 'the bridge stays open'), true],
	['the words cut and set otherwise', kept('b', { date: '2025-08-09' }, 'THE BRIDGE … stays open to all'), true],
	['without a day', kept('b', { date: null }, WORDS), true],
	['as precise as the month', kept('b', { date: '2025-08' }, WORDS), false],
	['the same words a month later', kept('b', { date: '2025-09-09' }, WORDS), false],
	['other words of the day', kept('b', { date: '2025-08-09' }, 'Nobody has to pay a toll'), false],
])('%s', (_what, other, likely) => {
	expect(doublesOf(one, [other])).toEqual([{ statement: other, likely }]);
});

test('by one speaker whom two dossiers have', () => {
	const other = kept('b', { date: '2025-08-09', dossier: 'council', actor: 'ferrer' }, WORDS);
	expect(doublesOf(one, [other])).toEqual([]);
	expect(doublesOf(one, [other, one], () => true)).toEqual([{ statement: other, likely: true }]);
});

test('the likeliest first; never itself, nor another speaker’s', () => {
	const far = kept('far', { date: '2025-08-09' }, 'Nobody has to pay a toll');
	const near = kept('near', { date: '2025-08-09' }, 'The bridge stays open');
	const strangers = kept('x', { date: '2025-08-09', actor: 'luis-pena' }, WORDS);
	expect(doublesOf(one, [far, one, strangers, near]).map(({ statement }) => statement.id)).toEqual(['near', 'far']);
});
