import { describe } from 'vitest';
import { check } from './said';
import { checkTriples } from './triples';

const peña = 'carmen-pena-ibanez | direct';

describe('"the official", «el organismo»: only where the sentence before leaves no doubt', () => {
	check('en', [
		[
			'the only person',
			'Tomás Blanco came late. The official said the ice was thin.',
			'tomas-blanco | indirect | the ice was thin',
		],
		['two people', 'Tomás Blanco met Judith Marsh. The official said the ice was thin.', '? | indirect | the ice was thin'],
		[
			'somebody’s aide',
			'An aide to Tomás Blanco came late. The official said the ice was thin.',
			'? | indirect | the ice was thin',
		],
		[
			'the only body',
			'The Cold Banks Fisheries Commission met in Oslo on Monday. The body said that the ice was thin.',
			'cold-banks-commission | indirect | the ice was thin',
		],
	]);
	check('es', [
		['una persona', 'Tomás Blanco llegó tarde. El funcionario dijo que hay hielo.', 'tomas-blanco | indirect | hay hielo'],
		['de otro género', 'Tomás Blanco llegó tarde. La funcionaria dijo que hay hielo.', '? | indirect | hay hielo'],
		[
			'otro funcionario antes',
			'Un alto funcionario habló de pesca. Tomás Blanco llegó tarde. El funcionario dijo que hay hielo.',
			'[Un alto funcionario] | indirect | hay hielo',
		],
		[
			'el único organismo',
			'La Comisión de Pesca de los Bancos Fríos se reunió en Oslo. El organismo señaló que hay hielo.',
			'cold-banks-commission | indirect | hay hielo',
		],
		[
			'dos organismos',
			'La Comisión de Pesca de los Bancos Fríos denunció a Marea Azul. El organismo señaló que hay hielo.',
			'? | indirect | hay hielo',
		],
	]);
});

describe('quotations of headlines, and of several paragraphs', () => {
	check('en', [
		[
			'a deed of speech behind the name',
			'# ‘We were lied to’: Okonkwo hits out at London',
			'chidi-okonkwo | direct | We were lied to',
		],
		['somebody who listens', '# ‘We were lied to’: Okonkwo listens to the owners'],
		['somebody who is told', '# ‘We were lied to’: owners tell Okonkwo'],
		[
			'the comma of a headline',
			'# Okonkwo rejects treaty, says villages will starve',
			'chidi-okonkwo | indirect | villages will starve',
		],
	]);
	check('es', [
		['un verbo de habla', '# “Nos han engañado”: Peña carga contra la Comisión', `${peña} | Nos han engañado`],
		['quien escucha', '# “Nos han engañado”: Peña escucha a los armadores'],
		[
			'comillas de seguir',
			'Carmen Peña escribió: «No he mentido a nadie.\n»Nunca oculté las cifras de captura.\n»Quien diga lo contrario tendrá que probarlo».',
			`${peña} | No he mentido a nadie.`,
			`${peña} | Nunca oculté las cifras de captura.`,
			`${peña} | Quien diga lo contrario tendrá que probarlo`,
		],
	]);
	check('en', [
		[
			'an interview called so',
			'Judith Marsh spoke to the Gazette. The interview has been edited for length.\nQ: Will it close?\nA: It will, from October to March.',
			'judith-marsh | indirect | It will, from October to March.',
		],
		['somebody spoken to', 'Judith Marsh spoke to Chidi Okonkwo.\nQ: Will it close?\nA: It will, from October to March.'],
	]);
});

describe('names that are modal verbs', () => {
	checkTriples('en', [
		['behind a given name', 'Theresa May said the boats would stay.', 'Theresa May | said | the boats would stay'],
		['at the start', 'May told reporters the boats would stay.', 'May | told | the boats would stay'],
		['behind a quotation', '“The boats stay,” May also said.', 'May | also said | The boats stay'],
		['Will', 'Will Hale said the boats would stay.', 'Will Hale | said | the boats would stay'],
		['the month', 'In May, Marsh said the boats would stay.', 'Marsh | said | the boats would stay'],
		['the verb', 'Marsh may say that the boats stay.'],
		['the verb in a headline', 'Marsh May Say Boats Stay'],
		['a question', 'Will Marsh say that the boats stay?'],
	]);
});

describe('what is threatened, promised and called for', () => {
	checkTriples('es', [
		['amenazar', 'Peña amenazó a Chile con cerrar el puerto.', 'Peña | amenazó | cerrar el puerto'],
		['con una cosa', 'Peña amenazó con un bate a los dueños.'],
		['comprometerse', 'Peña se comprometió a pagar los barcos.', 'Peña | se comprometió | pagar los barcos'],
		['quejarse', 'Peña se quejó de que nadie avisó.', 'Peña | se quejó | nadie avisó'],
		['de una cosa', 'Peña se quejó de la lluvia en el puerto.'],
		['un llamado', 'Peña hizo un llamado a liberar a la flota.', 'Peña | hizo un llamado a | liberar a la flota'],
		['a la calma', 'Peña hizo un llamado a la calma.'],
		['una pasiva', 'La medida fue tachada por Peña de “error”.', 'Peña | fue tachada | error'],
		['un participio', 'La medida, calificada por Peña de “error”, fue aprobada.', 'Peña | calificada | error'],
		['sin palabras', 'La mujer descrita por Peña salió del puerto.'],
	]);
	checkTriples('en', [
		['called on', 'Marsh called on Chidi Okonkwo to free the crew.', 'Marsh | called | to free the crew'],
		['called something', 'Marsh called the raid a crime.', 'Marsh | called | a crime'],
	]);
});

describe('where a clause begins and goes on', () => {
	checkTriples('en', [
		[
			'a relative clause of those spoken to',
			'Marsh told owners in a session that lasted three hours that the boats would stay.',
			'Marsh | told | the boats would stay',
		],
		['a name of those spoken to', 'Marsh told the show Sea Talk it is clear who pays.', 'Marsh | told | it is clear who pays'],
		['whom it is told of', 'Marsh told the board Okonkwo would pay.', 'Marsh | told | Okonkwo would pay'],
		['a pronoun', 'Marsh told him that was not true.', 'Marsh | told | that was not true'],
		['went on', '“What I did not do,” she went on, “is lie.”', 'she | went on | What I did not do / is lie.'],
		['went on to', '“I did not lie,” Marsh went on to write for the paper.'],
		['snapped', '“Nothing has changed,” Marsh snapped.', 'Marsh | snapped | Nothing has changed'],
		['snapped a photo', 'Marsh snapped a photo of the “old port” from the boat.'],
		['per', 'The port will reopen, per Marsh.', 'Marsh | per | The port will reopen'],
		['per head', 'The port earns 300 dollars, per head.'],
	]);
	checkTriples('es', [['corto', '“Y quien lo intente”, añadió, “lo pagará”.', '- | añadió | Y quien lo intente / lo pagará']]);
});
