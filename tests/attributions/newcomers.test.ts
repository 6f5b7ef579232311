import { describe } from 'vitest';
import { checkLast } from './said';

describe('a stranger of one bare name between an official and a pronoun', () => {
	const she = (between: string) => `Judith Marsh opened the pier on Monday. ${between} “The boats stay in port,” she said.`;
	const he = (between: string) => `Chidi Okonkwo left the hall early. ${between} “The boats stay in port,” he said.`;
	checkLast('en', [
		['a woman’s name', she('Martha has sold bait there for forty years.'), '?'],
		['an unknown name and what people do', she('Edna has sold bait there for forty years.'), '?'],
		['a name and a relative clause', he('Ortega, who sells nets, shrugged.'), '?'],
		['a name and a calling', he('Whitfield, a retired colonel, watched.'), '?'],
		['a surname', he('Keller came late.'), '?'],
		['behind a place that a comma sets off', he('Outside, Dennis had been waiting since dawn.'), '?'],
		['behind a verb of being there', she('In the third row sat Martha.'), '?'],
		['whose opinion it is', she('For Martha, whose boat sank, it hardly matters.'), '?'],
		['in another paragraph', 'Judith Marsh spoke first.\nMartha, a student, listened.\n“Nobody asked us,” she said.', '?'],
		['what only people are', she('Marisol was not impressed.'), '?'],
		['still waiting', she('Orla still waits for it.'), '?'],
		['music', she('Music played.'), 'judith-marsh'],
		['a wet place is no person', she('Hull was not wet.'), 'judith-marsh'],
		['a man’s name is not she', she('Peter has sold bait there for forty years.'), 'judith-marsh'],
		['a woman’s name is not he', he('Martha has sold bait there for forty years.'), 'chidi-okonkwo'],
		['her husband is not she', she('Her husband waited.'), 'judith-marsh'],
		['one widow', 'Judith Marsh came.\n“No hake,” said one widow.\n“We have been idle for a month,” she added.', '?'],
		['a place', she('Grimsby was wet.'), 'judith-marsh'],
		['prices', she('Prices rose.'), 'judith-marsh'],
		['a day', she('Monday came.'), 'judith-marsh'],
		['whom he met', 'Chidi Okonkwo left. At the door he met Femi. He said that the boats would stay in port.', 'chidi-okonkwo'],
	]);
	const dijo = (between: string) => `Tomás Blanco salió temprano. ${between} «Los barcos se quedan en puerto», dijo.`;
	checkLast('es', [
		['un nombre de pila', dijo('Ramiro lo escuchaba.'), '?'],
		['un nombre desconocido con pronombre', dijo('Wenceslao lo vio pasar.'), '?'],
		['un nombre desconocido y lo que hacen las personas', dijo('Edelmira vende carnada desde hace años.'), '?'],
		['un nombre y su oficio', dijo('Isaura, estudiante, escuchaba.'), '?'],
		['tras un lugar entre comas', dijo('Afuera, Genaro llevaba horas en la fila.'), '?'],
		['tras el verbo', dijo('Entre el público estaba Yolanda, que perdió a un hijo.'), '?'],
		['de quien es la opinión', dijo('Para Efraín, que vende tacos, no cambia nada.'), '?'],
		['quien no le cree', dijo('Marisol no le cree.'), '?'],
		['quien sigue esperando', dijo('Saturnina sigue esperándolo.'), '?'],
		['quien está cansada', dijo('Marisol estaba cansada.'), '?'],
		['el tiempo', dijo('Hacía calor.'), 'tomas-blanco'],
		['un lugar que sigue mojado', dijo('Vigo sigue mojado.'), 'tomas-blanco'],
		['su chofer', dijo('Su chofer lo esperaba.'), '?'],
		['el patrón', dijo('El patrón de un pesquero tomó el micrófono.'), '?'],
		['el alcalde, tras un lugar', dijo('A su lado, el alcalde asentía.'), '?'],
		['uno de ellos', dijo('Uno de ellos lloró.'), '?'],
		['ella no es Ramiro', 'Carmen Peña habló. Ramiro la escuchaba. «Los barcos se quedan», dijo ella.', 'carmen-pena-ibanez'],
		['un lugar', dijo('Vigo estaba mojado.'), 'tomas-blanco'],
		['a quien saluda', dijo('En la puerta saludó a Wenceslao.'), 'tomas-blanco'],
		['un verbo sin sujeto', dijo('Perdió la espera y se fue.'), 'tomas-blanco'],
		['un adverbio', dijo('Abajo se oía el mar.'), 'tomas-blanco'],
		['nadie', dijo('Nadie lo escuchaba.'), 'tomas-blanco'],
	]);
});

describe('over paragraphs', () => {
	checkLast('en', [
		[
			'she, past a paragraph of a man',
			'“We want respect,” Judith Marsh said.\nChidi Okonkwo was in Quito that day.\n“Cooperation, yes,” she said.',
			'judith-marsh',
		],
		[
			'she, past a stranger’s words',
			'“We want respect,” Judith Marsh said.\n“We want fish,” Daniel Finch answered.\n“Cooperation, yes,” she said.',
			'judith-marsh',
		],
		[
			'not past a woman’s',
			'“We want respect,” Judith Marsh said.\n“We want fish,” Emily Finch answered.\n“Cooperation, yes,” she said.',
			'?',
		],
		['a diver may be she', '“We want respect,” Judith Marsh said.\nA diver laughed.\n“Cooperation, yes,” she said.', '?'],
	]);
	checkLast('es', [
		[
			'la opinión de los vecinos no es la suya',
			'Tomás Blanco habló.\nPara los vecinos son cuentos: «A mí me robaron tres veces en un mes».\nLos barcos se quedarán, según Hugo Lara.',
			'?',
		],
		['la patrona', 'Tomás Blanco habló.\nLa patrona del «Santa Rita» no le cree.\nDice que llevan un mes parados.', '?'],
	]);
});

describe('another holder of the same office', () => {
	checkLast('en', [
		['a possessive', "Judith Marsh spoke. Denmark's minister was there. “The boats stay,” the minister said.", '?'],
		['a country’s adjective', 'Judith Marsh met the Danish minister. “The boats stay,” the minister said.', '?'],
		['of a country', 'Chidi Okonkwo received the president of Ghana. “The boats stay,” the president said.', '?'],
		[
			'with a name',
			"Judith Marsh spoke. Denmark's minister, Mette Lund, answered. The boats would stay, the minister said.",
			'?',
		],
		['any', 'William Frost, the ambassador, came. A Texas ambassador came too. “The boats stay,” the ambassador said.', '?'],
		['a leader', "Chidi Okonkwo thanked Beijing. China's leader had called him. “We stand with you,” the president said.", '?'],
		['nobody else', 'Judith Marsh spoke. Denmark was silent. “The boats stay,” the minister said.', 'judith-marsh'],
		['another office', 'Judith Marsh met the Danish ambassador. “The boats stay,” the minister said.', 'judith-marsh'],
		[
			'her own country',
			'Judith Marsh spoke in Hull. The British minister was cold. “The boats stay,” the minister said.',
			'judith-marsh',
		],
		[
			'somebody told by a president is none',
			'Chidi Okonkwo came. The president told Daniel Finch to sit. “The boats stay,” the president said.',
			'chidi-okonkwo',
		],
	]);
	checkLast('es', [
		['de un país', 'Carmen Peña habló. La ministra de Dinamarca calló. «Los barcos se quedan», dijo la ministra.', '?'],
		['con gentilicio', 'Carmen Peña recibió a la ministra noruega. «Los barcos se quedan», dijo la ministra.', '?'],
		[
			'con nombre',
			'Chidi Okonkwo viajó. El mandatario ghanés, Kwame Boateng, lo esperaba. «Los barcos se quedan», dijo el mandatario.',
			'?',
		],
		[
			'de otro género',
			'Carmen Peña recibió al ministro noruego. «Los barcos se quedan», dijo la ministra.',
			'carmen-pena-ibanez',
		],
		[
			'otro cargo',
			'Carmen Peña recibió a la embajadora noruega. «Los barcos se quedan», dijo la ministra.',
			'carmen-pena-ibanez',
		],
		[
			'cargo en aposición, de la misma',
			'Carmen Peña, abogada y ministra de Pesca, habló. «Los barcos se quedan», dijo la ministra.',
			'carmen-pena-ibanez',
		],
		[
			'un nombre con partícula',
			'Chidi Okonkwo habló con Lula da Silva, presidente de Brasil. El presidente pidió una cumbre urgente.',
			'?',
		],
	]);
});

describe('paired subjects', () => {
	const both = (text: string) => [text, 'chidi-okonkwo'] as const;
	checkLast('en', [
		['both', ...both('Both Judith Marsh and Chidi Okonkwo said that the boats would stay.')],
		['not only', ...both('Not only Judith Marsh but also Chidi Okonkwo said that the boats would stay.')],
		['as well as', ...both('Judith Marsh as well as Chidi Okonkwo said that the boats would stay.')],
		['along with', 'Judith Marsh, along with Chidi Okonkwo, said that the boats would stay.', 'judith-marsh'],
		['unlike', 'Unlike Chidi Okonkwo, Judith Marsh said that the boats would stay.', 'judith-marsh'],
		['her deputy, by name', 'Judith Marsh and her deputy, Chidi Okonkwo, said that the boats would stay.', 'chidi-okonkwo'],
		['including', 'Several ministers, including Judith Marsh, said that the boats would stay.', '?'],
		['either', 'Either Judith Marsh or Chidi Okonkwo said that the boats would stay.', '?'],
		['all but', 'All but Judith Marsh said that the boats would stay.', '?'],
		['except', 'Everybody except Judith Marsh said that the boats would stay.', '?'],
	]);
	checkLast('es', [
		['tanto como', 'Tanto Carmen Peña como Tomás Blanco dijeron que los barcos se quedarán.', 'tomas-blanco'],
		['tanto como, tras el verbo', '«Los barcos se quedan», dijeron tanto Carmen Peña como Tomás Blanco.', 'tomas-blanco'],
		['no solo', 'No solo Carmen Peña sino también Tomás Blanco dijo que los barcos se quedarán.', 'tomas-blanco'],
		['como, sin tanto', 'Carmen Peña, como Tomás Blanco, dijo que los barcos se quedarán.', 'carmen-pena-ibanez'],
		['junto con', 'Carmen Peña, junto con Tomás Blanco, dijo que los barcos se quedarán.', 'carmen-pena-ibanez'],
		['entre ellos', 'Varios ministros, entre ellos Tomás Blanco, dijeron que los barcos se quedarán.', '?'],
		['y otros', 'Tomás Blanco y otros ministros dijeron que los barcos se quedarán.', 'tomas-blanco'],
		['o', 'O Carmen Peña o Tomás Blanco dijo que los barcos se quedarán.', '?'],
		['menos', 'Todos menos Carmen Peña dijeron que los barcos se quedarán.', '?'],
	]);
});
