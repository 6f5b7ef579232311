import { describe } from 'vitest';
import { checkTriples as check } from './triples';

describe('what is said of a thing or of somebody', () => {
	check('en', [
		['called, without marks', 'Marsh called the plan a gift to poachers.', 'Marsh | called | a gift to poachers'],
		['no second phrase: all of it', 'Marsh called the plan utterly wrong.', 'Marsh | called | the plan utterly wrong'],
		[
			'accused',
			'Marsh accused the head of the fleet of cutting nets.',
			'Marsh | accused | the head of the fleet of cutting nets',
		],
		['dismissed as', 'Marsh dismissed the report as “totally false.”', 'Marsh | dismissed | totally false.'],
		[
			'a passive with what is said before the agent',
			'The plan was called a gift to poachers by Marsh.',
			'Marsh | was called | a gift to poachers',
		],
		['a passive without an agent is nobody’s', 'The plan was called a gift to poachers.'],
	]);
	check('es', [
		['calificó de', 'Blanco calificó de regalo el plan de la flota.', 'Blanco | calificó | regalo'],
		['describió como', 'Blanco describió la flota como el azote de la merluza.', 'Blanco | describió | el azote de la merluza'],
		['lo describió como', 'Lo describió como el azote de la merluza.', '- | Lo describió | el azote de la merluza'],
		[
			'acusó de',
			'Blanco acusó a los patrones de Cádiz de cortar las redes.',
			'Blanco | acusó | a los patrones de Cádiz de cortar las redes',
		],
		['acusó de una cosa', 'Blanco acusó a Petrova de robo y fraude.', 'Blanco | acusó | a Petrova de robo y fraude'],
		['llamaba', 'Blanco llamaba regalo al plan de la flota.', 'Blanco | llamaba | regalo'],
		['llamó a', 'Blanco llamó a Petrova a respetar la veda.', 'Blanco | llamó | respetar la veda'],
		[
			'las palabras del reportero después de la cita no son suyas',
			'Blanco denunció “la renovación de las viejas amenazas” de la flota.',
			'Blanco | denunció | la renovación de las viejas amenazas',
		],
	]);
});

describe('what is to be done', () => {
	check('en', [
		['vowed to', 'Marsh vowed to keep the boats in port.', 'Marsh | vowed | to keep the boats in port'],
		['asked somebody to', 'Marsh asked the fleet to stay in port.', 'Marsh | asked | to stay in port'],
		['asked not to', 'Marsh asked the fleet not to leave port.', 'Marsh | asked | not to leave port'],
		['spoke to the fleet: no infinitive', 'Marsh promised it to the fleet.'],
		['refused to', 'Marsh refused to promise to keep the boats in port.'],
	]);
	check('es', [
		['prometió', 'Blanco prometió dejar los barcos en puerto.', 'Blanco | prometió | dejar los barcos en puerto'],
		['dijo ser', 'Dijo ser amigo de la flota.', '- | Dijo | ser amigo de la flota'],
		['no prometió', 'Blanco no prometió dejar los barcos en puerto.'],
		['prometió ayer', 'Blanco lo prometió ayer en el muelle.'],
	]);
});

describe('opinions without a verb of saying', () => {
	check('en', [
		['for, with words of hers', 'For Marsh, the boats “must stay in port”.', 'Marsh | For | the boats “must stay in port”'],
		['for, without them, tells of her', 'For Marsh, the winter was hard.'],
		['for, of a purpose', 'For years, the boats “stayed in port”.'],
		['to', 'To Marsh, the boats look like a fleet of ghosts.', 'Marsh | To | the boats look like a fleet of ghosts'],
		['to, of a place', 'To Iceland, the boats sailed at dawn.'],
		['in her view', 'In Marsh’s view, the boats are lost.', 'Marsh | In Marsh’s view | the boats are lost'],
		['in the middle', 'The boats are, in Marsh’s words, “lost”.', 'Marsh | in Marsh’s words | The boats are / lost'],
		['in her boat', 'In Marsh’s boat, the nets are lost.'],
		[
			'her line is that',
			'Marsh’s line since May has been that the boats stay.',
			'Marsh | line since May has been | the boats stay',
		],
		['her line is not that', 'Marsh’s line is not that the boats stay.'],
		['her boat is that', 'Marsh’s boat is that of her father.'],
		[
			'as she put it',
			'The boats would stay, as Marsh put it, “until the last hake”.',
			'Marsh | as Marsh put it | until the last hake',
		],
	]);
	check('es', [
		['para', 'Para Blanco, el plan es un regalo.', 'Blanco | Para | el plan es un regalo'],
		['para, sin coma', 'Para la ministra no hay prisa.', 'la ministra | Para | no hay prisa'],
		['para, de un provecho', 'Para Blanco, la flota trajo merluza.'],
		['para, de un propósito', 'Para salir del puerto, los barcos deben pagar.'],
		[
			'la postura de',
			'La postura de Blanco es que los barcos se queden.',
			'Blanco | postura de Blanco es | los barcos se queden',
		],
		['a su modo de ver', 'A su modo de ver, los barcos se quedan.', '- | A su modo de ver | los barcos se quedan'],
		['según explicó', 'Según explicó Blanco, los barcos se quedan.', 'Blanco | Según explicó | los barcos se quedan'],
		['según explicó, sin sujeto', 'Los barcos se quedan, según explicó.', '- | según explicó | Los barcos se quedan'],
	]);
});

describe('several words that together say something', () => {
	check('en', [
		['made clear', 'Marsh made clear that the boats stay.', 'Marsh | made clear | the boats stay'],
		['did not make clear', 'Marsh did not make clear that the boats stay.'],
		['is saying', 'Marsh is saying that the boats stay.', 'Marsh | is saying | the boats stay'],
		['is answering a letter', 'Marsh is answering a letter that the fleet sent.'],
		['was quoted as saying', 'Marsh was quoted as saying that the boats stay.', 'Marsh | saying | the boats stay'],
	]);
	check('es', [
		['dejó claro', 'Blanco dejó claro que los barcos se quedan.', 'Blanco | dejó claro | los barcos se quedan'],
		['no dejó claro', 'Blanco no dejó claro que los barcos se quedan.'],
		[
			'se mostró convencida',
			'Blanco se mostró convencido de que los barcos se quedan.',
			'Blanco | se mostró convencido de | los barcos se quedan',
		],
	]);
});

describe('content on both sides of the cue', () => {
	check('en', [
		['a thing before the cue', 'Nets, said Marsh, catch nobody.', 'Marsh | said | Nets / catch nobody'],
		['somebody spoken to', 'Her boats, Marsh told the hall, are the best.', 'Marsh | told | Her boats / are the best'],
		[
			'but, after a quotation',
			'“We will stay,” Marsh said, but “we will not wait.”',
			'Marsh | said | We will stay / we will not wait.',
		],
		[
			'a clause before, a clause behind the colon',
			'Nobody had asked her, she replied: the boats were gone.',
			'she | replied | Nobody had asked her / the boats were gone',
		],
		['a clause of time is not said', 'When the boats had left, she replied: “Good.”', 'she | replied | Good.'],
		['what she does next is not said', 'The boats stay, Marsh said, and left the hall.', 'Marsh | said | The boats stay'],
	]);
	check('es', [
		['negado después', 'Que salgan, añadió, no compromete nada.', '- | añadió | Que salgan / no compromete nada'],
		[
			'una frase y una cita son dos',
			'Los barcos se quedan en puerto, dijo Blanco, «y nadie va a pagar dos veces».',
			'Blanco | dijo | Los barcos se quedan en puerto',
			'Blanco | dijo | y nadie va a pagar dos veces',
		],
		[
			'lo que se cuenta de la fuente',
			'Según el diario, que lo vio, los barcos se quedan.',
			'el diario | Según | los barcos se quedan',
		],
		['un inciso antes de que', 'Blanco dijo, y está grabado, que los barcos se quedan.', 'Blanco | dijo | los barcos se quedan'],
	]);
});

describe('denials of what others say', () => {
	check('en', [
		['rejected claims that', 'Marsh rejected claims that the boats had left.', 'Marsh | rejected | the boats had left | denied'],
		['rejected a thing', 'Marsh rejected the plan of the fleet.', 'Marsh | rejected | the plan of the fleet | denied'],
		['nor has she', 'Nor has Marsh claimed that the boats had left.'],
		['took her to have said', 'He took Marsh to have said that the boats had left.'],
	]);
	check('es', [
		['descartó que', 'Blanco descartó que los barcos salgan.', 'Blanco | descartó | los barcos salgan | denied'],
		['descartó una cosa', 'Blanco descartó una salida de los barcos.', 'Blanco | descartó | una salida de los barcos | denied'],
		['desmintió, y lo que dice', 'Blanco desmintió a la flota: “No hay barcos”.', 'Blanco | desmintió | No hay barcos'],
	]);
});

describe('subjects', () => {
	check('en', [
		[
			'a party in brackets',
			'Rep. Judith Marsh (D-Mass.) said the boats stay.',
			'Rep. Judith Marsh (D-Mass.) | said | the boats stay',
		],
		[
			'within what another one says',
			'Marsh said Petrova told her that the boats stay.',
			'Marsh | said | Petrova told her that the boats stay',
			'Petrova | told | the boats stay',
		],
		['after a network', 'Marsh wrote it on X. On Monday Petrova said the boats stay.', 'Petrova | said | the boats stay'],
		['somebody’s people', 'Marsh, whose boats had asked for more, left.'],
	]);
});
