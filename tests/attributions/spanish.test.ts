import { describe } from 'vitest';
import { checkTriples, type TripleRow } from './triples';

const check = (rows: readonly TripleRow[]) => checkTriples('es', rows);

describe('direct quotations in Spanish', () => {
	check([
		['before the cue', '«Los barcos se quedan en puerto», dijo Blanco.', 'Blanco | dijo | Los barcos se quedan en puerto'],
		['curly marks', '“Los barcos se quedan en puerto”, dijo Blanco.', 'Blanco | dijo | Los barcos se quedan en puerto'],
		['after a colon', 'Blanco dijo: «Los barcos se quedan en puerto».', 'Blanco | dijo | Los barcos se quedan en puerto'],
		['after an inverted cue', 'Dijo Blanco: «Los barcos se quedan en puerto».', 'Blanco | Dijo | Los barcos se quedan en puerto'],
		['around the cue', '«Los barcos», dijo Blanco, «se quedan en puerto».', 'Blanco | dijo | Los barcos / se quedan en puerto'],
		[
			'going on',
			'«Los barcos se quedan», dijo Blanco. «Nadie sale antes de mayo».',
			'Blanco | dijo | Los barcos se quedan / Nadie sale antes de mayo',
		],
		[
			'raya dialogue',
			'—Los barcos se quedan —dijo Blanco—. Nadie sale antes de mayo.',
			'Blanco | dijo | Los barcos se quedan / Nadie sale antes de mayo.',
		],
		[
			'raya dialogue with the narrator at the end',
			'—Los barcos se quedan en puerto —dijo Blanco.',
			'Blanco | dijo | Los barcos se quedan en puerto',
		],
		[
			'any past tense behind it',
			'«Los barcos se quedan en puerto», trinó Blanco.',
			'Blanco | trinó | Los barcos se quedan en puerto',
		],
		['not behind words in marks', 'La «cuota de captura», volvió a bajar Blanco.'],
		['a question', '«¿Quién paga los barcos?», preguntó Blanco.', 'Blanco | preguntó | ¿Quién paga los barcos?'],
		[
			'by an office',
			'«Los barcos se quedan», aseguró la ministra de Pesca.',
			'la ministra de Pesca | aseguró | Los barcos se quedan',
		],
		[
			'with an apposition',
			'«Los barcos se quedan», dijo Tomás Blanco, el subsecretario.',
			'Tomás Blanco | dijo | Los barcos se quedan',
		],
		['without a subject', '«Los barcos se quedan en puerto», añadió.', '- | añadió | Los barcos se quedan en puerto'],
		[
			'in a place and on a day',
			'«Los barcos se quedan», dijo Blanco este viernes en una rueda de prensa.',
			'Blanco | dijo | Los barcos se quedan',
		],
		['a term in quotation marks', 'La «cuota de captura» volvió a bajar.'],
	]);
});

describe('indirect speech in Spanish', () => {
	check([
		['with que', 'Blanco dijo que los barcos se quedarán en puerto.', 'Blanco | dijo | los barcos se quedarán en puerto'],
		[
			'that ends in a word that is an abbreviation elsewhere',
			'Blanco dijo que los barcos no salen al mar. Otros salieron.',
			'Blanco | dijo | los barcos no salen al mar',
		],
		['inverted', 'Dijo Blanco que los barcos se quedarán en puerto.', 'Blanco | Dijo | los barcos se quedarán en puerto'],
		['after it', 'Los barcos se quedarán en puerto, dijo Blanco.', 'Blanco | dijo | Los barcos se quedarán en puerto'],
		['without a subject', 'Añadió que los barcos se quedarán en puerto.', '- | Añadió | los barcos se quedarán en puerto'],
		['según, before', 'Según Blanco, los barcos se quedarán en puerto.', 'Blanco | Según | los barcos se quedarán en puerto'],
		['según, after', 'Los barcos se quedarán en puerto, según Blanco.', 'Blanco | según | Los barcos se quedarán en puerto'],
		[
			'de acuerdo con',
			'De acuerdo con la ministra, los barcos se quedarán en puerto.',
			'la ministra | De acuerdo con | los barcos se quedarán en puerto',
		],
		[
			'a juicio de',
			'A juicio de Blanco, los barcos deben quedarse en puerto.',
			'Blanco | A juicio de | los barcos deben quedarse en puerto',
		],
		['a su juicio', 'A su juicio, los barcos deben quedarse en puerto.', '- | A su juicio | los barcos deben quedarse en puerto'],
		['advirtió', 'Blanco advirtió que los barcos se quedarán.', 'Blanco | advirtió | los barcos se quedarán'],
		['ha dicho', 'Blanco ha dicho que los barcos se quedarán.', 'Blanco | ha dicho | los barcos se quedarán'],
		['with an adverb', 'Blanco también dijo que los barcos se quedarán.', 'Blanco | también dijo | los barcos se quedarán'],
		[
			'two verbs of one speaker',
			'Blanco dijo que los barcos se quedarán y advirtió que habrá multas.',
			'Blanco | dijo | los barcos se quedarán',
			'Blanco | advirtió | habrá multas',
		],
		[
			'two speakers',
			'Blanco dijo que los barcos se quedarán, mientras que Petrova aseguró que zarparán.',
			'Blanco | dijo | los barcos se quedarán',
			'Petrova | aseguró | zarparán',
		],
		['mixed', 'Blanco dijo que los barcos “se quedan en puerto”.', 'Blanco | dijo | los barcos “se quedan en puerto”'],
		['calificó', 'Blanco calificó el plan de “regalo a los furtivos”.', 'Blanco | calificó | regalo a los furtivos'],
		['rechazó', 'Blanco rechazó el plan de la flota del norte.', 'Blanco | rechazó | el plan de la flota del norte | denied'],
		['pidió', 'Blanco pidió una veda más larga para la merluza.', 'Blanco | pidió | una veda más larga para la merluza'],
	]);
});

describe('what nobody said, in Spanish', () => {
	check([
		['no dijo', 'Blanco no dijo que los barcos se quedarán.'],
		['no ha dicho', 'Blanco no ha dicho que los barcos se quedarán.'],
		['nunca dijo', 'Blanco nunca dijo que los barcos se quedarán.'],
		['evitó decir', 'Blanco evitó decir si los barcos se quedarán.'],
		['si dice', 'Si Blanco dice que los barcos se quedan, subirá el precio.'],
		['podría decir', 'Blanco podría decir que los barcos se quedan.'],
		['preguntó si', 'Blanco preguntó si los barcos se quedarán.'],
		['ni … ni', 'Ni Blanco ni Petrova dijeron que los barcos se quedarán.'],
		['nadie', 'Nadie dijo que los barcos se quedarán.'],
		['no speech', 'Blanco miró los barcos desde el muelle.'],
		['a noun', 'La denuncia de la flota llenó una página.'],
	]);
});

describe('denials in Spanish', () => {
	check([
		['negó que', 'Blanco negó que los barcos se queden en puerto.', 'Blanco | negó | los barcos se queden en puerto | denied'],
		[
			'ha negado',
			'Blanco ha negado que los barcos se queden en puerto.',
			'Blanco | ha negado | los barcos se queden en puerto | denied',
		],
		['desmintió', 'Blanco desmintió que los barcos se queden.', 'Blanco | desmintió | los barcos se queden | denied'],
		['no negó', 'Blanco no negó que los barcos se queden.'],
	]);
});
