import { describe } from 'vitest';
import { check } from './said';
import { checkTriples } from './triples';

/* What a verb is about need not be what its subject says: such words are given to nobody, or as what they are. */

describe('praise and blame', () => {
	checkTriples('en', [
		['a reason in the reporter’s words', 'Marsh criticised the fleet for its greed.'],
		['a thing', 'Marsh condemned the raid on the port.'],
		['praise', 'Marsh praised the crews for their courage.'],
		['blame', 'Marsh blamed the fleet for the empty nets.'],
		['credit', 'Marsh credited the crews on their shared border.'],
		['somebody else’s quoted words', 'Marsh criticised Petrova’s plan to “empty the sea”.'],
		['as what it is', 'Marsh condemned the raid as a breach of the treaty.', 'Marsh | condemned | a breach of the treaty'],
		['“as” that begins a clause', 'Marsh condemned the raid as Petrova signed the treaty.'],
		['her own quoted words', 'Marsh praised “a brave crew”.', 'Marsh | praised | a brave crew'],
		['the reason in her words', 'Marsh praised the crews for “a great catch”.', 'Marsh | praised | a great catch'],
		['the fact that', 'Marsh criticised the fact that boats had left port.', 'Marsh | criticised | boats had left port'],
		['the idea that is not hers', 'Marsh mocked the idea that boats would leave port.'],
		['in question', 'Marsh questioned the claim that boats had left port.'],
		['described without “as”', 'Marsh described the smell of the old port.'],
		['described how', 'Marsh described how the boats had left.', 'Marsh | described | how the boats had left'],
	]);
	checkTriples('es', [
		['una razón del reportero', 'Blanco criticó a la flota por su codicia.'],
		['una cosa', 'Blanco condenó el ataque contra el puerto.'],
		['elogio', 'Blanco elogió a la tripulación por su valor.'],
		['culpa', 'Blanco culpó a la flota de las redes vacías.'],
		['palabras de otro', 'Blanco criticó el plan de Petrova de “vaciar el mar”.'],
		[
			'como lo que es',
			'Blanco condenó el ataque como una violación del tratado.',
			'Blanco | condenó | una violación del tratado',
		],
		['sus palabras', 'Blanco condenó «un ataque cobarde».', 'Blanco | condenó | un ataque cobarde'],
		['la razón, en sus palabras', 'Blanco felicitó a la tripulación por «una gran pesca».', 'Blanco | felicitó | una gran pesca'],
		['una oración', 'Blanco denunció que los barcos habían salido.', 'Blanco | denunció | los barcos habían salido'],
		['en duda', 'Blanco cuestionó que los barcos hubieran salido.'],
	]);
});

describe('accusations keep whom they are of', () => {
	checkTriples('en', [
		['of a deed', 'Marsh accused the fleet of cutting nets.', 'Marsh | accused | the fleet of cutting nets'],
		[
			'of several words',
			'Marsh has accused other ports of relying on her.',
			'Marsh | has accused | other ports of relying on her',
		],
		['who is accused says nothing', 'A man accused of cutting nets left the port.'],
		['nor in a headline', 'Minister accused of fraud and theft'],
		['accused whom, and no more', 'Marsh accused the fleet.'],
	]);
	checkTriples('es', [
		['de un hecho', 'Blanco acusó a la flota de cortar redes.', 'Blanco | acusó | a la flota de cortar redes'],
		['quien es acusado no dice nada', 'Un hombre acusado de cortar redes salió del puerto.'],
		['a quién, y nada más', 'Blanco acusó a la flota.'],
	]);
});

describe('what is turned down is denied, not said', () => {
	checkTriples('en', [
		['the assertion that', 'Marsh rejected the assertion that boats had left.', 'Marsh | rejected | boats had left | denied'],
		['any notion of', 'Marsh rejects any notion of a fishing ban.', 'Marsh | rejects | a fishing ban | denied'],
		['the idea of', 'Marsh has dismissed the idea of a ban on nets.', 'Marsh | has dismissed | a ban on nets | denied'],
		['ruled out', 'Marsh ruled out a ban on nets.', 'Marsh | ruled out | a ban on nets | denied'],
		['her quoted words', 'Marsh rejected “any ban on nets”.', 'Marsh | rejected | any ban on nets | denied'],
		[
			'what the reporter adds',
			'Marsh rejects new fishing ban after Petrova signs treaty',
			'Marsh | rejects | new fishing ban | denied',
		],
		['… with “as”', 'Marsh rules out fishing ban as Petrova signs treaty', 'Marsh | rules out | fishing ban | denied'],
		['dismissed as: what she says of it', 'Marsh dismissed the report as a rumour.', 'Marsh | dismissed | a rumour'],
		['what she says instead', 'Marsh rejected the plan: “The boats stay in port.”', 'Marsh | rejected | The boats stay in port.'],
		['before the verb', '“The boats stay in port,” Marsh denied.', 'Marsh | denied | The boats stay in port'],
		['did not rule out', 'Marsh did not rule out a ban on nets.'],
		['refused to rule out', 'Marsh refused to rule out a ban on nets.'],
		['a thing offered', 'Marsh rejected the gift.'],
		['warned against', 'Marsh warned against a ban on nets.', 'Marsh | warned | against a ban on nets'],
	]);
	checkTriples('es', [
		[
			'la afirmación de que',
			'Blanco rechazó la afirmación de que los barcos salieron.',
			'Blanco | rechazó | los barcos salieron | denied',
		],
		['la idea de', 'Blanco descartó la idea de una veda larga.', 'Blanco | descartó | una veda larga | denied'],
		['una cosa', 'Blanco descartó una veda.', 'Blanco | descartó | una veda | denied'],
		['sus palabras', 'Blanco rechazó “cualquier veda larga”.', 'Blanco | rechazó | cualquier veda larga | denied'],
		[
			'lo que añade el reportero',
			'Blanco rechaza nueva veda larga tras el ataque',
			'Blanco | rechaza | nueva veda larga | denied',
		],
		['lo que dice', '«Los barcos se quedan en puerto», negó Blanco.', 'Blanco | negó | Los barcos se quedan en puerto'],
		['no descartó', 'Blanco no descartó una veda larga.'],
		['lo ofrecido', 'Blanco rechazó la ayuda.'],
	]);
});

describe('participles of a noun say nothing', () => {
	checkTriples('en', [
		['so-called', 'Marsh saw the so-called “ghost boats” leave.'],
		['an estimated', 'Marsh counted an estimated 10,000 boats that had left port.'],
		['announced by', 'The ban announced by Marsh is a bad idea.'],
		['the most cited', 'Marsh is one of the most cited authors of the port.'],
		['called by a name', 'An agency called MEER, founded by a cook, counts the boats.'],
		['her own past', 'Marsh announced that the ban is over.', 'Marsh | announced | the ban is over'],
	]);
	checkTriples('es', [['anunciada por', 'La veda anunciada por Blanco es una mala idea.']]);
});

describe('what is thought to be seen, known or gone on with is not said', () => {
	checkTriples('en', [
		['knew', 'Marsh knew that the boats had left.'],
		['continued on a way', 'The boats continued to the old port, past the pier.'],
		['continued speaking', '“The boats stay,” Marsh continued.', 'Marsh | continued | The boats stay'],
		['expressed a feeling', 'Marsh expressed concern about how the ban might affect ports.'],
		['expressed that', 'Marsh expressed that the boats stay.', 'Marsh | expressed | the boats stay'],
		['agreed to something', 'Marsh agreed to a talk that had been planned.'],
	]);
	checkTriples('es', [
		['sabía', 'Blanco sabía que los barcos habían salido.'],
		['continuó', 'Blanco continuó el viaje que había planeado.'],
	]);
});

describe('a bare name is no office', () => {
	check('en', [
		[
			'Nigeria is not its president',
			'Chidi Okonkwo came. Nigeria said the boats would stay.',
			'? | indirect | the boats would stay',
		],
		[
			'the president is',
			'Chidi Okonkwo came. The president said the boats would stay.',
			'chidi-okonkwo | indirect | the boats would stay',
		],
	]);
	check('es', [
		[
			'Nigeria no es su presidente',
			'Chidi Okonkwo llegó. Nigeria dijo que los barcos se quedarán.',
			'? | indirect | los barcos se quedarán',
		],
		[
			'el presidente sí',
			'Chidi Okonkwo llegó. El presidente dijo que los barcos se quedarán.',
			'chidi-okonkwo | indirect | los barcos se quedarán',
		],
	]);
});
