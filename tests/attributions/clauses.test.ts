import { describe } from 'vitest';
import { check } from './said';
import { checkTriples } from './triples';

describe('subjects that are hard to find', () => {
	checkTriples('en', [
		['a particle that begins a name', 'De la Fuente said the boats stay.', 'De la Fuente | said | the boats stay'],
		['a preposition that begins no name', 'On Friday Marsh said the boats stay.', 'Marsh | said | the boats stay'],
		[
			'a later verb takes what follows it',
			'The fleet, she said, then answered: “The boats stay in port.”',
			'The fleet, she said | then answered | The boats stay in port.',
		],
		[
			'a quotation that ends a sentence, and another that begins one',
			'Marsh left, saying that she “will pay.” “We will see,” Petrova added.',
			'Marsh | saying | she “will pay.”',
			'Petrova | added | We will see',
		],
		['a day between, without “that”', 'Marsh said on Friday the boats would stay.', 'Marsh | said | the boats would stay'],
		['a day, and no clause', 'Marsh said on Friday the port.'],
		['only alleged to have said', 'Marsh allegedly said that the boats stay.'],
	]);
	checkTriples('es', [
		[
			'una partícula que empieza un nombre',
			'Blanco calla, mientras que De la Fuente dijo que los barcos se quedan.',
			'De la Fuente | dijo | los barcos se quedan',
		],
		[
			'al final, tras el lugar',
			'Los barcos se quedan en puerto, dijo en rueda de prensa la ministra.',
			'la ministra | dijo | Los barcos se quedan en puerto',
		],
		['lo que se piensa de algo', 'Blanco sabe lo que piensa de la veda la flota.'],
		[
			'un verbo entre las comas no es aposición',
			'Ferrer firmó la orden, la más dura, contra la flota, informó el diario.',
			'el diario | informó | Ferrer firmó la orden, la más dura, contra la flota',
		],
		[
			'se limitó a decir',
			'Blanco se limitó a decir que los barcos se quedan.',
			'Blanco | se limitó a decir | los barcos se quedan',
		],
		['presuntamente dijo', 'Blanco presuntamente dijo que los barcos se quedan.'],
		['para, con un inciso', 'Para la flota, en cambio, se trata de un regalo.', 'la flota | Para | se trata de un regalo'],
	]);
});

describe('sources with more than a name', () => {
	check('en', [
		['of a party', 'Judith Marsh of the Harbour Party said the boats stay.', 'judith-marsh | indirect | the boats stay'],
		[
			'somebody of hers',
			'The cousin of Judith Marsh said the boats stay.',
			'[The cousin of Judith Marsh] | indirect | the boats stay',
		],
	]);
	check('es', [
		[
			'la respuesta de una a otro',
			'La respuesta de Carmen Peña a Tomás Blanco dice que los barcos se quedan.',
			'carmen-pena-ibanez | indirect | los barcos se quedan',
		],
	]);
});

describe('where the reporter goes on', () => {
	checkTriples('en', [
		['a day after', 'Marsh said the boats were lost, a day after the storm.', 'Marsh | said | the boats were lost'],
		['after what', 'Marsh said the boats were lost, after a paper printed the list.', 'Marsh | said | the boats were lost'],
		[
			'after what, which she tells herself',
			'Marsh said the boats sail only after the port has paid.',
			'Marsh | said | the boats sail only after the port has paid',
		],
		[
			'a further saying, past a verb that could be one',
			'Marsh denied that the port had agreed to a strike, and she said the boats stay.',
			'Marsh | denied | the port had agreed to a strike | denied',
			'she | said | the boats stay',
		],
		[
			'according to one, she said',
			'According to the clerk, she replied that the boats stay.',
			'the clerk | According to | she replied that the boats stay',
			'she | replied | the boats stay',
		],
		[
			'reports that are no verb',
			'The boats were lost, according to radio reports.',
			'radio reports | according to | The boats were lost',
		],
		[
			'what others make of it',
			'Marsh said the boats were lost, a claim that the port disputes.',
			'Marsh | said | the boats were lost',
		],
		['as others look on', 'Marsh said the boats were lost, as her aides looked on.', 'Marsh | said | the boats were lost'],
		['a further deed', 'Marsh said the boats were lost, and left the room.', 'Marsh | said | the boats were lost'],
		['what she did not say', 'Marsh said the boats were lost, but she gave no evidence.', 'Marsh | said | the boats were lost'],
		[
			'where she said it',
			'Marsh said the boats were lost, in an interview with a newspaper.',
			'Marsh | said | the boats were lost',
		],
		[
			'asked again',
			'Marsh denied that the boats were lost and, asked about the nets, left the room.',
			'Marsh | denied | the boats were lost | denied',
		],
		['which led to something', 'Marsh said the boats were lost, which prompted a protest.', 'Marsh | said | the boats were lost'],
		[
			'as well as',
			'Marsh said the boats were lost, as well as the nets.',
			'Marsh | said | the boats were lost, as well as the nets',
		],
		[
			'but, of the same',
			'Marsh said the boats were safe, but the nets were not.',
			'Marsh | said | the boats were safe, but the nets were not',
		],
		[
			'and, of the same',
			'Marsh said the boats would stay, and the nets would too.',
			'Marsh | said | the boats would stay, and the nets would too',
		],
		['a list', 'Marsh said that boats, nets and lines would stay.', 'Marsh | said | boats, nets and lines would stay'],
		[
			'an aside',
			'Marsh said that the boats, which were old, would stay.',
			'Marsh | said | the boats, which were old, would stay',
		],
	]);
	checkTriples('es', [
		['un día después', 'Blanco dijo que no habrá barcos, un día después de la tormenta.', 'Blanco | dijo | no habrá barcos'],
		['como publicó', 'Blanco dijo que no habrá barcos, como publicó este diario.', 'Blanco | dijo | no habrá barcos'],
		['lo que le valió', 'Blanco dijo que no habrá barcos, lo que le valió aplausos.', 'Blanco | dijo | no habrá barcos'],
		['y se fue', 'Blanco dijo que no habrá barcos, y se fue.', 'Blanco | dijo | no habrá barcos'],
		['y otra persona', 'Blanco dijo que no habrá barcos, y la flota lo abucheó.', 'Blanco | dijo | no habrá barcos'],
		['pero no dio detalles', 'Blanco dijo que no habrá barcos, pero no dio detalles.', 'Blanco | dijo | no habrá barcos'],
		['en respuesta a', 'Blanco dijo que no habrá barcos, en respuesta a la flota.', 'Blanco | dijo | no habrá barcos'],
		[
			'de lo mismo, en futuro',
			'Blanco dijo que no habrá barcos, y la merluza volverá.',
			'Blanco | dijo | no habrá barcos, y la merluza volverá',
		],
		[
			'de lo mismo, en pasado',
			'Blanco dijo que la flota pescó de noche, y vendió de día.',
			'Blanco | dijo | la flota pescó de noche, y vendió de día',
		],
		['como siempre', 'Blanco dijo que los barcos se quedan, como siempre.', 'Blanco | dijo | los barcos se quedan, como siempre'],
		['una enumeración', 'Blanco dijo que habrá barcos, redes y trabajo.', 'Blanco | dijo | habrá barcos, redes y trabajo'],
		[
			'lo cual, dentro de lo dicho',
			'Blanco dijo que los barcos se quedan, lo cual, añadió, es justo.',
			'Blanco | dijo | los barcos se quedan, lo cual, añadió, es justo',
		],
	]);
});

describe('when it was said, between the verb and “that”', () => {
	checkTriples('en', [
		['over', 'Marsh announced over the weekend that she would list the boats.', 'Marsh | announced | she would list the boats'],
		['after', 'Marsh said after the first raid that she was happy.', 'Marsh | said | she was happy'],
		['afterward', 'Marsh said afterward that the boats would stay.', 'Marsh | said | the boats would stay'],
		['what she is over, she says', 'Marsh said over half the boats would stay.', 'Marsh | said | over half the boats would stay'],
	]);
	checkTriples('es', [
		['tras', 'Blanco dijo tras la reunión que los barcos seguirán.', 'Blanco | dijo | los barcos seguirán'],
		['esperar a que no es esperar que', 'Blanco esperó a que terminaran las risas.'],
		['esperar que', 'Blanco espera que los barcos sigan en puerto.', 'Blanco | espera | los barcos sigan en puerto'],
	]);
});

describe('who tells of it, behind a comma at the end', () => {
	checkTriples('en', [
		[
			'with more on the teller',
			'Marsh said that the plan was dead, said a person briefed on the call.',
			'Marsh | said | the plan was dead',
			'a person | said | Marsh said that the plan was dead',
		],
		[
			'a comma inside the words',
			'Marsh said that the plan, said to be dead, was alive.',
			'Marsh | said | the plan, said to be dead, was alive',
		],
	]);
	checkTriples('es', [
		[
			'con más sobre quien lo cuenta',
			'Blanco dijo que el plan ha muerto, contó un testigo de la reunión.',
			'Blanco | dijo | el plan ha muerto',
			'un testigo de la reunión | contó | Blanco dijo que el plan ha muerto',
		],
	]);
});

describe('a clause that another one follows, behind a comma', () => {
	checkTriples('en', [
		[
			'after, before the subject',
			'After Petrova said that the boats would sail, Marsh merely replied: “They will stay in port.”',
			'Petrova | said | the boats would sail',
			'Marsh | merely replied | They will stay in port.',
		],
		[
			'after, before something else',
			'After the call Petrova said that the plan, so far a secret, was dead.',
			'Petrova | said | the plan, so far a secret, was dead',
		],
	]);
	checkTriples('es', [
		[
			'después de que',
			'Después de que Petrova dijo que los barcos zarparían, Blanco se limitó a contestar: “Se quedan en puerto”.',
			'Petrova | dijo | los barcos zarparían',
			'Blanco | se limitó a contestar | Se quedan en puerto',
		],
		[
			'una vez que',
			'Una vez que Petrova anunció que los barcos zarparían, Blanco respondió que se quedan en puerto.',
			'Petrova | anunció | los barcos zarparían',
			'Blanco | respondió | se quedan en puerto',
		],
		[
			'después de, ante una cosa',
			'Después de la llamada Petrova dijo que el plan, hasta ahora secreto, ha muerto.',
			'Petrova | dijo | el plan, hasta ahora secreto, ha muerto',
		],
	]);
});

describe('a quotation right behind', () => {
	checkTriples('en', [
		['for her', 'For Marsh, “the boats must stay in port for good”.', 'Marsh | For | the boats must stay in port for good'],
		['two words of hers', 'For Marsh, “the Merlin”.'],
		['herself', 'Marsh herself said that the boats would stay.', 'Marsh | said | the boats would stay'],
	]);
	checkTriples('es', [
		['para ella', 'Para ella, “los barcos deben quedarse en puerto”.', 'ella | Para | los barcos deben quedarse en puerto'],
		['ella misma', 'En mayo ella misma contó que los barcos seguirían.', 'ella | contó | los barcos seguirían'],
		[
			'ante quién',
			'Blanco denunció ante el Consejo “un ataque que costó la vida a dos marineros”.',
			'Blanco | denunció | un ataque que costó la vida a dos marineros',
		],
		['el nombre de un acto', 'Blanco habló en el “Encuentro Nacional de Armadores de Galicia” de sus barcos.'],
	]);
});
