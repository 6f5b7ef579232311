import { describe, expect, it } from 'vitest';
import { bundledDossier } from '../reading/check-reading';
import { linker, type Row } from './linked';
import { SECOND_DOSSIER, TOPIC } from './second-dossier';

const CARTEL_TOPIC = {
	en: 'The Drug Enforcement Administration knew of the secret directive and of foreign terrorist organizations.',
	es: 'La Administración para el Control de Drogas conocía la directiva secreta y las organizaciones terroristas extranjeras.',
} as const;

const ES = { lang: 'es' } as const;
const IN_2010 = { date: '2010-03-04' } as const;
const UNDATED = { date: null } as const;

function check(read: ReturnType<typeof linker>, rows: readonly Row[]) {
	it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, text, linked, leftAlone = [], setting]) => {
		const found = read(text, setting);
		expect(found.linked).toEqual(linked);
		expect(found.leftAlone).toEqual(leftAlone);
	});
}

describe('offices of the second dossier', () => {
	check(linker(SECOND_DOSSIER, TOPIC), [
		['on a day in office', "They met Iceland's prime minister there.", ["Iceland's prime minister | gudrun-thorsdottir | role"]],
		[
			'on the last day',
			"They met Iceland's prime minister there.",
			["Iceland's prime minister | gudrun-thorsdottir | role"],
			[],
			{ date: '2024-04-30' },
		],
		[
			'the day after',
			"They met Iceland's prime minister there.",
			[],
			["Iceland's prime minister | out-of-date"],
			{ date: '2024-05-01' },
		],
		[
			'without a country, where another holder was brought in',
			'Einar Hallgrímsson recibió al ministro de Pesca noruego. El ministro de Pesca habló.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name'],
			['ministro de Pesca | rival', 'ministro de Pesca | rival'],
			ES,
		],
		[
			'without a country, beside another office of another country',
			'Einar Hallgrímsson recibió al ministro de Hacienda noruego. El ministro de Pesca habló.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name', 'ministro de Pesca | einar-hallgrimsson | role'],
			[],
			ES,
		],
		['in 2010', "They met Nigeria's president there.", [], ["Nigeria's president | out-of-date"], IN_2010],
		['in Spanish', 'Vieron allí al presidente de Nigeria.', ['presidente de Nigeria | chidi-okonkwo | role'], [], ES],
		[
			'in Spanish in 2010',
			'Vieron allí al presidente de Nigeria.',
			[],
			['presidente de Nigeria | out-of-date'],
			{ ...ES, ...IN_2010 },
		],
		['of who held it once', "It was Vigdís who had been Iceland's prime minister.", [], ["Iceland's prime minister | rival"]],
		[
			'of who came to hold it',
			"Guðrún Þórsdóttir became Iceland's prime minister.",
			['Guðrún Þórsdóttir | gudrun-thorsdottir | full-name', "Iceland's prime minister | gudrun-thorsdottir | role"],
		],
		['of anybody', 'They met a Nigerian President there.', [], ['Nigerian President | wrong-context']],
		[
			'of his country',
			'Habló Einar Hallgrímsson. El ministro de Pesca islandés volvió.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name', 'ministro de Pesca | einar-hallgrimsson | role'],
			[],
			ES,
		],
		[
			'of another country',
			'Habló Einar Hallgrímsson. El ministro de Pesca noruego volvió.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name'],
			['ministro de Pesca | rival'],
			ES,
		],
		[
			'an English office in a Spanish text',
			"El texto dice Nigeria's president aquí.",
			[],
			["Nigeria's president | wrong-language"],
			ES,
		],
		['with a curly apostrophe', 'They met Nigeria’s president there.', ['Nigeria’s president | chidi-okonkwo | role']],
		[
			'before its holder’s name',
			'They met the Nigerian President, Chidi Okonkwo, there.',
			['Nigerian President | chidi-okonkwo | role', 'Chidi Okonkwo | chidi-okonkwo | full-name'],
		],
		['before another person’s name', 'They met the Nigerian President Obafemi Bello there.', [], ['Nigerian President | rival']],
		[
			'another’s name in apposition',
			'They met the Nigerian President, Obafemi Bello, there.',
			[],
			['Nigerian President | rival'],
		],
		[
			'another actor’s name after it',
			'They met the Nigerian President Lech Wałęwski there.',
			['Lech Wałęwski | lech-walewski | full-name'],
			['Nigerian President | rival'],
		],
		['former', 'They met the former Nigerian President there.', [], ['Nigerian President | wrong-context']],
		['vice', 'They met the vice Nigerian President there.', [], ['Nigerian President | wrong-context']],
		['the then', 'They met the then Nigerian President there.', [], ['Nigerian President | wrong-context']],
		['then-', 'They met then-Nigerian President there.', [], ['Nigerian President | wrong-context']],
		['an adverb at the start of a sentence', "Then Nigeria's president left.", ["Nigeria's president | chidi-okonkwo | role"]],
		['ex in Spanish', 'Vieron al ex presidente de Nigeria.', [], ['presidente de Nigeria | wrong-context'], ES],
		['antiguo', 'Vieron al antiguo presidente de Nigeria.', [], ['presidente de Nigeria | wrong-context'], ES],
		['without a date, alone', "They met Nigeria's president there.", [], ["Nigeria's president | no-support"], UNDATED],
		[
			'without a date, after the name',
			"Chidi Okonkwo came. Then Nigeria's president left.",
			['Chidi Okonkwo | chidi-okonkwo | full-name', "Nigeria's president | chidi-okonkwo | role"],
			[],
			UNDATED,
		],
		[
			'without a country, with what the dossier asks for',
			'Einar Hallgrímsson came from Reykjavik. There the fisheries minister rested.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name', 'the fisheries minister | einar-hallgrimsson | role'],
			['Reykjavik | wrong-context'],
		],
		[
			'without a country and without its holder',
			'In Reykjavik the fisheries minister rested.',
			[],
			['Reykjavik | wrong-context', 'the fisheries minister | no-support'],
		],
		['without a country, elsewhere', 'In Lagos the fisheries minister rested.', [], ['the fisheries minister | wrong-context']],
		[
			'that goes on as another one',
			'Einar Hallgrímsson left Iceland. There the fisheries minister for Wales rested.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name'],
			['Iceland | wrong-context', 'the fisheries minister | wrong-context'],
		],
		[
			'that goes on as another country’s',
			'Einar Hallgrímsson left Iceland. There the fisheries minister of Wales rested.',
			['Einar Hallgrímsson | einar-hallgrimsson | full-name'],
			['Iceland | wrong-context', 'the fisheries minister | wrong-context'],
		],
		[
			'not on a page about something else',
			"They met Nigeria's president there.",
			[],
			["Nigeria's president | no-support"],
			{ offTopic: true },
		],
	]);
});

describe('offices of the bundled dossier', () => {
	const IN_2025 = { date: '2025-08-09' } as const;
	const ES_2025 = { ...ES, ...IN_2025 } as const;
	check(linker(bundledDossier(), CARTEL_TOPIC, IN_2025), [
		['the president of Mexico in 2025', 'They met the president of Mexico.', ['president of Mexico | claudia-sheinbaum | role']],
		['in 2010', 'They met the president of Mexico.', [], ['president of Mexico | out-of-date'], IN_2010],
		['with the name of the one of 2012', 'They met Mexican President Enrique Peña Nieto.', [], ['Mexican President | rival']],
		[
			'the ambassador in Spanish',
			'Vieron al embajador de Estados Unidos en México.',
			['embajador de Estados Unidos en México | ronald-johnson | role'],
			[],
			ES_2025,
		],
		[
			'the secretary of state of the United States',
			'They met the U.S. secretary of state.',
			['U.S. secretary of state | marco-rubio | role'],
		],
		[
			'for Wales',
			'Marco Rubio met the secretary of state for Wales in Washington.',
			['Marco Rubio | marco-rubio | full-name'],
			['secretary of state | wrong-context', 'Washington | wrong-context'],
		],
		[
			'of Texas',
			'Marco Rubio met the secretary of state of Texas in Washington.',
			['Marco Rubio | marco-rubio | full-name'],
			['secretary of state | wrong-context', 'Washington | wrong-context'],
		],
		[
			'in a Chilean article',
			'Llegó a La Moneda la secretaria de Estado chilena.',
			[],
			['la secretaria de Estado | no-support'],
			ES_2025,
		],
		[
			'a former president',
			'They met former Colombian President Juan Manuel Santos.',
			[],
			['Colombian President | wrong-context'],
		],
		['the foreign ministry of Chile', 'Lo dijo la Cancillería chilena.', [], ['la Cancillería | no-support'], ES_2025],
	]);
});
