import { describe } from 'vitest';
import { check } from './said';

describe('a time is nobody', () => {
	check('en', [
		[
			'each time',
			'Judith Marsh was asked twice. Each time she said that the boats would stay.',
			'judith-marsh | indirect | the boats would stay',
		],
		[
			'a day before the words',
			'Judith Marsh said two days earlier that the boats would stay.',
			'judith-marsh | indirect | the boats would stay',
		],
		['a number of boats', 'Judith Marsh said two boats would stay.', 'judith-marsh | indirect | two boats would stay'],
	]);
	check('es', [
		[
			'una fecha',
			'Tomás Blanco habló. El 14 de noviembre dijo que los barcos se quedan.',
			'tomas-blanco | indirect | los barcos se quedan',
		],
		[
			'la víspera',
			'Tomás Blanco habló. La víspera había dicho que los barcos se quedan.',
			'tomas-blanco | indirect | los barcos se quedan',
		],
		[
			'antes de que',
			'Tomás Blanco había dicho cinco días antes que los barcos se quedan.',
			'tomas-blanco | indirect | los barcos se quedan',
		],
		['un lugar', 'Tomás Blanco dijo allí que los barcos se quedan.', 'tomas-blanco | indirect | los barcos se quedan'],
		['y no un número de barcos', 'Tomás Blanco dijo que 14 barcos se quedan.', 'tomas-blanco | indirect | 14 barcos se quedan'],
	]);
});

describe('who is only spoken of does not speak', () => {
	check('en', [
		[
			'of a whole clause, the one at its end',
			'Judith Marsh welcomed remarks by Chidi Okonkwo, who said the boats would stay.',
			'chidi-okonkwo | indirect | the boats would stay',
		],
		[
			'and where there is no clause, the only one',
			'Chidi Okonkwo, who came late, said the boats would stay.',
			'chidi-okonkwo | indirect | the boats would stay',
		],
		[
			'another statement after the quotation',
			'Judith Marsh said “the boats stay in port” and that nobody will pay.',
			'judith-marsh | direct | the boats stay in port',
		],
	]);
	check('es', [
		[
			'en una cláusula con cuando',
			'Judith Marsh habló. Ayer, cuando llegó Blanco, dijo que los barcos se quedan.',
			'judith-marsh | indirect | los barcos se quedan',
		],
		[
			'en una cláusula con si',
			'Una funcionaria dijo que los barcos salen. Preguntada por si Tomás Blanco vendrá, respondió: «Los barcos se quedan».',
			'[Una funcionaria] | indirect | los barcos salen',
			'[Una funcionaria] | direct | Los barcos se quedan',
		],
		[
			'a quién se lo dijo, antes de quién lo dijo',
			'Tomás Blanco calla. «Los barcos se quedan en puerto», explicó a EFE una funcionaria.',
			'[una funcionaria] | direct | Los barcos se quedan en puerto',
		],
		[
			'a quien escribe se lo dijo otra',
			'Tomás Blanco calla. Mi vecina no. «Los barcos se quedan en puerto», me dijo.',
			'? | direct | Los barcos se quedan en puerto',
		],
	]);
});
