import { describe } from 'vitest';
import { checkTriples as check } from './triples';

describe('a quotation behind a colon without a verb', () => {
	check('en', [
		['a day', 'It was late. Marsh, on Tuesday: “The boats stay.”', 'Marsh | - | The boats stay.'],
		['again', 'It was late. Then Marsh again: “The boats stay.”', 'Marsh | - | The boats stay.'],
		[
			'an apposition and a day',
			'It was late. Marsh, the minister of fisheries, the same Saturday: “The boats stay.”',
			'Marsh | - | The boats stay.',
		],
		[
			'two speakers',
			'It was late. Marsh, in Rome: “The boats stay.” And Blanco, in writing: “The nets stay.”',
			'Marsh | - | The boats stay.',
			'Blanco | - | The nets stay.',
		],
		[
			'an office and a name',
			'It was late. The minister, Judith Marsh: “The boats stay.”',
			'The minister, Judith Marsh | - | The boats stay.',
		],
		['a place first', 'In Rome, Marsh: “The boats stay.”', 'Marsh | - | The boats stay.'],
		['an answer', 'It was late. Marsh’s answer: “The boats stay.”', 'Marsh | answer | The boats stay.'],
		['her answer', 'It was late. Her latest answer: “The boats stay.”', 'Her | answer | The boats stay.'],
		['the words of', 'These were the words of Marsh: “The boats stay.”', 'Marsh | words | The boats stay.'],
		['the reply from', 'The reply from Marsh: “The boats stay.”', 'Marsh | reply | The boats stay.'],
		['an invented answer', 'The invented answer of Marsh: “The boats stay.”'],
		['no answer', 'No answer from Marsh: “The boats stay.”'],
		['a sign', 'On the wall behind Marsh, a sign: “The boats stay.”', 'a sign | - | The boats stay.'],
		['critics', 'It was late. Marsh’s critics: “The boats stay.”', 'Marsh’s critics | - | The boats stay.'],
		['a question to her', 'The question to Marsh: “Will the boats stay?”', 'The question | - | Will the boats stay?'],
	]);
	check('es', [
		['un día', 'Era tarde. Blanco, el mismo sábado: «Los barcos se quedan».', 'Blanco | - | Los barcos se quedan'],
		['de nuevo', 'Y de nuevo Blanco: «Los barcos se quedan».', 'Blanco | - | Los barcos se quedan'],
		[
			'el cargo, el nombre y un día',
			'Era tarde. El ministro de Pesca, Tomás Blanco, un día después: «Los barcos se quedan».',
			'El ministro de Pesca, Tomás Blanco | - | Los barcos se quedan',
		],
		['por su parte', 'Por su parte, Blanco: «Los barcos se quedan».', 'Blanco | - | Los barcos se quedan'],
		['la respuesta de', 'La respuesta de Blanco: «Los barcos se quedan».', 'Blanco | respuesta | Los barcos se quedan'],
		['su respuesta', 'Su respuesta: «Los barcos se quedan».', '- | respuesta | Los barcos se quedan'],
		[
			'estas fueron las palabras de',
			'Estas fueron las palabras de Blanco: «Los barcos se quedan».',
			'Blanco | palabras | Los barcos se quedan',
		],
		[
			'sobre algo, un día',
			'El domingo pasado, sobre la merluza: «Los barcos se quedan».',
			'- | El domingo pasado, sobre la merluza | Los barcos se quedan',
		],
		['una frase falsa', 'La frase falsa de Blanco: «Los barcos se quedan».'],
		['una respuesta a él', 'La respuesta a Blanco: «Los barcos se quedan».', 'La respuesta | - | Los barcos se quedan'],
		[
			'una pancarta',
			'La pancarta detrás de Blanco: «Los barcos se quedan».',
			'La pancarta detrás de Blanco | - | Los barcos se quedan',
		],
		['los críticos', 'Los críticos de Blanco: «Los barcos se quedan».', 'Los críticos de Blanco | - | Los barcos se quedan'],
		['a él', 'Una señora, a Blanco: «Los barcos se quedan».', 'Una señora | - | Los barcos se quedan'],
	]);
});
