import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/domain/attribution';
import type { Dossier } from '../../lib/domain/dossier';
import { compareWithRecord } from '../../lib/record/compare';
import { indexQuotes, sameWords } from '../../lib/record/quote-index';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

const index = indexQuotes([SECOND_DOSSIER]);
const found = (actor: string, ...spoken: string[]) => sameWords(index, actor, spoken).map(({ position }) => position.id);

describe('sameWords', () => {
	it.each([
		[
			'word for word',
			'gudrun-thorsdottir',
			'Half the boats must stay in port, or there will be nothing left to share.',
			['thorsdottir-quota'],
		],
		[
			'in other case and punctuation',
			'gudrun-thorsdottir',
			'half the boats must stay in port — or there will be nothing left to share',
			['thorsdottir-quota'],
		],
		['quoted shorter, from its beginning', 'gudrun-thorsdottir', 'Half the boats must stay in port', ['thorsdottir-quota']],
		['quoted shorter, from its end', 'gudrun-thorsdottir', 'there will be nothing left to share', ['thorsdottir-quota']],
		[
			'with words before and after',
			'gudrun-thorsdottir',
			'I say it again: half the boats must stay in port, or there will be nothing left to share. That is all.',
			['thorsdottir-quota'],
		],
		[
			'without its accents',
			'carmen-pena-ibanez',
			'La veda de invierno arruina a los pueblos pequenos'.replace('pequenos', 'pequeños'),
			['pena-closure'],
		],
		[
			'accents where the record has none',
			'tomas-blanco',
			'Aceptamos observadores én cada buque, siempre que sean nuestros',
			['blanco-observers'],
		],
		['soft hyphens and no-break spaces', 'tomas-blanco', 'Aceptamos observa\u00addores en\u00a0cada buque', ['blanco-observers']],
		['the first piece of a quote with an ellipsis', 'chidi-okonkwo', 'A quota written in the north', ['okonkwo-quota']],
		['a piece between an ellipsis and a bracket', 'chidi-okonkwo', 'will not feed the villages of the south', ['okonkwo-quota']],
		[
			'the whole with what the ellipsis left out',
			'chidi-okonkwo',
			'A quota written in the north, far from us, will not feed the villages of the south.',
			['okonkwo-quota'],
		],
	])('knows a quote %s', (_, actor, spoken, positions) => {
		expect(found(actor, spoken)).toEqual(positions);
	});

	it.each([
		['one word changed', 'gudrun-thorsdottir', 'Half the ships must stay in port, or there will be nothing left to share.'],
		['one word added', 'gudrun-thorsdottir', 'Half the big boats must stay in port, or there will be nothing left to share.'],
		['one word left out', 'gudrun-thorsdottir', 'Half the boats must stay, or there will be nothing left to share.'],
		['a negation added', 'siobhan-obrien', 'Every vessel should leave the pier without a witness.'],
		['other words around a kept end', 'gudrun-thorsdottir', 'We know that there will be nothing left to eat'],
		['ñ for n', 'carmen-pena-ibanez', 'La veda de invierno arruina a los pueblos pequenos'],
		['another actor', 'judith-marsh', 'Half the boats must stay in port, or there will be nothing left to share.'],
		['nobody', 'nobody', 'Half the boats must stay in port'],
		['too short', 'gudrun-thorsdottir', 'stay in'],
		['words that mean nothing by themselves', 'gudrun-thorsdottir', 'or there will be'],
		['over an ellipsis', 'chidi-okonkwo', 'in the north will not feed'],
		['nothing', 'chidi-okonkwo', ''],
	])('does not know a quote with %s', (_, actor, spoken) => {
		expect(found(actor, spoken)).toEqual([]);
	});

	it('finds it in any of several quotations', () => {
		expect(found('tomas-blanco', 'nothing of note here', 'siempre que sean nuestros')).toEqual(['blanco-observers']);
	});
});

describe('compareWithRecord', () => {
	const statement = (actor: string | null, denied = false): Attribution => ({
		kind: 'direct',
		speaker: actor === null ? { kind: 'unresolved' } : { kind: 'actor', id: actor, dossier: 'cold-banks' },
		source: null,
		cue: null,
		content: [],
		denied,
	});
	const WORDS = ['No vessel should leave the pier without a witness.'];

	it('tells known words with their position and stance', () => {
		expect(compareWithRecord(statement('siobhan-obrien'), WORDS, index)).toEqual({
			record: { status: 'known', matches: ['obrien-observers'] },
			position: { issue: 'observers-on-board', stance: 'supports', confidence: expect.closeTo(0.97, 1) },
		});
	});

	it('tells new words without guessing a position', () => {
		expect(compareWithRecord(statement('siobhan-obrien'), ['We shall see in spring what the sea gives.'], index)).toEqual({
			record: { status: 'new', matches: [] },
			position: null,
		});
	});

	it('takes no position from what is denied', () => {
		expect(compareWithRecord(statement('siobhan-obrien', true), WORDS, index)).toMatchObject({
			record: { status: 'known' },
			position: null,
		});
	});

	it('compares nobody’s words with nothing', () => {
		expect(compareWithRecord(statement(null), WORDS, index)).toEqual({ record: null, position: null });
		const stranger: Attribution = { ...statement(null), speaker: { kind: 'stranger', name: 'Daniel Finch' } };
		expect(compareWithRecord(stranger, WORDS, index)).toEqual({ record: null, position: null });
	});

	it('keeps the records of two dossiers apart', () => {
		const other: Dossier = { ...SECOND_DOSSIER, id: 'other' };
		const both = indexQuotes([SECOND_DOSSIER, other]);
		expect(compareWithRecord(statement('siobhan-obrien'), WORDS, both).record?.matches).toEqual(['obrien-observers']);
	});

	it('takes no position where the same words stand for two', () => {
		const [first] = SECOND_DOSSIER.positions.filter(({ id }) => id === 'obrien-observers');
		const twice: Dossier = {
			...SECOND_DOSSIER,
			positions: first ? [first, { ...first, id: 'again', issue: 'winter-closure', stance: 'opposes' }] : [],
		};
		expect(compareWithRecord(statement('siobhan-obrien'), WORDS, indexQuotes([twice]))).toEqual({
			record: { status: 'known', matches: ['obrien-observers', 'again'] },
			position: null,
		});
	});
});
