import { describe } from 'vitest';
import { checkTriples as check } from './triples';

describe('a noun of saying and a copula', () => {
	check('en', [
		['her position is that', 'Marsh’s position is that the boats stay.', 'Marsh | position is | the boats stay'],
		[
			'her message to somebody',
			'Her message to the fleet was that the boats stay.',
			'Her | message to the fleet was | the boats stay',
		],
		[
			'an aside between them',
			'Marsh’s argument, made in May, is that the boats stay.',
			'Marsh | argument, made in May, is | the boats stay',
		],
		['adverbs', 'The minister’s point was simply that the boats stay.', 'The minister | point was simply | the boats stay'],
		['for somebody', 'The point, for Marsh, is that the boats stay.', 'Marsh | point, for Marsh, is | the boats stay'],
		['of somebody', 'It is the view of Marsh that the boats stay.', 'Marsh | view of Marsh that | the boats stay'],
		['negated', 'Marsh’s position is not that the boats stay.'],
		['supposed', 'If Marsh’s position is that the boats stay, the price will fall.'],
		['asked', 'Is Marsh’s position that the boats stay?'],
		['what she has, not what she says', 'Marsh’s problem is that the boats stay.'],
		['a wish for a thing', 'Marsh’s hope is a longer season.'],
		['whose the noun is nobody tells', 'The point is that the boats stay.'],
	]);
	check('es', [
		[
			'la postura es que',
			'La postura de Blanco es que los barcos se quedan.',
			'Blanco | postura de Blanco es | los barcos se quedan',
		],
		['su postura', 'Su postura es que los barcos se quedan.', '- | postura es | los barcos se quedan'],
		[
			'sigue siendo',
			'La posición de la ministra sigue siendo que los barcos se quedan.',
			'la ministra | posición de la ministra sigue siendo | los barcos se quedan',
		],
		[
			'del ministro',
			'La tesis del ministro es que los barcos se quedan.',
			'del ministro | tesis del ministro es | los barcos se quedan',
		],
		['negada', 'La postura de Blanco no es que los barcos se queden.'],
		['supuesta', 'Si la postura de Blanco es que los barcos se quedan, bajará el precio.'],
		['preguntada', '¿La postura de Blanco es que los barcos se quedan?'],
		['lo que tiene, no lo que dice', 'El problema de Blanco es que los barcos se quedan.'],
		['de nadie', 'La idea es que los barcos se quedan.'],
	]);
});

describe('a noun of saying and its clause', () => {
	check('en', [
		[
			'as an object: to the end of the clause',
			'Nobody liked Marsh’s claim that the fleet lied, made on Monday.',
			'Marsh | claim that | the fleet lied',
		],
		[
			'as a subject: to the verb that goes on',
			'Marsh’s repeated warning that the boats would sink was ignored.',
			'Marsh | warning that | the boats would sink',
		],
		[
			'her own, behind a verb',
			'Marsh reiterated her belief that the boats would stay.',
			'Marsh | reiterated her belief that | the boats would stay',
		],
		[
			'somebody else’s, turned down',
			'Blanco rejected Marsh’s claim that the fleet lied.',
			'Blanco | rejected | the fleet lied | denied',
			'Marsh | claim that | the fleet lied',
		],
		['a denial', 'Nobody believed Marsh’s denial that the boats sank.', 'Marsh | denial that | the boats sank | denied'],
		['a relative clause', 'Marsh’s promise that was kept is old.'],
		['a relative clause with a subject', 'Marsh’s promise that she made in May is old.'],
		['as a subject, where no verb is known behind it', 'Marsh’s claim that the fleet lied hurts the port.'],
		['a doubted one', 'Marsh’s alleged claim that the fleet lied was old.'],
		['a false one', 'A false claim of Marsh’s that the fleet lied went round.'],
		['a thing of hers', 'Marsh’s boat that the fleet sank was old.'],
	]);
	check('es', [
		[
			'como sujeto: hasta el verbo que sigue',
			'La advertencia de Blanco de que habrá menos merluza inquietó a la flota.',
			'Blanco | advertencia de Blanco de que | habrá menos merluza',
		],
		[
			'su promesa, tras un verbo',
			'Blanco reiteró su promesa de que los barcos se quedan.',
			'Blanco | reiteró su promesa de que | los barcos se quedan',
		],
		['una relativa', 'La promesa de Blanco que se cumplió es vieja.'],
		['una afirmación falsa', 'La afirmación falsa de Blanco de que la flota mentía circuló.'],
		['como sujeto, sin verbo conocido detrás', 'La afirmación de Blanco de que la flota miente molesta en el puerto.'],
	]);
});

describe('several words that together are a verb of saying', () => {
	check('en', [
		['made very clear', 'Marsh has made it very clear that the boats stay.', 'Marsh | has made it very clear | the boats stay'],
		['sought to make clear', 'Marsh sought to make clear that the boats stay.', 'Marsh sought | to make clear | the boats stay'],
		['made the case', 'Marsh made the case that the boats stay.', 'Marsh | made the case | the boats stay'],
		['took the view', 'Marsh took the view that the boats stay.', 'Marsh | took the view | the boats stay'],
		['was adamant', 'Marsh was adamant that the boats stay.', 'Marsh | was adamant | the boats stay'],
		['sent word', 'Marsh sent word that the boats stay.', 'Marsh | sent word | the boats stay'],
		['issued a warning, and a colon', 'Marsh issued a warning: the boats stay.', 'Marsh | issued a warning | the boats stay'],
		['held that', 'Marsh has long held that the boats stay.', 'Marsh | has long held | the boats stay'],
		[
			'a statement saying',
			'Marsh issued a statement saying that the boats stay.',
			'Marsh | issued a statement saying | the boats stay',
		],
		['took to a network', 'Marsh took to X to say that the boats stay.', 'Marsh | took to X to say | the boats stay'],
		[
			'the participle after it ends what was said',
			'Marsh said she is confident that boats would sell, adding that hake does too.',
			'Marsh | said | she is confident that boats would sell',
			'she | is confident | boats would sell',
			'Marsh | adding | hake does too',
		],
		['has yet to', 'Marsh has yet to make clear that the boats stay.'],
		['will', 'Marsh will make the case that the boats stay.'],
		['not', 'Marsh was not adamant that the boats stay.'],
		['certain to say', 'Marsh was certain to say that the boats stay.'],
		['held a thing', 'Marsh held that post for years.'],
		['confident of a thing', 'Marsh was confident of a long season.'],
		['took a place', 'Marsh took the position of harbour master.'],
		['it is nobody', 'It was certain that the boats stay.'],
	]);
	check('es', [
		['dejó muy claro', 'Blanco dejó muy claro que los barcos se quedan.', 'Blanco | dejó muy claro | los barcos se quedan'],
		['fue tajante en', 'Blanco fue tajante en que los barcos se quedan.', 'Blanco | fue tajante en | los barcos se quedan'],
		['hizo hincapié', 'Blanco hizo hincapié en que los barcos se quedan.', 'Blanco | hizo hincapié en | los barcos se quedan'],
		['dio a conocer', 'Blanco dio a conocer ayer que los barcos se quedan.', 'Blanco | dio a conocer | los barcos se quedan'],
		[
			'le echó en cara',
			'Blanco le echó en cara a la flota que no se quede en puerto.',
			'Blanco | le echó en cara | no se quede en puerto',
		],
		[
			'está convencido',
			'Blanco está convencido de que los barcos se quedan.',
			'Blanco | está convencido de | los barcos se quedan',
		],
		[
			'lleva meses diciendo',
			'Blanco lleva meses diciendo que los barcos se quedan.',
			'Blanco | lleva meses diciendo | los barcos se quedan',
		],
		['publicó que', 'Blanco publicó en X que los barcos se quedan.', 'Blanco | publicó | los barcos se quedan'],
		['publicó una cosa', 'Blanco publicó una foto de los barcos en el puerto.'],
		['no dejó claro', 'Blanco no dejó muy claro que los barcos se queden.'],
		['no está convencido', 'Blanco no está convencido de que los barcos se queden.'],
		['convencido de una cosa', 'Blanco está convencido de la bondad de la veda.'],
		['dio a conocer una cosa', 'Blanco dio a conocer el precio de la merluza.'],
	]);
});
