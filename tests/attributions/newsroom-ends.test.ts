import { describe } from 'vitest';
import { check } from './said';
import { checkTriples } from './triples';

describe('where the reporter goes on', () => {
	checkTriples('en', [
		[
			'what it is called behind a dash',
			'Marsh said that no deal is better than this one — a line Okonkwo dismissed as “a slogan.”',
			'Marsh | said | no deal is better than this one',
		],
		[
			'a dash within what is said',
			'Marsh said that no deal — a bad one or a good one — will help.',
			'Marsh | said | no deal — a bad one or a good one — will help',
		],
		[
			'what was not said',
			'Marsh did say that the raids must stop, but not that she would act.',
			'Marsh | did say | the raids must stop',
		],
		['but with not', 'Marsh said that the raids hurt, but not for long.', 'Marsh | said | the raids hurt, but not for long'],
		[
			'a relative clause',
			'Moss, the man who once said that “fish don’t vote,” is back.',
			'the man | once said | fish don’t vote',
		],
	]);
});

describe('who wrote, and who is quoted', () => {
	checkTriples('en', [
		['by a paper', 'Marsh was quoted by the Gazette as saying the raids must stop.', 'Marsh | saying | the raids must stop'],
		['by nobody', 'Marsh was quoted as saying the raids must stop.', 'Marsh | saying | the raids must stop'],
	]);
	checkTriples('es', [['dos palabras', 'Peña confesó estar cansada.', 'Peña | confesó | estar cansada']]);
	check('es', [
		[
			'la carta de otra',
			'Tomás Blanco recibió una carta de Carmen Peña en la que dice que hay hielo.',
			'carmen-pena-ibanez | indirect | hay hielo',
		],
		['una carta de nadie', 'Tomás Blanco leyó una carta en la que dice que hay hielo.', '? | indirect | hay hielo'],
		['la propia carta', 'Tomás Blanco difundió una carta en la que dice que hay hielo.', 'tomas-blanco | indirect | hay hielo'],
		['la data', 'MADRID.- La ministra de Pesca, Carmen Peña, dijo que hay hielo.', 'carmen-pena-ibanez | indirect | hay hielo'],
	]);
	check('en', [
		[
			'a body is no "she"',
			'Chidi Okonkwo’s government has insisted it was right, but Judith Marsh disputed that. “They lied,” she said.',
			'[Chidi Okonkwo’s government] | indirect | it was right',
			'judith-marsh | direct | They lied',
		],
	]);
});

describe('words of a story, of somebody quoted, and of two in one paragraph', () => {
	check('en', [
		['a novel', 'In Paul Hall’s novel, Judith Marsh says the sea is free.'],
		['a town', 'In Paul Hall’s town, Judith Marsh said the sea was free.', 'judith-marsh | indirect | the sea was free'],
		[
			'two labels',
			'Marsh: The sea is free. Okonkwo: It is not.\nJudith Marsh met Chidi Okonkwo.',
			'judith-marsh | indirect | The sea is free',
		],
		[
			'an age and an apposition',
			'Judith Marsh, 54, a lawyer from Hull, tweeted: “The sea is free.”',
			'judith-marsh | direct | The sea is free.',
		],
		[
			'a claim, and what is said of it',
			'Judith Marsh, asked about Chidi Okonkwo’s claim that the bay was his, said it was not.',
			'chidi-okonkwo | indirect | the bay was his',
			'judith-marsh | indirect | it was not',
		],
	]);
	check('es', [
		['una novela', 'En la novela de Julio Rey, Carmen Peña dice que el mar es libre.'],
		['quien cita', 'Carmen Peña citó a Machado: “Caminante, no hay camino, se hace camino al andar”.'],
		[
			'quien habla',
			'Carmen Peña habló claro: “No hay camino, se hace camino al andar”.',
			'carmen-pena-ibanez | direct | No hay camino, se hace camino al andar',
		],
	]);
});
