import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../lib/domain/page-text';
import { createReader } from '../../lib/reading/reader';
import { blocksOf, pageOf } from '../mentions/linked';
import { SECOND_DOSSIER, TOPIC } from '../mentions/second-dossier';
import { check, checkLast, said } from './said';

const STAY = 'direct | The boats stay in port';
const QUEDAN = 'direct | Los barcos se quedan en puerto';

describe('pronouns', () => {
	check('en', [
		[
			'the nearest sentence counts, not all of the paragraph',
			'Lech Wałęwski came late. Chidi Okonkwo spoke first. “The boats stay in port,” he said.',
			`chidi-okonkwo | ${STAY}`,
		],
		[
			'with whose words he agrees',
			'Chidi Okonkwo spoke on the pier. Echoing Lech Wałęwski, he said the boats would stay.',
			'chidi-okonkwo | indirect | the boats would stay',
		],
		[
			'after meeting whom he speaks',
			'Chidi Okonkwo spoke on the pier. After meeting harbour chief Lech Wałęwski, he said the boats would stay.',
			'chidi-okonkwo | indirect | the boats would stay',
		],
		[
			'with whose words he agrees, and nobody else is there',
			'Echoing Lech Wałęwski, he said the boats would stay.',
			'? | indirect | the boats would stay',
		],
		[
			'during whose visit: it may be the visitor',
			'During Lech Wałęwski’s visit, he said the boats would stay.',
			'lech-walewski | indirect | the boats would stay',
		],
		[
			'who is spoken to or of is not meant where another one is',
			'Chidi Okonkwo wrote to Lech Wałęwski. “The boats stay in port,” he said.',
			`chidi-okonkwo | ${STAY}`,
		],
		[
			'whose words name another man',
			'Chidi Okonkwo said that Lech Wałęwski had left. “The boats stay in port,” he added.',
			'chidi-okonkwo | indirect | Lech Wałęwski had left',
			`chidi-okonkwo | ${STAY}`,
		],
		[
			'two speakers before, the last one goes on',
			'Chidi Okonkwo said the boats would stay, while Lech Wałęwski said they would sail. He added that nobody would pay.',
			'chidi-okonkwo | indirect | the boats would stay',
			'lech-walewski | indirect | they would sail',
			'lech-walewski | indirect | nobody would pay',
		],
		[
			'a clerk goes on as a clerk',
			'Judith Marsh came. A clerk said the boats would stay. “Nobody will pay twice,” she added.',
			'[A clerk] | indirect | the boats would stay',
			'[A clerk] | direct | Nobody will pay twice',
		],
		[
			'over a paragraph that names nobody',
			'Judith Marsh spoke on Monday.\nIt rained on the pier.\n“The boats stay in port,” she said.',
			`judith-marsh | ${STAY}`,
		],
		[
			'not over three paragraphs',
			'Judith Marsh spoke on Monday.\nIt rained on the pier.\nIt rained on the boats.\nIt rained on the nets.\n“The boats stay in port,” she said.',
			`? | ${STAY}`,
		],
	]);

	it('ends at a heading', () => {
		const blocks = (
			[
				['paragraph', 'Judith Marsh came.'],
				['heading', 'On the pier'],
				['paragraph', '“The boats stay in port,” she said.'],
			] as readonly (readonly [BlockKind, string])[]
		).map(([kind, text], id) => ({ id, kind, text }));
		expect(said(blocks)).toEqual([`? | ${STAY}`]);
	});
});

describe('subjects that are left out', () => {
	check('es', [
		[
			'quien da las gracias habla, no a quien se las dan',
			'Carmen Peña dio las gracias a Tomás Blanco. «Los barcos se quedan en puerto», dijo.',
			`carmen-pena-ibanez | ${QUEDAN}`,
		],
		[
			'de quien se habla no es quien habla',
			'Carmen Peña pidió una veda más larga. De Tomás Blanco dijo que mandaba poco en su casa.',
			'carmen-pena-ibanez | indirect | una veda más larga',
			'carmen-pena-ibanez | indirect | mandaba poco en su casa',
		],
		[
			'el verbo en presente sigue al que habla en presente',
			'«Los barcos se quedan en puerto», dice Hugo Lara. Tomás Blanco ha pedido una veda más larga. La flota, añade, está cansada.',
			`[Hugo Lara] | ${QUEDAN}`,
			'tomas-blanco | indirect | una veda más larga',
			'? | indirect | La flota … está cansada',
		],
		[
			'un objeto no es quien pide',
			'Carmen Peña habló el lunes. Pidió otra clase de ayuda: «Los barcos se quedan en puerto».',
			`carmen-pena-ibanez | ${QUEDAN}`,
		],
		[
			'dos en una frase no son ninguno',
			'Carmen Peña y Tomás Blanco llegaron. «Los barcos se quedan en puerto», dijo.',
			`? | ${QUEDAN}`,
		],
	]);
});

describe('offices and bodies', () => {
	const told = createReader([
		{
			...SECOND_DOSSIER,
			actors: SECOND_DOSSIER.actors.map((actor) =>
				actor.id === 'harbour-gazette'
					? {
							...actor,
							summary: { en: 'Newspaper of the port, founded by a cook.', es: 'Diario del puerto que fundó un cocinero.' },
						}
					: actor,
			),
		},
	]);
	const speakers = (text: string, lang: 'en' | 'es') =>
		told
			.read(pageOf([...blocksOf(text), { id: 1000, kind: 'paragraph', text: TOPIC[lang] }], { lang }))
			.attributions.map(({ speaker }) => (speaker.kind === 'actor' ? speaker.id : speaker.kind));

	it.each([
		['en', 'The Harbour Gazette came out late. The newspaper said the boats would stay.', 'harbour-gazette'],
		['en', 'The Harbour Gazette came out late. The cook said the boats would stay.', 'unresolved'],
		['en', 'The Harbour Gazette came out late. A newspaper said the boats would stay.', 'unresolved'],
		['es', 'Harbour Gazette salió tarde. El diario aseguró que los barcos se quedarán.', 'harbour-gazette'],
		['es', 'Harbour Gazette salió tarde. Otro diario aseguró que los barcos se quedarán.', 'unresolved'],
	] as const)('knows a body by what it is (%s): %s', (lang, text, speaker) => {
		expect(speakers(text, lang)).toEqual([speaker]);
	});

	check('en', [
		[
			'the office of another man near by is not his',
			'Chidi Okonkwo met Daniel Finch, the president of the port. “The boats stay in port,” the president said.',
			`? | ${STAY}`,
		],
		[
			'somebody’s somebody, and then the name',
			'The envoy of Chidi Okonkwo, Olga Petrova, said the boats would stay.',
			'olga-petrova | indirect | the boats would stay',
		],
		[
			'somebody’s somebody, and a stranger’s name',
			'The envoy of Chidi Okonkwo, Daniel Finch, said the boats would stay.',
			'[Daniel Finch] | indirect | the boats would stay',
		],
	]);
	check('es', [
		[
			'el cargo de alguien y el nombre',
			'El enviado de Carmen Peña, Tomás Blanco, dijo que los barcos se quedarán.',
			'tomas-blanco | indirect | los barcos se quedarán',
		],
	]);
});

describe('documents', () => {
	check('en', [
		['a letter', '“The boats stay in port,” Judith Marsh’s letter said.', `judith-marsh | ${STAY}`],
		[
			'a statement by',
			'The statement by Judith Marsh said the boats would stay.',
			'judith-marsh | indirect | the boats would stay',
		],
		['her letter', 'Judith Marsh came. “The boats stay in port,” her letter said.', `judith-marsh | ${STAY}`],
		[
			'the statement that a body issued',
			'The Cold Banks Fisheries Commission issued a statement on Friday. The statement said the boats would stay.',
			'cold-banks-commission | indirect | the boats would stay',
		],
		[
			'of whom the page does not say that there was one',
			'The Cold Banks Fisheries Commission met on Friday. The statement said the boats would stay.',
			'? | indirect | the boats would stay',
		],
		['a friend’s letter is not hers', '“The boats stay in port,” said a friend of Judith Marsh.', `[a friend] | ${STAY}`],
		['a joint statement is nobody’s', 'Judith Marsh came. “The boats stay in port,” a joint statement said.', `? | ${STAY}`],
	]);
	check('es', [
		['una carta', '«Los barcos se quedan en puerto», dice la carta de Carmen Peña.', `carmen-pena-ibanez | ${QUEDAN}`],
		[
			'el comunicado de quien lo publicó',
			'La Comisión de Pesca de los Bancos Fríos publicó un comunicado. El comunicado añade que los barcos se quedarán.',
			'cold-banks-commission | indirect | los barcos se quedarán',
		],
	]);
});

describe('documents of which only the text before tells whose they are', () => {
	checkLast('en', [
		[
			'in a press release',
			'In a press release, the Cold Banks Fisheries Commission announced new rules. “The boats stay in port,” the text added.',
			'cold-banks-commission',
		],
		['a post', 'Judith Marsh posted on X on Monday. “The boats stay in port,” the post said.', 'judith-marsh'],
		['a letter', 'Judith Marsh wrote a letter to the port. “The boats stay in port,” the letter said.', 'judith-marsh'],
		['her release', 'Judith Marsh’s press release was short. “The boats stay in port,” the release said.', 'judith-marsh'],
		['signed by', 'A statement signed by Judith Marsh hung there. “The boats stay in port,” the statement said.', 'judith-marsh'],
		[
			'in the paragraph before',
			'Judith Marsh published a statement.\nIt was short.\n“The boats stay in port,” it said, the text read aloud. The boats stay, the statement added.',
			'judith-marsh',
		],
		['a letter received', 'Judith Marsh received a letter. “The boats stay in port,” the letter said.', '?'],
		['a letter read', 'Judith Marsh read a letter from Daniel Finch. “The boats stay in port,” the letter said.', '?'],
		['a leaflet', 'A leaflet lay there. Judith Marsh had read it. “The boats stay in port,” the text said.', '?'],
		[
			'the union’s',
			'The Cold Banks Fisheries Commission was silent. A statement from the union came. “The boats stay,” the statement said.',
			'?',
		],
		['of another', 'After the union released a statement, Judith Marsh left. “The boats stay in port,” the statement said.', '?'],
		['a letter is no post', 'Judith Marsh wrote a letter. “The boats stay in port,” the post said.', '?'],
		['a report', 'Judith Marsh quoted a report. “The boats stay in port,” the report said.', '?'],
		['of two', 'Judith Marsh and Chidi Okonkwo issued a statement. “The boats stay in port,” the statement said.', '?'],
	]);
	checkLast('es', [
		[
			'el texto',
			'La Comisión de Pesca de los Bancos Fríos difundió un comunicado. «Los barcos se quedan», señala el texto.',
			'cold-banks-commission',
		],
		[
			'en un boletín',
			'Según informó la Comisión de Pesca de los Bancos Fríos en un boletín, nieva. «Los barcos se quedan», indica el boletín.',
			'cold-banks-commission',
		],
		[
			'de cuatro párrafos',
			'Carmen Peña publicó un comunicado de cuatro párrafos. «Los barcos se quedan», dice el texto.',
			'carmen-pena-ibanez',
		],
		['la publicación', 'Carmen Peña escribió en X el lunes. «Los barcos se quedan», dice la publicación.', 'carmen-pena-ibanez'],
		[
			'firmado por',
			'Llegó un comunicado firmado por Carmen Peña. «Los barcos se quedan», dice el comunicado.',
			'carmen-pena-ibanez',
		],
		['una carta recibida', 'Carmen Peña recibió una carta. «Los barcos se quedan», dice la carta.', '?'],
		['una carta de otro', 'Carmen Peña leyó una carta de Hugo Lara. «Los barcos se quedan», dice la misiva.', '?'],
		[
			'el del sindicato',
			'El sindicato publicó un comunicado. Carmen Peña calló. «Los barcos se quedan», dice el comunicado.',
			'?',
		],
		['conjunto', 'Salió un comunicado conjunto. Carmen Peña lo celebró. «Los barcos se quedan», dice el comunicado.', '?'],
		['un informe', 'Carmen Peña citó un informe. «Los barcos se quedan», dice el informe.', '?'],
	]);
});

describe('somebody without a name between an official and a pronoun', () => {
	check('en', [
		['the lawyer', 'Judith Marsh spoke on Monday. The lawyer came late. “The boats stay in port,” she said.', `? | ${STAY}`],
		[
			'the retired admiral',
			'Judith Marsh spoke on Monday. The retired admiral came late. “The boats stay in port,” she said.',
			`? | ${STAY}`,
		],
		[
			'a thing is nobody',
			'Judith Marsh spoke on Monday. The storm came late. “The boats stay in port,” she said.',
			`judith-marsh | ${STAY}`,
		],
		[
			'her own office',
			'Judith Marsh spoke on Monday. The minister came late. “The boats stay in port,” she said.',
			`judith-marsh | ${STAY}`,
		],
		[
			'not at the start',
			'Judith Marsh spoke with the lawyer on Monday. “The boats stay in port,” she said.',
			`judith-marsh | ${STAY}`,
		],
	]);
	check('es', [
		[
			'la criminóloga',
			'Carmen Peña habló el lunes. La criminóloga llegó tarde. «Los barcos se quedan en puerto», dijo.',
			`? | ${QUEDAN}`,
		],
		[
			'el viejo capitán, en otro párrafo',
			'Tomás Blanco habló el lunes.\nEl viejo capitán lo escuchaba.\n«Los barcos se quedan en puerto», dijo.',
			`? | ${QUEDAN}`,
		],
		[
			'ella no es el capitán',
			'Carmen Peña habló el lunes. El capitán llegó tarde. «Los barcos se quedan en puerto», dijo ella.',
			`carmen-pena-ibanez | ${QUEDAN}`,
		],
		[
			'una cosa no es nadie',
			'Carmen Peña habló el lunes. La tormenta llegó tarde. «Los barcos se quedan en puerto», dijo.',
			`carmen-pena-ibanez | ${QUEDAN}`,
		],
	]);
});
