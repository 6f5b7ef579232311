import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import { type RecordedStatement, recordedPosition } from '../../lib/domain/recorded-statement';
import { RecordIndex, whose } from '../../lib/record/record-index';
import { sameWords } from '../../lib/record/same-words';
import { tokenize } from '../../lib/text/tokens';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

function indexQuotes(dossiers: readonly Dossier[]): RecordIndex {
	const all = new RecordIndex();
	for (const { id, positions } of dossiers) for (const position of positions) all.put(recordedPosition(position, id));
	return all;
}

const index = indexQuotes([SECOND_DOSSIER]);
const matches = (actor: string, ...spoken: string[]) => sameWords(index, 'cold-banks', actor, spoken);
const found = (actor: string, ...spoken: string[]) => matches(actor, ...spoken).map(({ statement }) => statement.id);

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

	it.each([
		['It’s not going to happen', 'It is not going to happen', true],
		['It is not going to happen', "It's not going to happen", true],
		['We won’t pay, and they can’t make us', 'We will not pay, and they cannot make us', true],
		['We’ve said that we’ll stay', 'We have said that we will stay', true],
		['I don’t think there’s a plan', 'I do not think there is a plan', true],
		['Let’s close the pier today', 'Let us close the pier today', true],
		['It’s going to happen now', 'It is not going to happen now', false],
		['It has happened before', 'It’s happened before', false],
		['We can close the pier', 'We can’t close the pier', false],
		['We will close the pier', 'We won’t close the pier', false],
		['The harbour’s wall came down', 'The harbour is wall came down', false],
		['They’d closed the pier before', 'They would closed the pier before', false],
	])('on record “%s”, said “%s”: %s', (recorded, spoken, same) => {
		const [position] = SECOND_DOSSIER.positions;
		if (!position) throw new Error('The dossier has no position.');
		const all = new RecordIndex();
		all.put(recordedPosition({ ...position, quote: { text: recorded, lang: 'en' } }, 'cold-banks'));
		expect(sameWords(all, 'cold-banks', position.actor, [spoken])).toHaveLength(same ? 1 : 0);
	});

	it('finds it in any of several quotations', () => {
		expect(found('tomas-blanco', 'nothing of note here', 'siempre que sean nuestros')).toEqual(['blanco-observers']);
	});
});

describe('sameWords tells', () => {
	it.each([
		[
			'all of the recorded words',
			'thorsdottir-quota',
			'same-words',
			'Half the boats must stay in port, or there will be nothing left to share.',
		],
		[
			'more than the recorded words',
			'obrien-observers',
			'same-words',
			'Hear me. No vessel should leave the pier without a witness. None.',
		],
		['a part of them', 'thorsdottir-quota', 'cut', 'there will be nothing left to share'],
		['a piece of what brackets and ellipses part', 'okonkwo-quota', 'cut', 'will not feed the villages of the south'],
		['a whole sentence beside a shorter new one', 'blanco-observers', 'cut', 'Ya veremos. Aceptamos observadores en cada buque.'],
	] as const)('%s', (_, id, how, spoken) => {
		const actor = SECOND_DOSSIER.positions.find((position) => position.id === id)?.actor ?? '';
		expect(matches(actor, spoken)).toMatchObject([{ statement: { id }, how }]);
	});

	it('no cut where most of the words are new', () => {
		expect(
			found('tomas-blanco', 'Ayer hablamos durante horas con los armadores gallegos. Aceptamos observadores en cada buque.'),
		).toEqual([]);
	});
});

describe('RecordIndex', () => {
	const WORDS = ['the', 'boats', 'stay', 'port', 'never', 'share', 'sea'];
	const text = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 9 }).map((words) => words.join(' '));
	const said = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), actor: fc.constantFrom('x', 'y'), text });
	const statement = ({ id, actor, text }: { id: string; actor: string; text: string }): RecordedStatement => ({
		id,
		dossier: 'd',
		actor,
		issue: null,
		stance: null,
		wordings: [{ text, lang: 'en' }],
		says: null,
		date: null,
	});

	it('finds a run exactly where plain comparison finds it, whatever was put in and taken out', () => {
		fc.assert(
			fc.property(
				fc.array(said, { maxLength: 300, size: 'max' }),
				fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
				text,
				(put, gone, spoken) => {
					const all = new RecordIndex();
					const now = new Map<string, RecordedStatement>();
					for (const one of put) {
						all.put(statement(one));
						now.set(one.id, statement(one));
					}
					for (const id of gone) {
						all.remove('d', id);
						now.delete(id);
					}
					expect(all.size).toBe(now.size);
					const words = tokenize(spoken).key;
					for (let from = 0; from + 3 <= words.length; from++) {
						const run = spoken
							.split(' ')
							.slice(from, from + 3)
							.join(' ');
						const plain = [...now.values()].filter(
							({ actor, wordings }) => actor === 'x' && ` ${wordings[0]?.text} `.includes(` ${run} `),
						);
						const hits = new Set(all.find(whose('d', 'x'), words, from).map(({ statement: { id } }) => id));
						expect([...hits].sort()).toEqual(plain.map(({ id }) => id).sort());
					}
				},
			),
		);
	});
});
