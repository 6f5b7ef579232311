import { describe } from 'vitest';
import { checkTriples as check } from './triples';

describe('words that a writer takes over from somebody', () => {
	check('en', [
		['as she said, in front', 'As Marsh said on Tuesday, the boats will stay.', 'Marsh | As Marsh said | the boats will stay'],
		['in front of a quotation', 'As Marsh said in May, “the boats stay.”', 'Marsh | As Marsh said | the boats stay.'],
		['behind a quotation', 'The boats stay “for ever,” as Marsh likes to say.', 'Marsh | as Marsh likes to say | for ever'],
		[
			'an office and a name put it',
			'The boats stay “for ever,” as the minister, Judith Marsh, put it.',
			'the minister, Judith Marsh | as the minister, Judith Marsh, put it | for ever',
		],
		['in the middle', 'The boats are, as Marsh has said, “lost for ever.”', 'Marsh | has said | lost for ever.'],
		['what she called “…” was', 'What Marsh called “a gift” was a boat.', 'Marsh | called | a gift'],
		['which she described as', 'The plan, which Marsh described as “a gift,” went on.', 'Marsh | described | a gift'],
		['to quote her', '“The boats stay,” to quote Marsh.', 'Marsh | to quote | The boats stay'],
		['a time', 'As Marsh said goodbye, “Rule Britannia” was sung.'],
		['a comparison', 'It is not, as Marsh said it would be, a short war.'],
		['in the middle, without marks', 'It is not, as Marsh said, a treaty.'],
		['not said', 'As Marsh has not said, the boats stay.'],
		['as if', 'As if Marsh had said that the boats stay, the fleet left.'],
		['the writer', 'As I said, the boats stay.'],
		['one more of the same', 'As Marsh said, and as Blanco knows, the boats stay.'],
	]);
	check('es', [
		['como dijo, delante', 'Como dijo Blanco el martes, los barcos se quedan.', 'Blanco | Como dijo | los barcos se quedan'],
		['tal y como', 'Tal como explicó la ministra, los barcos se quedan.', 'la ministra | como explicó | los barcos se quedan'],
		['detrás de una cita', '«Los barcos se quedan», como dijo Blanco.', 'Blanco | como dijo | Los barcos se quedan'],
		['suele decir', 'Como suele decir Blanco, “los barcos se quedan”.', 'Blanco | Como suele decir | los barcos se quedan'],
		['el sujeto delante', 'Como Blanco dijo ayer, los barcos se quedan.', 'Blanco | Como Blanco dijo | los barcos se quedan'],
		['según palabras de', 'Según palabras de Blanco, los barcos se quedan.', 'Blanco | Según palabras de | los barcos se quedan'],
		['lo que llamó «…» fue', 'Lo que Blanco llamó «un regalo» fue un barco.', 'Blanco | llamó | un regalo'],
		['una comparación', 'No es, como dijo Blanco, un tratado.'],
		['como no dijo', 'Como no dijo Blanco, los barcos se quedan.'],
		['como si', 'Como si Blanco dijera que los barcos se quedan, la flota calló.'],
		['quien escribe', 'Como dije ayer, los barcos se quedan.'],
		['una manera', 'Actúa como dijo Blanco, con calma.'],
	]);
});
