import { describe } from 'vitest';
import { check } from './said';
import { checkTriples } from './triples';

/** Sentences in the manner of agencies and papers, with what must not be taken for them. */
describe('what somebody wants others to do', () => {
	checkTriples('en', [
		['to do', 'Marsh wants the boats to stay in port.', 'Marsh | wants | the boats to stay in port'],
		['to be done', 'Marsh wants the quota halved by May.', 'Marsh | wants | the quota halved by May'],
		['of her own', 'Marsh wants to stay in port.'],
		['a thing', 'Marsh wants a new boat.'],
		['not wanted', 'Marsh does not want the boats to stay.'],
		['within what she said', 'Marsh said she wants the boats to stay.', 'Marsh | said | she wants the boats to stay'],
	]);
	checkTriples('es', [
		['que', 'Peña quiere que la flota espere hasta enero.', 'Peña | quiere | la flota espere hasta enero'],
		['un infinitivo', 'Peña quiere negociar con la flota.'],
		['no quiere', 'Peña no quiere que los barcos salgan.'],
		['quiere decir', 'Eso quiere decir que los barcos saldrán.'],
	]);
});

describe('promises, warnings and fears', () => {
	checkTriples('en', [
		['a day between', 'Marsh vowed Friday to defend the coast.', 'Marsh | vowed | to defend the coast'],
		['a verb like a noun', 'Okonkwo vows to keep foreign boats out', 'Okonkwo | vows | to keep foreign boats out'],
		['the noun', 'Marsh’s vows to the fleet were forgotten.'],
		['threatening', 'Marsh is threatening to close the bay.', 'Marsh | is threatening | to close the bay'],
		['reporting losses', 'Marsh is reporting losses.'],
		['promising again and again', 'Marsh keeps promising that the boats will stay.', 'Marsh | promising | the boats will stay'],
		[
			'saying since May',
			'Marsh has been saying since May that the boats will stay.',
			'Marsh | has been saying | the boats will stay',
		],
		[
			'a blunt warning',
			'Marsh issued a blunt warning on Thursday that any boat would be seized.',
			'Marsh | issued a blunt warning | any boat would be seized',
		],
		['fears', 'Marsh fears that the boats will sink.', 'Marsh | fears | the boats will sink'],
		['fears of others', 'Marsh stoked fears that the boats would sink.'],
		['amid fears', 'Amid fears that the boats would sink, Marsh left.'],
	]);
	checkTriples('es', [
		['se dijo dispuesta', 'Peña se dijo dispuesta a negociar.', 'Peña | se dijo | dispuesta a negociar'],
		[
			'se mostró confiada',
			'Peña se mostró confiada en que los barcos saldrán.',
			'Peña | se mostró confiada en | los barcos saldrán',
		],
		['lo que se dijo', 'Se dijo que los barcos saldrán.'],
		['coincidieron', 'Peña y Blanco coincidieron en que no habrá veda.', 'Peña y Blanco | coincidieron en | no habrá veda'],
	]);
	check('es', [
		[
			'coincidieron: de los dos',
			'Tomás Blanco y Carmen Peña coincidieron en que hace falta un nuevo tratado.',
			'tomas-blanco | indirect | hace falta un nuevo tratado',
			'carmen-pena-ibanez | indirect | hace falta un nuevo tratado',
		],
	]);
});

describe('after something was said', () => {
	checkTriples('es', [
		[
			'después de que',
			'Blanco salió después de que Peña anunciara que los barcos se quedan.',
			'Peña | anunciara | los barcos se quedan',
		],
		['luego de que', 'Luego de que Peña dijera que no habrá veda, Blanco salió.', 'Peña | dijera | no habrá veda'],
		['antes de que', 'Blanco salió antes de que Peña anunciara que los barcos se quedan.'],
		['como si', 'Habló como si Peña dijera que los barcos se quedan.'],
		['cuándo, no qué', 'Peña condenó la redada, después de que hubo muertos.'],
	]);
});

describe('where it was said, and by how many', () => {
	checkTriples('en', [
		['in a statement', 'Marsh said in a statement the boats would stay.', 'Marsh | said | the boats would stay'],
		['in a speech on a day', 'Marsh said in a speech on Friday it was over.', 'Marsh | said | it was over'],
		['no clause', 'Marsh said in a statement on Friday, without notes.'],
		['police', 'Police say the boat was stolen.', 'Police | say | the boat was stolen'],
		['advisers to somebody', 'Advisers to Marsh say the boats will stay.', 'Advisers to Marsh | say | the boats will stay'],
		['one of them', 'The adviser to Marsh say the boats will stay.'],
	]);
});

describe('where the reporter goes on', () => {
	checkTriples('en', [
		['without giving details', 'Marsh said the boat was gone, without giving details.', 'Marsh | said | the boat was gone'],
		['though she did not say', 'Marsh said the boat was gone, though she did not say when.', 'Marsh | said | the boat was gone'],
		['even as', 'Marsh insisted the boats would stay, even as owners left.', 'Marsh | insisted | the boats would stay'],
		[
			'dismissing, and saying',
			'Marsh dismissed the report as “pure fantasy,” saying no such order existed.',
			'Marsh | dismissed | pure fantasy',
			'Marsh | saying | no such order existed',
		],
		[
			'a second clause of hers',
			'Marsh said he spoke by phone with Finch and that the two agreed to meet.',
			'Marsh | said | he spoke by phone with Finch and that the two agreed to meet',
		],
		[
			'what she did not agree with, and asked',
			'Marsh said she did not agree with the way it was done and asked that treaties be respected.',
			'Marsh | said | she did not agree with the way it was done',
			'Marsh | asked | treaties be respected',
		],
		[
			'half past eight',
			'The boat left at 8:30 p.m. on Friday, according to Ana Ruiz.',
			'Ana Ruiz | according to | The boat left at 8:30 p.m. on Friday',
		],
	]);
	checkTriples('es', [
		['aunque no precisó', 'Peña dijo que habrá veda, aunque no precisó la fecha.', 'Peña | dijo | habrá veda'],
		['sin dar', 'Peña dijo que habrá veda, sin dar más detalles.', 'Peña | dijo | habrá veda'],
		[
			'según, aunque no',
			'Según Peña, los barcos volverán el lunes, aunque no precisó la hora.',
			'Peña | Según | los barcos volverán el lunes',
		],
		[
			'a la que acusó',
			'Peña dijo que no teme a la comisión, a la que acusó de mentir a todos.',
			'Peña | dijo | no teme a la comisión',
			'- | acusó | de mentir a todos',
		],
	]);
});

describe('when and where between somebody and the verb', () => {
	const en = (who: string) =>
		[who, `${who} said the boats would stay.`, 'judith-marsh | indirect | the boats would stay'] as const;
	check('en', [
		en('Judith Marsh on Monday'),
		en('Judith Marsh late on Monday'),
		en('Judith Marsh last week'),
		en('Judith Marsh on Monday again'),
		en('Judith Marsh in an interview on Monday'),
		en('Judith Marsh at a rally in Hull'),
		[
			'and goes on',
			'Judith Marsh on Monday brushed aside questions, telling reporters that she would stay.',
			'judith-marsh | indirect | she would stay',
		],
		[
			'her aides',
			'Aides to Judith Marsh on Monday said the boats would stay.',
			'[Aides to Judith Marsh] | indirect | the boats would stay',
		],
	]);
	checkTriples('en', [
		[
			'a committee on something',
			'The Committee on Foreign Relations said the boats would stay.',
			'The Committee on Foreign Relations | said | the boats would stay',
		],
		['a name that is a month', 'Judith March said the boats would stay.', 'Judith March | said | the boats would stay'],
		[
			'an office of a place',
			'The ambassador in Iceland said the boats would stay.',
			'The ambassador in Iceland | said | the boats would stay',
		],
		['the mayor on a day', 'The mayor on Monday said the boats would stay.', 'The mayor | said | the boats would stay'],
	]);
	const es = (who: string) =>
		[who, `${who} dijo que los barcos se quedan.`, 'carmen-pena-ibanez | indirect | los barcos se quedan'] as const;
	check('es', [
		es('Carmen Peña este lunes'),
		es('Carmen Peña el lunes por la tarde'),
		es('Carmen Peña ayer'),
		es('Carmen Peña en rueda de prensa'),
		[
			'y otro verbo',
			'Carmen Peña este lunes rechazó las acusaciones y dijo que los barcos se quedan.',
			'carmen-pena-ibanez | indirect | los barcos se quedan',
		],
		[
			'su portavoz',
			'La portavoz de Carmen Peña este lunes dijo que los barcos se quedan.',
			'[La portavoz de Carmen Peña] | indirect | los barcos se quedan',
		],
	]);
	checkTriples('es', [
		[
			'hubiera',
			'Peña explicó que el barco llevaba combustible y negó que hubiera heridos.',
			'Peña | explicó | el barco llevaba combustible',
			'Peña | negó | hubiera heridos | denied',
		],
	]);
	checkTriples('en', [
		[
			'whom it was promised',
			'Marsh promised owners that no boat would be scrapped.',
			'Marsh | promised | no boat would be scrapped',
		],
	]);
});

describe('bodies, and what repeats nothing', () => {
	check('en', [
		[
			'it, of a body',
			'The Cold Banks Fisheries Commission published its report.\nIt said that catches had fallen by half.',
			'cold-banks-commission | indirect | catches had fallen by half',
		],
		['denied the accusation', 'Judith Marsh denied the accusation.'],
	]);
	checkTriples('en', [['it, of anything', 'It suggests that catches had fallen.']]);
	checkTriples('es', [
		['dos palabras', 'Blanco indicó que faltan detalles.', 'Blanco | indicó | faltan detalles'],
		['negó la acusación', 'Peña negó la acusación.'],
	]);
});
