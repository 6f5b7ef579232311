import { describe } from 'vitest';
import { check } from './said';
import { checkTriples } from './triples';

describe('subjects that are hard to find', () => {
	checkTriples('en', [
		['a particle that begins a name', 'De la Fuente said the boats stay.', 'De la Fuente | said | the boats stay'],
		['a preposition that begins no name', 'On Friday Marsh said the boats stay.', 'Marsh | said | the boats stay'],
		[
			'a later verb takes what follows it',
			'The fleet, she said, then answered: “The boats stay in port.”',
			'The fleet, she said | then answered | The boats stay in port.',
		],
		[
			'a quotation that ends a sentence, and another that begins one',
			'Marsh left, saying that she “will pay.” “We will see,” Petrova added.',
			'Marsh | saying | she “will pay.”',
			'Petrova | added | We will see',
		],
		['a day between, without “that”', 'Marsh said on Friday the boats would stay.', 'Marsh | said | the boats would stay'],
		['a day, and no clause', 'Marsh said on Friday the port.'],
		['only alleged to have said', 'Marsh allegedly said that the boats stay.'],
	]);
	checkTriples('es', [
		[
			'una partícula que empieza un nombre',
			'Blanco calla, mientras que De la Fuente dijo que los barcos se quedan.',
			'De la Fuente | dijo | los barcos se quedan',
		],
		[
			'al final, tras el lugar',
			'Los barcos se quedan en puerto, dijo en rueda de prensa la ministra.',
			'la ministra | dijo | Los barcos se quedan en puerto',
		],
		['lo que se piensa de algo', 'Blanco sabe lo que piensa de la veda la flota.'],
		[
			'un verbo entre las comas no es aposición',
			'Ferrer firmó la orden, la más dura, contra la flota, informó el diario.',
			'el diario | informó | Ferrer firmó la orden, la más dura, contra la flota',
		],
		['se limitó a decir', 'Blanco se limitó a decir que los barcos se quedan.', 'Blanco | decir | los barcos se quedan'],
		['presuntamente dijo', 'Blanco presuntamente dijo que los barcos se quedan.'],
		['para, con un inciso', 'Para la flota, en cambio, se trata de un regalo.', 'la flota | Para | se trata de un regalo'],
	]);
});

describe('sources with more than a name', () => {
	check('en', [
		['of a party', 'Judith Marsh of the Harbour Party said the boats stay.', 'judith-marsh | indirect | the boats stay'],
		[
			'somebody of hers',
			'The cousin of Judith Marsh said the boats stay.',
			'[The cousin of Judith Marsh] | indirect | the boats stay',
		],
	]);
	check('es', [
		[
			'la respuesta de una a otro',
			'La respuesta de Carmen Peña a Tomás Blanco dice que los barcos se quedan.',
			'carmen-pena-ibanez | indirect | los barcos se quedan',
		],
	]);
});
