import { describe, expect, it } from 'vitest';
import type { BlockKind, TextBlock } from '../../lib/domain/page-text';
import { check, said } from './said';

const STAY = 'direct | The boats stay in port';
const QUEDAN = 'direct | Los barcos se quedan en puerto';

describe('speakers by name and office', () => {
	check('en', [
		['a full name', '“The boats stay in port,” said Judith Marsh.', `judith-marsh | ${STAY}`],
		['a surname introduced before', 'Judith Marsh came.\n“The boats stay in port,” Marsh said.', `judith-marsh | ${STAY}`],
		['a title and a surname', '“The boats stay in port,” Minister Marsh said.', `judith-marsh | ${STAY}`],
		['an office with its country', "“The boats stay in port,” Iceland's prime minister said.", `gudrun-thorsdottir | ${STAY}`],
		[
			'an office of somebody whose name is no word, and a name',
			'The spokeswoman for the Grand Palace, Judith Marsh, said the boats stay.',
			'judith-marsh | indirect | the boats stay',
		],
		[
			'whose name begins with a capital is no office',
			'Ellen Ford of the Grand Palace, beside Judith Marsh, said the boats stay.',
			'[Ellen Ford] | indirect | the boats stay',
		],
		[
			'an office and a name in apposition',
			'“The boats stay in port,” said the Nigerian President, Chidi Okonkwo.',
			`chidi-okonkwo | ${STAY}`,
		],
		[
			'a name and an office in apposition',
			'Chidi Okonkwo, the president of Nigeria, said the boats would stay.',
			'chidi-okonkwo | indirect | the boats would stay',
		],
		[
			'a relative clause',
			'They met Judith Marsh, who said that the boats would stay.',
			'judith-marsh | indirect | the boats would stay',
		],
		['a body', '“The boats stay in port,” the Cold Banks Fisheries Commission said.', `cold-banks-commission | ${STAY}`],
		[
			'a government by its capital',
			'On Tuesday Warsaw said that the boats would stay.',
			'government-of-poland | indirect | the boats would stay',
		],
		[
			'according to',
			'The boats will stay in port, according to Olga Petrova.',
			'olga-petrova | indirect | The boats will stay in port',
		],
	]);
	check('es', [
		['el nombre', '«Los barcos se quedan en puerto», dijo Tomás Blanco.', `tomas-blanco | ${QUEDAN}`],
		['el apellido', 'Llegó Tomás Blanco.\n«Los barcos se quedan en puerto», dijo Blanco.', `tomas-blanco | ${QUEDAN}`],
		['el cargo', '«Los barcos se quedan en puerto», dijo el presidente de Nigeria.', `chidi-okonkwo | ${QUEDAN}`],
		[
			'la oración de relativo',
			'Recibió a Tomás Blanco, quien dijo que los barcos se quedarán.',
			'tomas-blanco | indirect | los barcos se quedarán',
		],
		['según', 'Los barcos se quedarán, según Carmen Peña.', 'carmen-pena-ibanez | indirect | Los barcos se quedarán'],
	]);
});

describe('speakers by pronoun, and left out', () => {
	check('en', [
		['she', 'Judith Marsh came. “The boats stay in port,” she said.', `judith-marsh | ${STAY}`],
		[
			'she, in the next paragraph',
			'Judith Marsh said the boats would stay.\n“The nets stay too,” she said.',
			'judith-marsh | indirect | the boats would stay',
			'judith-marsh | direct | The nets stay too',
		],
		[
			'she, with a man beside her',
			'Judith Marsh met Chidi Okonkwo. “The boats stay in port,” she said.',
			`judith-marsh | ${STAY}`,
		],
		[
			'he, with a woman beside him',
			'Judith Marsh met Chidi Okonkwo. “The boats stay in port,” he said.',
			`chidi-okonkwo | ${STAY}`,
		],
		['he, with two men, is nobody known', 'Lech Wałęwski met Chidi Okonkwo. “The boats stay in port,” he said.', `? | ${STAY}`],
		[
			'she, with men only, is nobody known',
			'Lech Wałęwski met Chidi Okonkwo. “The boats stay in port,” she said.',
			`? | ${STAY}`,
		],
		['they are nobody known', 'Lech Wałęwski met Chidi Okonkwo. “The boats stay in port,” they said.', `? | ${STAY}`],
		[
			'the minister, after her statement',
			'Judith Marsh said the boats would stay. “The nets stay too,” the minister said.',
			'judith-marsh | indirect | the boats would stay',
			'judith-marsh | direct | The nets stay too',
		],
	]);
	check('es', [
		[
			'el sujeto omitido',
			'Tomás Blanco dijo que los barcos se quedarán. Añadió que habrá multas para la flota.',
			'tomas-blanco | indirect | los barcos se quedarán',
			'tomas-blanco | indirect | habrá multas para la flota',
		],
		[
			'el sujeto omitido, en el párrafo siguiente',
			'Tomás Blanco dijo que los barcos se quedarán.\n«Habrá multas para todos», añadió.',
			'tomas-blanco | indirect | los barcos se quedarán',
			'tomas-blanco | direct | Habrá multas para todos',
		],
		[
			'en plural no es de uno solo',
			'Tomás Blanco dijo que los barcos se quedarán. Añadieron que habrá multas para la flota.',
			'tomas-blanco | indirect | los barcos se quedarán',
			'? | indirect | habrá multas para la flota',
		],
		[
			'ella',
			'Carmen Peña se reunió con Tomás Blanco. «Los barcos se quedan en puerto», dijo ella.',
			`carmen-pena-ibanez | ${QUEDAN}`,
		],
		[
			'la ministra',
			'Carmen Peña dijo que los barcos se quedarán. «Habrá multas para todos», avisó la ministra.',
			'carmen-pena-ibanez | indirect | los barcos se quedarán',
			'carmen-pena-ibanez | direct | Habrá multas para todos',
		],
	]);
});

describe('somebody else’s words never go to an official', () => {
	check('en', [
		['a spokesman', '“The boats stay in port,” said Judith Marsh’s spokesman.', `[Judith Marsh’s spokesman] | ${STAY}`],
		['a spokesman of', '“The boats stay in port,” said a spokesman for Judith Marsh.', `[a spokesman] | ${STAY}`],
		['a stranger', '“The boats stay in port,” said Daniel Finch, who met Judith Marsh.', `[Daniel Finch] | ${STAY}`],
		[
			'a stranger with a pronoun',
			'Judith Marsh came. Daniel Finch said little. “The boats stay in port,” he said.',
			`[Daniel Finch] | ${STAY}`,
		],
		['a namesake', 'Judith Marsh came. “The boats stay in port,” said Emily Marsh.', `[Emily Marsh] | ${STAY}`],
		[
			'a lawyer for',
			'The lawyer for Chidi Okonkwo said the boats would stay.',
			'[The lawyer for Chidi Okonkwo] | indirect | the boats would stay',
		],
		[
			'a body’s official',
			'A Cold Banks Fisheries Commission official said the boats would stay.',
			'[A Cold Banks Fisheries Commission official] | indirect | the boats would stay',
		],
		[
			'a quotation alone',
			'Judith Marsh came.\n“The boats stay in port until spring.”',
			'? | direct | The boats stay in port until spring.',
		],
		[
			'a name inside a quotation is not who speaks',
			'“Judith Marsh told us nothing,” said Daniel Finch.',
			'[Daniel Finch] | direct | Judith Marsh told us nothing',
		],
		[
			'two speakers of one sentence',
			'Judith Marsh said the boats would stay, while Olga Petrova said that they would sail at dawn.',
			'judith-marsh | indirect | the boats would stay',
			'olga-petrova | indirect | they would sail at dawn',
		],
	]);
	check('es', [
		[
			'el portavoz',
			'«Los barcos se quedan en puerto», dijo el portavoz de Carmen Peña.',
			`[el portavoz de Carmen Peña] | ${QUEDAN}`,
		],
		['un desconocido', '«Los barcos se quedan en puerto», dijo Hugo Lara, que vio a Carmen Peña.', `[Hugo Lara] | ${QUEDAN}`],
		[
			'el abogado',
			'El abogado de Tomás Blanco dijo que los barcos se quedarán.',
			'[El abogado de Tomás Blanco] | indirect | los barcos se quedarán',
		],
	]);
});

describe('what was not said', () => {
	check('en', [
		[
			'a denial is a denial',
			'Judith Marsh denied that the boats would stay in port.',
			'judith-marsh | indirect denied | the boats would stay in port',
		],
		['negated', 'Judith Marsh did not say that the boats would stay.'],
		['hypothetical', 'If Judith Marsh says that the boats stay, prices will fall.'],
		['a question', 'Reporters asked Judith Marsh whether the boats would stay.'],
		['declined', 'Judith Marsh declined to say whether the boats would stay.'],
	]);
	check('es', [
		[
			'un desmentido',
			'Tomás Blanco negó que los barcos se queden en puerto.',
			'tomas-blanco | indirect denied | los barcos se queden en puerto',
		],
		['negado', 'Tomás Blanco no dijo que los barcos se quedarán.'],
		['hipotético', 'Si Tomás Blanco dice que los barcos se quedan, bajará el precio.'],
		['una pregunta', 'Le preguntaron a Tomás Blanco si los barcos se quedarán.'],
	]);
});

describe('over blocks', () => {
	const blocks = (...parts: readonly (readonly [BlockKind, string])[]): TextBlock[] =>
		parts.map(([kind, text], id) => ({ id, kind, text }));

	it('gives a quotation that runs on to its speaker', () => {
		expect(said('Judith Marsh said: “The boats stay in port.\n“The nets stay too. Nobody leaves.”')).toEqual([
			'judith-marsh | direct | The boats stay in port.',
			'judith-marsh | direct | The nets stay too. Nobody leaves.',
		]);
	});

	it('gives a pull quote to the speaker of the same words, and no other', () => {
		const text = '“The boats stay in port until the spring,” said Judith Marsh.';
		expect(
			said(
				blocks(
					['paragraph', text],
					['quote', '“The boats stay in port until the spring”'],
					['quote', '“The boats sail at dawn every day”'],
				),
			),
		).toEqual([
			'judith-marsh | direct | The boats stay in port until the spring',
			'judith-marsh | direct | The boats stay in port until the spring',
			'? | direct | The boats sail at dawn every day',
		]);
	});

	it.each([
		['Marsh: no boat leaves port', 'judith-marsh | indirect | no boat leaves port'],
		['Marsh: ‘No boat leaves port’', 'judith-marsh | direct | No boat leaves port'],
		['Minister Marsh: “No boat leaves port”', 'judith-marsh | direct | No boat leaves port'],
	])('reads a headline with a colon: %s', (headline, expected) => {
		expect(said(blocks(['headline', headline], ['paragraph', 'Judith Marsh came.']))[0]).toBe(expected);
	});

	it.each([
		['Marsh says raids must stop as Moss keeps boats in port', 'raids must stop'],
		['Marsh says raids must stop as the Iron Fleet vows revenge', 'raids must stop'],
		['Marsh says raids “must stop” as Moss weighs new tolls', 'raids “must stop”'],
		['Marsh says boats see the quota as Moss sees it', 'boats see the quota as Moss sees it'],
		['Marsh says boats are treated as Moss’s allies', 'boats are treated as Moss’s allies'],
		['Marsh says boats serve as Iron Fleet scouts', 'boats serve as Iron Fleet scouts'],
		['Marsh says raids “must stop as Moss keeps boats in port”', 'raids “must stop as Moss keeps boats in port”'],
		['Marsh says as Moss keeps boats raids go on', 'as Moss keeps boats raids go on'],
	])('ends what a headline says somebody says where it tells of another: %s', (headline, expected) => {
		expect(said(blocks(['headline', headline], ['paragraph', 'Judith Marsh came.']))[0]).toMatch(
			new RegExp(String.raw`^judith-marsh \| \w+ \| ${expected}$`),
		);
		expect(said('Judith Marsh says raids must stop as Moss keeps boats in port.')[0]).toMatch(/as Moss keeps boats in port$/);
	});

	it.each(['What we know about Marsh: no boat leaves port', 'The case against Marsh: a boat, a net, a fish'])(
		'does not put the words of a headline into her mouth: %s',
		(headline) => {
			const found = said(blocks(['headline', headline], ['paragraph', 'Judith Marsh came.']));
			expect(found.filter((statement) => !statement.startsWith('?'))).toEqual([]);
		},
	);

	it('gives a block after a colon to who was named there', () => {
		expect(said('Judith Marsh told us by telephone:\n“The boats stay in port until spring.”')).toContain(
			'judith-marsh | direct | The boats stay in port until spring.',
		);
	});
});
