import { describe, expect, it } from 'vitest';
import { linker, type Row } from './linked';
import { SECOND_DOSSIER, TOPIC } from './second-dossier';

const read = linker(SECOND_DOSSIER, TOPIC);

function check(rows: readonly Row[]) {
	it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, text, linked, leftAlone = [], setting]) => {
		const found = read(text, setting);
		expect(found.linked).toEqual(linked);
		expect(found.leftAlone).toEqual(leftAlone);
	});
}

const OKONKWO = 'Chidi Okonkwo | chidi-okonkwo | full-name';
const MARSH = 'Judith Marsh | judith-marsh | full-name';
const BLANCO = 'Tomás Blanco | tomas-blanco | full-name';
const ES = { lang: 'es' } as const;

describe('full names', () => {
	check([
		['as the dossier has it', 'Then Chidi Okonkwo spoke.', [OKONKWO]],
		['in the other language', 'Habló Chidi Okonkwo.', [OKONKWO], [], ES],
		['without its accents', 'Then Lech Walewski spoke.', ['Lech Walewski | lech-walewski | full-name']],
		['with tones', 'Then Nguyễn Văn Thịnh spoke.', ['Nguyễn Văn Thịnh | nguyen-van-thinh | full-name']],
		['without tones', 'Then Nguyen Van Thinh spoke.', ['Nguyen Van Thinh | nguyen-van-thinh | full-name']],
		['in an alphabet’s own letters', 'Then Guðrún Þórsdóttir spoke.', ['Guðrún Þórsdóttir | gudrun-thorsdottir | full-name']],
		[
			'transliterated as the dossier lists it',
			'Then Gudrun Thorsdottir spoke.',
			['Gudrun Thorsdottir | gudrun-thorsdottir | full-name'],
		],
		['with a particle', 'Then Pieter van der Berg spoke.', ['Pieter van der Berg | pieter-van-der-berg | full-name']],
		['with a hyphen', 'Then Yusuf al-Rashid spoke.', ['Yusuf al-Rashid | yusuf-al-rashid | full-name']],
		[
			'with the hyphen left out',
			'Then Ngozi Adeyemi Balogun spoke.',
			['Ngozi Adeyemi Balogun | ngozi-adeyemi-balogun | full-name'],
		],
		['with a straight apostrophe', "Then Siobhán O'Brien spoke.", ["Siobhán O'Brien | siobhan-obrien | full-name"]],
		['with a curly apostrophe', 'Then Siobhán O’Brien spoke.', ['Siobhán O’Brien | siobhan-obrien | full-name']],
		['with a second surname', 'Habló Carmen Peña Ibáñez.', ['Carmen Peña Ibáñez | carmen-pena-ibanez | full-name'], [], ES],
		[
			'with a middle initial that the dossier has',
			'Then Pieter J van der Berg spoke.',
			['Pieter J van der Berg | pieter-van-der-berg | full-name'],
		],
		[
			'a surname with the second one of a full name',
			'Habló Tomás Blanco. Blanco Ríos salió.',
			[BLANCO, 'Blanco | tomas-blanco | surname-after-full-name'],
			[],
			ES,
		],
		['but not with another', 'Habló Tomás Blanco. Blanco Gil salió.', [BLANCO], ['Blanco | rival'], ES],
		['in a possessive', 'It was Chidi Okonkwo’s idea.', [OKONKWO]],
		[
			'in capitals',
			'# CHIDI OKONKWO REJECTS THE QUOTA',
			['CHIDI OKONKWO | chidi-okonkwo | full-name', 'QUOTA | catch-quota | term'],
		],
		['in brackets', 'He spoke (Chidi Okonkwo) today.', [OKONKWO]],
		['before a colon', 'Chidi Okonkwo: no boats', [OKONKWO]],
		['in small letters it is none', 'They typed chidi okonkwo there.', []],
		['over a full stop it is none', 'We met Chidi. Okonkwo left.', [], ['Okonkwo | no-support'], { offTopic: true }],
		['ñ is not n', 'Habló Carmen Pena.', [], [], ES],
		['at the very start and end of a block', 'Judith Marsh', [MARSH]],
		['several of one sentence', 'Chidi Okonkwo and Judith Marsh met.', [OKONKWO, MARSH]],
	]);
});

describe('names that many people bear', () => {
	check([
		[
			'link beside what the dossier asks for',
			'The ambassador, William Frost, left.',
			['William Frost | william-frost | full-name'],
		],
		[
			'or with it in the page’s title',
			'Then William Frost spoke.',
			['William Frost | william-frost | full-name'],
			[],
			{ title: 'New Zealand speaks' },
		],
		['and not without', 'The skater William Frost won.', [], ['William Frost | wrong-context']],
		[
			'a calling that the actor does not have makes another man',
			'The ambassador met footballer William Frost.',
			[],
			['William Frost | rival'],
		],
		[
			'also after the name',
			'The embassy of New Zealand greeted William Frost, a footballer from Leeds.',
			[],
			['William Frost | rival'],
		],
	]);
});

describe('surnames', () => {
	check([
		[
			'after the full name',
			'Chidi Okonkwo spoke.\nThen Okonkwo left.',
			[OKONKWO, 'Okonkwo | chidi-okonkwo | surname-after-full-name'],
		],
		[
			'in a possessive',
			'Chidi Okonkwo spoke.\nSo Okonkwo’s boats left.',
			[OKONKWO, 'Okonkwo | chidi-okonkwo | surname-after-full-name'],
		],
		[
			'in a headline before the full name',
			'# Okonkwo speaks\nChidi Okonkwo spoke.',
			['Okonkwo | chidi-okonkwo | surname-after-full-name', OKONKWO],
		],
		['alone on a page about the dossier', 'Then Okonkwo left.', ['Okonkwo | chidi-okonkwo | surname-in-context']],
		['not alone on a page about something else', 'Then Okonkwo left.', [], ['Okonkwo | no-support'], { offTopic: true }],
		['not alone where the dossier asks for a full mention', 'Then Mensah left.', [], ['Mensah | no-support']],
		[
			'after it, then',
			'Kofi Mensah spoke. Mensah left.',
			['Kofi Mensah | kofi-mensah | full-name', 'Mensah | kofi-mensah | surname-after-full-name'],
		],
		[
			'in capitals within a text',
			'Live: OKONKWO ORDERS BOATS HOME. More soon.',
			['OKONKWO | chidi-okonkwo | surname-in-context'],
		],
		['not in capitals after another given name', 'Live: LUIS OKONKWO ORDERS BOATS HOME. More soon.', [], ['OKONKWO | rival']],
		['in small letters never', 'Chidi Okonkwo spoke about okonkwo.', [OKONKWO]],
		[
			'joined by a hyphen',
			'The Okonkwo-Marsh call ended.',
			['Okonkwo | chidi-okonkwo | surname-in-context', 'Marsh | judith-marsh | surname-in-context'],
		],
		['with particles', 'Then Van der Berg left.', ['Van der Berg | pieter-van-der-berg | surname-in-context']],
		['with a given name that the actor has', 'Then C. Okonkwo left.', ['Okonkwo | chidi-okonkwo | surname-in-context']],
		['not with an initial that the actor has not', 'Then B. Okonkwo left.', [], ['Okonkwo | rival']],
		['not with “named” after somebody unknown', 'They met a dentist named Okonkwo.', [], ['Okonkwo | rival']],
		['with “named” as to appoint', 'The queen named Okonkwo.', ['Okonkwo | chidi-okonkwo | surname-in-context']],
		[
			'with “named” as to appoint, after a name',
			'Judith Marsh named Okonkwo to the board.',
			[MARSH, 'Okonkwo | chidi-okonkwo | surname-in-context'],
		],
		['not with «llamado» after somebody unknown', 'Habló con un dentista llamado Okonkwo.', [], ['Okonkwo | rival'], ES],
		[
			'with «llamada» as a telephone call',
			'La llamada de Okonkwo duró poco.',
			['Okonkwo | chidi-okonkwo | surname-in-context'],
			[],
			ES,
		],
		['not with «de apellido»', 'Habló con alguien de apellido Okonkwo.', [], ['Okonkwo | rival'], ES],
		['with an honorific', 'Then Mr. Okonkwo left.', ['Okonkwo | chidi-okonkwo | surname-in-context']],
		['not with a woman’s honorific that the actor never has', 'Then Mrs. Okonkwo left.', [], ['Okonkwo | rival']],
		['with a woman’s honorific before a woman’s', 'Then Ms. Marsh left.', ['Marsh | judith-marsh | surname-in-context']],
		['so too in Spanish', 'Después la señora Marsh salió.', ['Marsh | judith-marsh | surname-in-context'], [], ES],
		['not with a man’s honorific before a woman’s', 'Then Mr Marsh left.', [], ['Marsh | rival']],
		['not with a man’s honorific before a woman’s, in Spanish', 'Después el señor Marsh salió.', [], ['Marsh | rival'], ES],
		['not with a woman’s honorific before a man’s, in Spanish', 'Después la señora Okonkwo salió.', [], ['Okonkwo | rival'], ES],
		['with the actor’s own title', 'The President Okonkwo left.', ['President Okonkwo | chidi-okonkwo | title-surname']],
		[
			'with a title of the actor’s office that the dossier does not list',
			'Then Minister Petrova left.',
			['Petrova | olga-petrova | title-surname'],
		],
		['not with another office', 'Then Senator Okonkwo left.', [], ['Okonkwo | rival']],
		['not with another office in Spanish', 'Ayer la alcaldesa Okonkwo salió.', [], ['Okonkwo | rival'], ES],
		['not with a stranger’s given name', 'Then Daniel Okonkwo left.', [], ['Okonkwo | rival']],
		['not with a given name that no list knows', 'Then the cook Obafemi Okonkwo left.', [], ['Okonkwo | rival']],
		[
			'an ordinary word before it is no given name',
			'Yesterday Okonkwo left. It was yesterday.',
			['Okonkwo | chidi-okonkwo | surname-in-context'],
		],
		['a weekday before it is no given name', 'On Monday Okonkwo left.', ['Okonkwo | chidi-okonkwo | surname-in-context']],
	]);
});

describe('rivals', () => {
	check([
		[
			'a stranger takes the surname after his introduction',
			'Daniel Okonkwo, a baker, spoke.\nThen Okonkwo left.',
			[],
			['Okonkwo | rival', 'Okonkwo | rival'],
		],
		[
			'the actor keeps what stands before it',
			'Chidi Okonkwo spoke. Okonkwo left.\nDaniel Okonkwo baked. Okonkwo sold bread.',
			[OKONKWO, 'Okonkwo | chidi-okonkwo | surname-after-full-name'],
			['Okonkwo | rival', 'Okonkwo | rival'],
		],
		[
			'and has it back when introduced again',
			'Daniel Okonkwo baked.\nChidi Okonkwo spoke. Okonkwo left.',
			[OKONKWO, 'Okonkwo | chidi-okonkwo | surname-after-full-name'],
			['Okonkwo | rival'],
		],
		[
			'a stranger in passing does not keep it',
			'Chidi Okonkwo spoke.\nA letter came from Daniel Okonkwo.\nThe boats left.\nThen Okonkwo slept.',
			[OKONKWO, 'Okonkwo | chidi-okonkwo | surname-after-full-name'],
			['Okonkwo | rival'],
		],
		[
			'a headline before two of the name is left alone',
			'# Frost waits\nAmbassador William Frost spoke.\nDaniel Frost baked. Daniel Frost sold bread.',
			['Ambassador William Frost | william-frost | full-name'],
			['Frost | ambiguous', 'Frost | rival', 'Frost | rival'],
		],
		[
			'two actors of one surname: each keeps what follows him',
			'Rita de Souza spoke. De Souza left.\nJoão Batista de Souza sang. De Souza slept.',
			[
				'Rita de Souza | rita-de-souza | full-name',
				'De Souza | rita-de-souza | surname-after-full-name',
				'João Batista de Souza | joao-batista-de-souza | full-name',
				'De Souza | joao-batista-de-souza | surname-after-full-name',
			],
		],
		['neither is named by the surname alone', 'Then De Souza left.', [], ['De Souza | no-support']],
		['Junior is another', 'Then Chidi Okonkwo Jr. spoke.', [], ['Chidi Okonkwo | rival']],
		['Junior after a comma too', 'Then Chidi Okonkwo, Jr., spoke.', [], ['Chidi Okonkwo | rival']],
		['hijo is another', 'Habló Tomás Blanco hijo.', [], ['Tomás Blanco | rival'], ES],
		['a further surname makes a relative', 'Ayer habló del puerto Tomás Blanco Guerrero.', [], ['Tomás Blanco | rival'], ES],
		['a given name that is a month too', 'Ayer habló Julio Blanco.', [], ['Blanco | rival'], ES],
		['in English', 'Then June Marsh spoke.', [], ['Marsh | rival']],
		[
			'and not the month',
			'Again in June Judith Marsh spoke, and in June Marsh left.',
			['Judith Marsh | judith-marsh | full-name', 'Marsh | judith-marsh | surname-after-full-name'],
		],
		[
			'two people of one full name, as the page says',
			'Judith Marsh, from Dayton. No relation. Then Marsh spoke.',
			[],
			['Judith Marsh | rival', 'Marsh | ambiguous'],
		],
		['the other one of that name', 'Then the other Judith Marsh spoke.', [], ['Judith Marsh | rival']],
		[
			'and not where only the surname is shared',
			'Sally Marsh, no relation to Judith Marsh, spoke.',
			['Judith Marsh | judith-marsh | full-name'],
			['Marsh | rival'],
		],
		[
			'somebody named so',
			'A pianist named Judith Marsh played. Then Marsh slept.',
			[],
			['Judith Marsh | rival', 'Marsh | ambiguous'],
		],
		['a verb before its subject', 'Niega Blanco que los barcos salgan.', ['Blanco | tomas-blanco | surname-in-context'], [], ES],
		['and not a given name', 'Nivaria Blanco llegó.', [], ['Blanco | rival'], ES],
		['another one', 'Then another Marsh spoke.', [], ['Marsh | rival']],
		['with an article, as neighbours are called', 'Ayer habló la Blanco.', [], ['Blanco | rival'], ES],
		[
			'nobody, where a stranger and the actor of one surname come in one paragraph',
			'Sally Marsh came. Judith Marsh had spoken. Then Marsh spoke.',
			['Judith Marsh | judith-marsh | full-name'],
			['Marsh | rival', 'Marsh | ambiguous'],
		],
		["a wife's name", 'Ayer habló del puerto Marta Gil de Blanco.', [], ['Blanco | rival'], ES],
		[
			'and not the country of somebody',
			'Así es el Puerto Viejo de Blanco.',
			['Blanco | tomas-blanco | surname-in-context'],
			[],
			ES,
		],
		['a numeral makes a relative', 'Then Judith Marsh II spoke.', [], ['Judith Marsh | rival']],
		['a sister with another given name', 'Then Emily Marsh spoke.', [], ['Marsh | rival']],
	]);
});

describe('names inside other names', () => {
	check([
		['a building', 'They met at Okonkwo Tower.', [], ['Okonkwo | inside-longer-name']],
		['a building of the full name', 'They met at Judith Marsh Hall.', [], ['Judith Marsh | inside-longer-name']],
		['a company', 'The lawyers of Marsh & Marsh left.', [], ['Marsh | inside-longer-name', 'Marsh | inside-longer-name']],
		['a company with another partner', 'The lawyers of Petrova & Sons left.', [], ['Petrova | inside-longer-name']],
		['a school', 'La Universidad Blanco abrió sus puertas.', [], ['Blanco | rival'], ES],
		['a Spanish company', 'Compró la red en Blanco y Cía Hermanos.', [], ['Blanco | inside-longer-name'], ES],
		['the actor’s own office after the name', 'Judith Marsh Minister for fish', [MARSH]],
		[
			'an organization’s name holds a person’s',
			'The Cold Banks Fisheries Commission met.',
			['Cold Banks Fisheries Commission | cold-banks-commission | full-name'],
		],
	]);
});

describe('ordinary words', () => {
	check([
		['Blanco in small letters', 'Un barco blanco salió.', [], [], ES],
		['Blanco at the start of a sentence', 'Blanco y azul, el barco salió.', [], ['Blanco | ordinary-word'], ES],
		['Blanco in capitals', '# BLANCO Y AZUL: COLORES DEL PUERTO', [], ['BLANCO | ordinary-word'], ES],
		[
			'Blanco in the middle of a sentence',
			'Ayer habló Blanco en el puerto.',
			['Blanco | tomas-blanco | surname-in-context'],
			[],
			ES,
		],
		[
			'Blanco at the start, once introduced',
			'Habló Tomás Blanco.\nBlanco salió del puerto.',
			[BLANCO, 'Blanco | tomas-blanco | surname-after-full-name'],
			[],
			ES,
		],
		['Marsh at the start, where the page has a marsh', 'Marsh and mud. The marsh was wet.', [], ['Marsh | ordinary-word']],
		['Marsh in the middle', 'The marsh was wet. So was Marsh.', ['Marsh | judith-marsh | surname-in-context']],
	]);
});
