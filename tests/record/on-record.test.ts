import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/domain/attribution';
import type { Dossier } from '../../lib/domain/dossier';
import { recordedPosition } from '../../lib/domain/recorded-statement';
import { OnRecord } from '../../lib/record/on-record';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

const WORDS = 'No vessel should leave the pier without a witness.';

function recordOf(...dossiers: Dossier[]): OnRecord {
	const record = new OnRecord(dossiers);
	for (const { id, positions } of dossiers) for (const position of positions) record.put(recordedPosition(position, id));
	return record;
}

function statement(actor: string | null, denied = false): Attribution {
	return {
		kind: 'direct',
		speaker: actor === null ? { kind: 'unresolved' } : { kind: 'actor', id: actor, dossier: 'cold-banks' },
		source: null,
		cue: null,
		content: [],
		denied,
	};
}

const said = (text: string, cue = 'said', date: string | null = '2024-05-06') => ({
	quoted: [text],
	text,
	cue,
	paragraph: text,
	lang: null,
	date,
});

describe('OnRecord.compare', () => {
	const record = recordOf(SECOND_DOSSIER);

	it('tells known words with their position and the words that support it', () => {
		expect(record.compare(statement('siobhan-obrien'), said(WORDS))).toEqual({
			record: { status: 'known', matches: ['obrien-observers'], how: 'same-words' },
			position: { issue: 'observers-on-board', stance: 'supports', confidence: 0.95, words: expect.any(String) },
		});
	});

	it('tells new words without guessing a position', () => {
		expect(record.compare(statement('siobhan-obrien'), said('We shall see in spring what the sea gives.'))).toEqual({
			record: { status: 'new', matches: [], how: null },
			position: null,
		});
	});

	it('takes no position from what is denied', () => {
		expect(record.compare(statement('siobhan-obrien', true), said(WORDS))).toMatchObject({
			record: { status: 'known' },
			position: null,
		});
	});

	it('takes no condition from words that were cut so short that it is gone', () => {
		const whole = record.compare(
			statement('tomas-blanco'),
			said('Aceptamos observadores en cada buque, siempre que sean nuestros.'),
		);
		expect(whole).toMatchObject({
			record: { how: 'same-words' },
			position: { stance: 'qualified', words: expect.stringContaining('siempre que') },
		});
		expect(record.compare(statement('tomas-blanco'), said('Aceptamos observadores en cada buque'))).toMatchObject({
			record: { how: 'cut' },
			position: null,
		});
	});

	it('compares nobody’s words with nothing', () => {
		expect(record.compare(statement(null), said(WORDS))).toEqual({ record: null, position: null });
		const stranger: Attribution = { ...statement(null), speaker: { kind: 'stranger', name: 'Daniel Finch' } };
		expect(record.compare(stranger, said(WORDS))).toEqual({ record: null, position: null });
	});

	it('keeps the records of two dossiers apart', () => {
		const both = recordOf(SECOND_DOSSIER, { ...SECOND_DOSSIER, id: 'other' });
		expect(both.compare(statement('siobhan-obrien'), said(WORDS)).record?.matches).toEqual(['obrien-observers']);
	});

	it('takes no position where the same words stand for two', () => {
		const [first] = SECOND_DOSSIER.positions.filter(({ id }) => id === 'obrien-observers');
		const twice: Dossier = {
			...SECOND_DOSSIER,
			positions: first ? [first, { ...first, id: 'again', issue: 'winter-closure', stance: 'opposes' }] : [],
		};
		expect(recordOf(twice).compare(statement('siobhan-obrien'), said(WORDS))).toEqual({
			record: { status: 'known', matches: ['obrien-observers', 'again'], how: 'same-words' },
			position: null,
		});
	});

	it('knows nothing of a position any more that was taken off the record', () => {
		const own = recordOf(SECOND_DOSSIER);
		own.remove('cold-banks', 'obrien-observers');
		expect(own.compare(statement('siobhan-obrien'), said(WORDS))).toEqual({
			record: { status: 'new', matches: [], how: null },
			position: null,
		});
	});
});

describe('OnRecord.compare knows translated words', () => {
	const record = recordOf(SECOND_DOSSIER);
	const compare = (actor: string, text: string, lang: 'en' | 'es', kind: Attribution['kind'] = 'direct') =>
		record.compare({ ...statement(actor), kind }, { ...said(text), lang });

	it.each([
		['pena-closure', 'carmen-pena-ibanez', 'The winter closed season ruins the small villages.', 'en'],
		['blanco-observers', 'tomas-blanco', 'We accept observers on every vessel, as long as they are ours.', 'en'],
		[
			'thorsdottir-quota',
			'gudrun-thorsdottir',
			'La mitad de los barcos debe quedarse en puerto, o no quedará nada que compartir.',
			'es',
		],
	] as const)('of %s', (id, actor, text, lang) => {
		expect(compare(actor, text, lang).record).toEqual({ status: 'known', matches: [id], how: 'translated' });
	});

	it.each([
		['another speaker', 'gudrun-thorsdottir', 'The winter closed season ruins the small villages.', 'en', 'direct'],
		['a paraphrase', 'carmen-pena-ibanez', 'The winter closed season ruins the small villages.', 'en', 'indirect'],
		['the language of the record', 'carmen-pena-ibanez', 'The winter closed season ruins the small villages.', 'es', 'direct'],
		['a negation added', 'carmen-pena-ibanez', 'The winter closed season never ruins the small villages.', 'en', 'direct'],
		['other words for the most part', 'carmen-pena-ibanez', 'The winter storm flooded the small harbours.', 'en', 'direct'],
		['too few words', 'carmen-pena-ibanez', 'The small villages.', 'en', 'direct'],
		[
			'much more than was said',
			'tomas-blanco',
			'We accept observers on every vessel, as long as they are ours and paid in full by the company that owns the boats at the northern banks.',
			'en',
			'direct',
		],
		['a number added', 'tomas-blanco', 'We accept 12 observers on every vessel, as long as they are ours.', 'en', 'direct'],
	] as const)('but not from %s', (_, actor, text, lang, kind) => {
		expect(compare(actor, text, lang, kind).record).toEqual({ status: 'new', matches: [], how: null });
	});
});

describe('OnRecord.compare tells a changed side', () => {
	const record = recordOf(SECOND_DOSSIER);
	const REJECTS = 'We reject a catch quota that is cut by half.';
	const status = (text: string, { cue = 'said', date = '2024-05-06', from = record, kind = 'direct' } = {}) => {
		const attribution = { ...statement('gudrun-thorsdottir'), kind: kind as Attribution['kind'] };
		return from.compare(attribution, said(text, cue, date)).record?.status;
	};

	it('with the position that it now takes and the latest on record', () => {
		expect(record.compare(statement('gudrun-thorsdottir'), said(REJECTS))).toEqual({
			record: { status: 'different', matches: ['thorsdottir-quota'], how: null },
			position: {
				issue: 'size-of-quota',
				stance: 'opposes',
				confidence: 0.95,
				words: 'reject a catch quota that is cut by half',
			},
		});
	});

	it.each([
		['in Spanish', 'Rechazamos que la cuota de captura se reduzca a la mitad.'],
		['as wrong', 'A catch quota cut by half is unacceptable.'],
		['by no longer supporting it', 'We will never support a catch quota cut by half.'],
	])('%s', (_, text) => {
		expect(status(text)).toBe('different');
	});

	it.each([
		['of the same side', 'We support a catch quota that is cut by half.'],
		['with a condition', 'We reject a catch quota that is cut by half unless the villages are paid.'],
		['in a hypothesis', 'If we reject a catch quota that is cut by half, nothing will be left.'],
		['in a question', 'Why should we reject a catch quota that is cut by half?'],
		['that turns', 'We reject a catch quota that is cut by half, but we accept a third.'],
		['negated', 'We do not reject a catch quota that is cut by half.'],
		['of others', 'They reject a catch quota that is cut by half.'],
		['about another matter', 'We reject the colour of the boats.'],
		['with one word of the question only', 'We reject the quota on bread.'],
		['taken up as a noun', 'Conocemos su rechazo a la cuota de captura a la mitad.'],
	])('but not from words %s', (_, text) => {
		expect(status(text)).not.toBe('different');
	});

	it.each([
		['a paraphrase', { kind: 'indirect' }],
		['words that are told again', { cue: 'had said' }],
		['words told again in Spanish', { cue: 'había dicho' }],
		['an article older than the record', { date: '2023-02-01' }],
		['an article of the same day', { date: '2023-03-02' }],
	])('but not from %s', (_, how) => {
		expect(status(REJECTS, how)).toBe('new');
	});

	it('but not in a paragraph about another year, nor without a date, nor where it is denied', () => {
		const words = { ...said(REJECTS), paragraph: `In 2019 she said: “${REJECTS}”` };
		expect(record.compare(statement('gudrun-thorsdottir'), words).record?.status).toBe('new');
		expect(record.compare(statement('gudrun-thorsdottir'), said(REJECTS, 'said', null)).record?.status).toBe('new');
		expect(record.compare(statement('gudrun-thorsdottir', true), said(REJECTS)).record?.status).toBe('new');
	});

	const [quota] = SECOND_DOSSIER.positions.filter(({ id }) => id === 'thorsdottir-quota');
	const withLater = (stance: 'supports' | 'opposes' | 'qualified' | 'neutral', date: string) =>
		recordOf({
			...SECOND_DOSSIER,
			positions: [
				...SECOND_DOSSIER.positions,
				...(quota ? [{ ...quota, id: 'later', stance, date, quote: null, statement: { en: 'Later.', es: 'Luego.' } }] : []),
			],
		});

	it.each([
		['qualified', '2023-06-01'],
		['neutral', '2023-03-02'],
		['opposes', '2023-06-01'],
		['opposes', '2022-01-01'],
	] as const)('but not where %s is on record too, of %s', (stance, date) => {
		expect(status(REJECTS, { from: withLater(stance, date) })).toBe('new');
	});

	it('against the latest of several', () => {
		const { record: compared } = withLater('supports', '2023-06-01').compare(statement('gudrun-thorsdottir'), said(REJECTS));
		expect(compared).toMatchObject({ status: 'different', matches: ['later'] });
	});
});
