import { describe, expect, it } from 'vitest';
import type { BlockKind, TextBlock } from '../../lib/domain/page-text';
import { check, said } from './said';

const blocks = (...parts: readonly (readonly [BlockKind, string])[]): TextBlock[] =>
	parts.map(([kind, text], id) => ({ id, kind, text }));
const BOATS = 'judith-marsh | direct | The boats stay in port.';

describe('words and a signature', () => {
	check('en', [
		['a dash and a name', 'Judith Marsh came.\n“The boats stay in port.” — Judith Marsh', BOATS],
		['with an office behind it', '“The boats stay in port.” — Judith Marsh, U.K. minister of fisheries', BOATS],
		['with an office before it', '“The boats stay in port.” – Minister Judith Marsh, Feb. 3', BOATS],
		['in brackets', '“The boats stay in port.” (Judith Marsh, minister)', BOATS],
		['a sentence of name and office', '“The boats stay in port.” Judith Marsh, minister of fisheries.', BOATS],
		['below it', '“The boats stay in port.”\n— Judith Marsh, minister of fisheries', BOATS],
		[
			'an embedded post',
			'The boats stay in port — Judith Marsh (@judithmarsh) May 2, 2023',
			'judith-marsh | indirect | The boats stay in port',
		],
		['somebody else, to her', '“The boats stay in port.” — a farmer, to Judith Marsh'],
		['hers, not she', '“The boats stay in port.” — Judith Marsh’s lawyer'],
		['on her', '“The boats stay in port.” — on Judith Marsh'],
		['in a doctored video', '“The boats stay in port.” — Judith Marsh, in a doctored video'],
		['her message there', 'A doctored video shows Judith Marsh. Her message: “The boats stay in port.”'],
		['of her', '“The boats of Marsh and Marsh” — a life of Judith Marsh'],
		['a post without a name of a network', 'The boats stay in port — Judith Marsh went home'],
		['a deed', '“The boats stay in port.” Judith Marsh listened.', '? | direct | The boats stay in port.'],
		[
			'a plain line below is a caption',
			'“The boats stay in port.”\nJudith Marsh, minister of fisheries',
			'? | direct | The boats stay in port.',
		],
	]);
	check('es', [
		[
			'raya y nombre',
			'«Los barcos se quedan en puerto.» — Tomás Blanco, ministro de Pesca',
			'tomas-blanco | direct | Los barcos se quedan en puerto.',
		],
		[
			'una oración de nombre y cargo',
			'«Los barcos se quedan en puerto». Tomás Blanco, ministro de Pesca.',
			'tomas-blanco | direct | Los barcos se quedan en puerto',
		],
		[
			'entre paréntesis',
			'«Los barcos se quedan en puerto» (Tomás Blanco)',
			'tomas-blanco | direct | Los barcos se quedan en puerto',
		],
		['otra persona, a él', '«Los barcos se quedan en puerto» — una maestra a Tomás Blanco'],
		['en un video falso', '«Los barcos se quedan en puerto» — Tomás Blanco, en un video falso'],
		['una biografía', '«El ministro de los barcos de pesca» — biografía de Tomás Blanco'],
		['un hecho', '«Los barcos se quedan en puerto». Tomás Blanco escuchó.', '? | direct | Los barcos se quedan en puerto'],
	]);

	it('takes a line of a block quotation with a name and an office for its signature', () => {
		expect(said(blocks(['quote', '“The boats stay in port.”'], ['quote', 'Judith Marsh, minister of fisheries']))).toEqual([
			BOATS,
		]);
	});
});

describe('questions and answers', () => {
	const answers = (intro: string, lang: 'en' | 'es' = 'en') =>
		said(
			lang === 'en'
				? `${intro}\nQ: Do the boats stay?\nA: They stay in port. Nobody leaves.`
				: `${intro}\nP. ¿Se quedan los barcos?\nR. Se quedan en puerto. Nadie sale.`,
			lang,
		);

	it.each([
		'An interview with Judith Marsh',
		'Judith Marsh, the minister of fisheries, talked to us in Cork.',
		'The minister was busy. Judith Marsh met us at noon.',
	])('gives the answers to whom the page says that it asked: %s', (intro) => {
		expect(answers(intro)).toEqual(['judith-marsh | indirect | They stay in port. Nobody leaves.']);
	});

	it.each([
		'Entrevista a Tomás Blanco',
		'Tomás Blanco recibió a este diario en el puerto.',
		'El ministro Tomás Blanco habló con este diario.',
	])('da las respuestas a quien la página dice que preguntó: %s', (intro) => {
		expect(answers(intro, 'es')).toEqual(['tomas-blanco | indirect | Se quedan en puerto. Nadie sale.']);
	});

	it.each([
		'Judith Marsh and Tomás Blanco met us at noon.',
		'An interview with Judith Marsh’s lawyer',
		'A fisherman answers questions about Judith Marsh.',
		'Ana Pardo, who knows Judith Marsh, talked to us.',
		'An interview with Judith Marsh and Tomás Blanco',
	])('gives them to nobody where it does not: %s', (intro) => {
		expect(answers(intro)).toEqual([]);
	});

	it('gives nothing behind an "A" without a question before it', () => {
		expect(said('An interview with Judith Marsh\nA: They stay in port. Nobody leaves.')).toEqual([]);
	});

	it('reads the label of a transcript in capitals with the office in front', () => {
		expect(said('Tomás Blanco habló.\nMINISTRO DE PESCA, TOMÁS BLANCO: Los barcos se quedan.', 'es')).toEqual([
			'tomas-blanco | indirect | Los barcos se quedan',
		]);
		expect(said('Tomás Blanco habló.\nTODO SOBRE TOMÁS BLANCO: Los barcos se quedan.', 'es')).toEqual([]);
	});
});
