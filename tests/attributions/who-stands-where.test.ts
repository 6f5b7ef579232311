import { describe } from 'vitest';
import { check } from './said';

const STAY = 'judith-marsh | indirect | the boats would stay';
const QUEDAN = 'tomas-blanco | indirect | los barcos se quedan';

describe('a time between who speaks and the verb', () => {
	check('en', [
		['a day', 'Judith Marsh spoke. Marsh on Monday said the boats would stay.', STAY],
		['a week', 'Judith Marsh spoke. Marsh last week said the boats would stay.', STAY],
		['behind a relative', 'Judith Marsh, who on Monday said the boats would stay, left.', STAY],
		['a time alone is nobody', 'Monday said nothing to Judith Marsh.'],
	]);
	check('es', [
		['la víspera', 'La alcaldesa citó a Tomás Blanco, quien la víspera dijo que los barcos se quedan.', QUEDAN],
		['el fin de semana', 'Se refería a Tomás Blanco, que el fin de semana dijo que los barcos se quedan.', QUEDAN],
		[
			'una fecha detrás del verbo',
			'Tomás Blanco calla. “Los barcos se quedan en puerto”, escribió el 10 de agosto. En Vigo llovía.',
			'tomas-blanco | direct | Los barcos se quedan en puerto',
		],
	]);
});

describe('what stands between who speaks and the verb', () => {
	check('es', [
		['un lugar', 'Tomás Blanco no habla de ello. En su visita a Ginebra subrayó que los barcos se quedan.', QUEDAN],
		[
			'el cargo antes del nombre, detrás de otra frase',
			'De esos barcos el ministro Tomás Blanco ha dicho que se quedan en puerto.',
			'tomas-blanco | indirect | se quedan en puerto',
		],
		[
			'un pronombre átono',
			'Tomás Blanco la calificó de “trampa para los pescadores”.',
			'tomas-blanco | direct | trampa para los pescadores',
		],
		['siglas entre paréntesis', 'Tomás Blanco, del Partido de la Costa (PC), dijo que los barcos se quedan.', QUEDAN],
		[
			'una cláusula con su verbo, y nadie',
			'Tomás Blanco calló. Cuando salieron dos barcos hacia el norte dijo que los demás se quedan.',
			'tomas-blanco | indirect | los demás se quedan',
		],
		[
			'lo que uno defiende no advierte',
			'Tomás Blanco defendió el muelle y advirtió que los barcos se quedan.',
			'tomas-blanco | indirect | los barcos se quedan',
		],
		[
			'su versión no es nadie',
			'Tomás Blanco vino ayer. Había reiterado su versión de los hechos: “Los barcos se quedan en puerto”.',
			'tomas-blanco | direct | Los barcos se quedan en puerto',
		],
		[
			'su hija sí',
			'Tomás Blanco vino ayer. “Los barcos se quedan en puerto”, dijo su hija.',
			'[su hija] | direct | Los barcos se quedan en puerto',
		],
		[
			'a quien se pregunta, contesta',
			'Chidi Okonkwo vino. Le preguntaron a Tomás Blanco si los barcos se van. “Los barcos se quedan en puerto”, contestó.',
			'tomas-blanco | direct | Los barcos se quedan en puerto',
		],
	]);
	check('en', [
		[
			'somebody’s counterpart by name',
			'Her Danish counterpart, Chidi Okonkwo, said the boats would stay.',
			STAY.replace('judith-marsh', 'chidi-okonkwo'),
		],
		[
			'between dashes, whoever is named before them',
			'Judith Marsh came. Across the bay, Lars Lind — the name is Danish, he says — sells nets.',
			'[Lars Lind] | indirect | the name is Danish',
		],
	]);
});

describe('what words are not, or not all of them', () => {
	check('en', [
		['the same as before', 'Judith Marsh said the same as last year.'],
		['demands that somebody has', 'Judith Marsh has demands waiting in port.'],
		['a video', 'Judith Marsh posted the video of the boats before breakfast.'],
		['that month', 'Judith Marsh told the Assembly that month that the boats would stay.', STAY],
		[
			'that week, of which something is said',
			'Judith Marsh said that week was hard.',
			'judith-marsh | indirect | that week was hard',
		],
		[
			'that, of which something is said',
			'Judith Marsh says that is not what the boats need.',
			'judith-marsh | indirect | that is not what the boats need',
		],
		[
			'another clause with its own speaker and “that”',
			'Judith Marsh said her boats would stay and Chidi Okonkwo warned that they would sink.',
			'judith-marsh | indirect | her boats would stay',
			'chidi-okonkwo | indirect | they would sink',
		],
		[
			'an aside between dashes',
			'Judith Marsh said the boats would stay — Chidi Okonkwo called it “a lie” — and the harbour cheered.',
			STAY,
			'chidi-okonkwo | direct | a lie',
		],
		['what the reporter makes of it', 'Judith Marsh said the boats would stay, a step that fishermen fear.', STAY],
		['how sharp it is', 'Judith Marsh said the boats would stay, the sharpest rebuke yet to the fleet.', STAY],
		[
			'but not who is meant',
			'Judith Marsh said the boats would stay, the biggest ones included.',
			'judith-marsh | indirect | the boats would stay, the biggest ones included',
		],
		[
			'a day behind who says it, after the words',
			'The boats will stay in port, Judith Marsh said Friday.',
			'judith-marsh | indirect | The boats will stay in port',
		],
	]);
	check('es', [
		['lo mismo que antes', 'Tomás Blanco dice lo mismo que ayer.'],
		['un comentario del que escribe', 'Tomás Blanco dijo que los barcos se quedan, un gesto que el puerto agradece.', QUEDAN],
		['a su modo de ver', 'Tomás Blanco agregó que, a su modo de ver, los barcos se quedan.', QUEDAN],
		[
			'una frase cuyo verbo está entre comillas',
			'El puerto “no dejará salir ningún barco este año”, dijo Tomás Blanco.',
			'tomas-blanco | mixed | El puerto “no dejará salir ningún barco este año”',
		],
		[
			'una oferta con sus palabras',
			'Tomás Blanco ofreció “un puerto abierto para todos los barcos”.',
			'tomas-blanco | direct | un puerto abierto para todos los barcos',
		],
		['lo que prefiere decir', 'Tomás Blanco prefiere decir que los barcos se quedan.', QUEDAN],
	]);
});
