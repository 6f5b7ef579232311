import { describe } from 'vitest';
import { checkTriples } from './triples';

/** A word lost at the start of a statement can turn it into its contrary. */
describe('the first words of what is said', () => {
	const en = (shows: string, words: string) => [shows, `Judith Marsh said ${words}.`, `Judith Marsh | said | ${words}`] as const;
	checkTriples('en', [
		en('not all', 'not all boats would go'),
		en('never', 'never before had so many boats been lost'),
		en('only', 'only two boats would go'),
		en('even', 'even small boats would go'),
		en('still more', 'still more boats would go'),
		en('further, an adjective', 'further delay would hurt the ports'),
		en('too many', 'too many boats had left'),
		en('this, the subject', 'this was a sad day'),
		en('today, the subject', 'today was a sad day'),
		en('a day’s vote', 'Tuesday’s vote was a mistake'),
		en('last year’s', 'last year’s catch was poor'),
		en('a condition', 'if the owners refuse, the state will step in'),
		['not the day it was said', 'Judith Marsh said Tuesday the boats would go.', 'Judith Marsh | said | the boats would go'],
		['a day and a bare plural', 'Judith Marsh said Tuesday boats would go.', 'Judith Marsh | said | boats would go'],
		['not how it was said', 'Judith Marsh said bluntly the boats would go.', 'Judith Marsh | said | the boats would go'],
		['not that it was said again', 'Judith Marsh said again the boats would go.', 'Judith Marsh | said | the boats would go'],
		['whether: nobody is told', 'Judith Marsh explained whether the boats would stay.'],
		['if: nobody is told', 'Judith Marsh revealed if the boats would stay.'],
	]);
	const es = (shows: string, words: string) => [shows, `Carmen Peña dijo ${words}.`, `Carmen Peña | dijo | ${words}`] as const;
	checkTriples('es', [
		es('no y un infinitivo', 'no saber nada del asunto'),
		es('nunca y un infinitivo', 'nunca haber visto la carta'),
		es('ya y un infinitivo', 'ya haber hablado con la flota'),
		['no tener', 'Carmen Peña aseguró no tener miedo a la flota.', 'Carmen Peña | aseguró | no tener miedo a la flota'],
		['que no todos', 'Carmen Peña dijo que no todos los barcos saldrán.', 'Carmen Peña | dijo | no todos los barcos saldrán'],
		['además', 'Carmen Peña dijo además haber hablado con la flota.', 'Carmen Peña | dijo | haber hablado con la flota'],
	]);
});

describe('behind whoever is spoken to', () => {
	const told = (shows: string, whom: string) =>
		[shows, `Judith Marsh told ${whom} the boats would stay.`, 'Judith Marsh | told | the boats would stay'] as const;
	checkTriples('en', [
		told('people', 'reporters'),
		told('a paper', 'The New York Times'),
		told('a committee and a day', 'the Commons fisheries committee on Tuesday'),
		told('a room of people', 'a packed room of supporters'),
		told('a programme', 'the BBC’s Today programme'),
		told('people of a place', 'supporters in Ohio'),
		['a pronoun', 'Judith Marsh told the hall she would stay.', 'Judith Marsh | told | she would stay'],
		['a title', 'Judith Marsh told Radio One’s “Drive Time” that she would stay.', 'Judith Marsh | told | she would stay'],
		[
			'of whom more is told',
			'Judith Marsh told members of the board, who had met in secret, that she would stay.',
			'Judith Marsh | told | she would stay',
		],
		['before it', 'The stocks are falling, Marsh told the BBC on Friday.', 'Marsh | told | The stocks are falling'],
		['no clause', 'Judith Marsh told their defense chiefs much the same.'],
		['nothing but an adjunct in front', 'But two days earlier, and on the record, Marsh had told their chiefs much the same.'],
		['nothing but a participle in front', 'Heading into the vote, Marsh told the committee of owners everything.'],
	]);
});
