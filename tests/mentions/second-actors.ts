import type { Actor, ActorName, NameKind, Role } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';

type Extra = Omit<ActorName, 'text' | 'lang' | 'kind'>;

const name =
	(kind: NameKind, lang: Lang | '*' = '*') =>
	(text: string, extra: Extra = {}): ActorName => ({ text, lang, kind, ...extra });

const full = name('full');
const surname = name('surname');
const short = name('short');
const acronym = name('acronym');
const [role, rol] = [name('role', 'en'), name('role', 'es')];
const [enFull, esFull] = [name('full', 'en'), name('full', 'es')];
const [metonym, metonimo] = [name('metonym', 'en'), name('metonym', 'es')];
const AFTER: Extra = { after: 'full-mention' };

const office = (en: string, es: string, from: string | null = null, to: string | null = null): Role => ({
	title: { en, es },
	organization: null,
	from,
	to,
});

const actor = (type: Actor['type'], id: string, names: readonly ActorName[], roles: readonly Role[], en: string): Actor => ({
	id,
	type,
	name: names[0]?.text ?? id,
	wikidata: null,
	names,
	roles,
	summary: { en, es: `Ficha de ${names[0]?.text ?? id}.` },
});

const she = (id: string, names: readonly ActorName[], ...roles: Role[]) =>
	actor('person', id, names, roles, 'She took part in the talks.');
const he = (id: string, names: readonly ActorName[], ...roles: Role[]) =>
	actor('person', id, names, roles, 'He took part in the talks.');
const body = (id: string, ...names: ActorName[]) => actor('organization', id, names, [], 'A body that took part in the talks.');

/** Invented people of many countries, with surnames of every make. */
export const PEOPLE: readonly Actor[] = [
	she(
		'gudrun-thorsdottir',
		[
			full('Guðrún Þórsdóttir'),
			full('Gudrun Thorsdottir'),
			surname('Þórsdóttir'),
			surname('Thorsdottir'),
			name('short', 'en')('Prime Minister Thorsdottir'),
			role("Iceland's prime minister", { from: '2019-05-01', to: '2024-04-30' }),
			role('Icelandic prime minister', { from: '2019-05-01', to: '2024-04-30' }),
			rol('la primera ministra de Islandia', { from: '2019-05-01', to: '2024-04-30' }),
			rol('primera ministra islandesa', { from: '2019-05-01', to: '2024-04-30' }),
		],
		office('Prime Minister of Iceland', 'Primera ministra de Islandia', '2019-05-01', '2024-04-30'),
	),
	he(
		'einar-hallgrimsson',
		[
			full('Einar Hallgrímsson'),
			surname('Hallgrímsson'),
			rol('ministro de Pesca'),
			role('the fisheries minister', { near: ['Iceland', 'Reykjavik', 'Icelandic'] }),
		],
		office('Minister of Fisheries of Iceland', 'Ministro de Pesca de Islandia', '2019-05-01'),
	),
	he(
		'nguyen-van-thinh',
		[full('Nguyễn Văn Thịnh'), surname('Thịnh', AFTER), short('Mr. Thịnh', AFTER), role("Vietnam's agriculture minister")],
		office('Minister of Agriculture of Vietnam', 'Ministro de Agricultura de Vietnam', '2018'),
	),
	she(
		'tran-thi-lan-huong',
		[
			full('Trần Thị Lan Hương'),
			surname('Lan Hương'),
			name('short', 'en')('Ambassador Huong'),
			rol('la embajadora vietnamita', { from: '2020' }),
		],
		office('Ambassador of Vietnam to Poland', 'Embajadora de Vietnam en Polonia', '2020'),
	),
	he(
		'chidi-okonkwo',
		[
			full('Chidi Okonkwo'),
			surname('Okonkwo'),
			name('short', 'en')('President Okonkwo'),
			name('short', 'es')('el presidente Okonkwo'),
			role("Nigeria's president", { from: '2019' }),
			role('Nigerian President', { from: '2019' }),
			rol('el presidente de Nigeria', { from: '2019' }),
			rol('presidente de Nigeria', { from: '2019' }),
			rol('el mandatario nigeriano', { from: '2019' }),
		],
		office('President of Nigeria', 'Presidente de Nigeria', '2019'),
	),
	she(
		'ngozi-adeyemi-balogun',
		[full('Ngozi Adeyemi-Balogun'), surname('Adeyemi-Balogun'), rol('la canciller nigeriana')],
		office('Foreign Minister of Nigeria', 'Ministra de Exteriores de Nigeria', '2019'),
	),
	he(
		'lech-walewski',
		[
			full('Lech Wałęwski'),
			surname('Wałęwski'),
			role("Poland's prime minister", { from: '2021' }),
			rol('el primer ministro polaco', { from: '2021' }),
		],
		office('Prime Minister of Poland', 'Primer ministro de Polonia', '2021'),
	),
	she(
		'malgorzata-kwiecien',
		[full('Małgorzata Kwiecień'), surname('Kwiecień')],
		office('Fisheries Commissioner', 'Comisaria de Pesca', '2020'),
	),
	he(
		'pieter-van-der-berg',
		[full('Pieter van der Berg'), full('Pieter J. van der Berg'), surname('Van der Berg'), surname('van der Berg')],
		office('Minister of Maritime Affairs of the Netherlands', 'Ministro de Asuntos Marítimos de los Países Bajos', '2020'),
	),
	she('saskia-van-den-heuvel', [full('Saskia van den Heuvel'), surname('Van den Heuvel')], office('Spokeswoman', 'Portavoz')),
	he(
		'yusuf-al-rashid',
		[full('Yusuf al-Rashid'), surname('al-Rashid')],
		office('Minister of Ports of Oman', 'Ministro de Puertos de Omán', '2017'),
	),
	she(
		'siobhan-obrien',
		[full("Siobhán O'Brien"), surname("O'Brien"), name('short', 'en')("Minister O'Brien")],
		office('Minister for the Marine of Ireland', 'Ministra del Mar de Irlanda', '2020'),
	),
	she(
		'rita-de-souza',
		[
			full('Rita de Souza'),
			surname('de Souza', AFTER),
			surname('De Souza', AFTER),
			esFull('la ministra Rita de Souza'),
			name('short', 'es')('la ministra De Souza', { near: ['pesca', 'brasileña'] }),
		],
		office('Minister of Fisheries of Brazil', 'Ministra de Pesca de Brasil', '2023'),
	),
	he(
		'joao-batista-de-souza',
		[full('João Batista de Souza'), surname('de Souza', AFTER), surname('De Souza', AFTER)],
		office('Senator of Brazil', 'Senador de Brasil', '2015'),
	),
	he(
		'tomas-blanco',
		[full('Tomás Blanco'), full('Tomás Blanco Ríos'), surname('Blanco'), name('short', 'es')('el subsecretario Blanco')],
		office('Undersecretary for Fisheries of Chile', 'Subsecretario de Pesca de Chile', '2022'),
	),
	she(
		'carmen-pena-ibanez',
		[full('Carmen Peña Ibáñez'), full('Carmen Peña'), surname('Peña Ibáñez'), surname('Peña')],
		office('Minister of Fisheries of Spain', 'Ministra de Pesca de España', '2020'),
	),
	she(
		'judith-marsh',
		[full('Judith Marsh'), enFull('Minister Judith Marsh'), surname('Marsh'), name('short', 'en')('Minister Marsh')],
		office('Fisheries Minister of the United Kingdom', 'Ministra de Pesca del Reino Unido', '2021'),
	),
	he(
		'william-frost',
		[
			full('William Frost', { near: ['ambassador', 'New Zealand', 'embajador'] }),
			full('Ambassador William Frost'),
			surname('Frost', AFTER),
		],
		office('Ambassador of New Zealand', 'Embajador de Nueva Zelanda', '2021'),
	),
	he(
		'kofi-mensah',
		[full('Kofi Mensah'), surname('Mensah', AFTER)],
		office('Harbour Master of Tema', 'Capitán de puerto de Tema'),
	),
	she(
		'aicha-ndiaye',
		[full("Aïcha N'Diaye"), surname("N'Diaye")],
		office('Minister of Fisheries of Senegal', 'Ministra de Pesca de Senegal', '2022'),
	),
	she('huang-ming-li', [full('Huang Ming-li'), surname('Huang', AFTER)], office('Negotiator', 'Negociadora')),
	he(
		'soren-ostergaard',
		[full('Søren Østergaard'), surname('Østergaard')],
		office('Envoy of Denmark', 'Enviado de Dinamarca', '2022'),
	),
	she(
		'zoe-muller',
		[full('Zoë Müller'), full('Zoe Mueller'), surname('Müller', AFTER)],
		office('Secretary of State at the Ministry of Food of Germany', 'Secretaria de Estado de Alimentación de Alemania', '2022'),
	),
	he(
		'francois-lefevre',
		[full('François Lefèvre'), surname('Lefèvre')],
		office('Minister of the Sea of France', 'Ministro del Mar de Francia', '2022'),
	),
	she('giulia-dangelo', [full("Giulia D'Angelo"), surname("D'Angelo")], office('Admiral', 'Almirante')),
	he(
		'hiroshi-tanaka',
		[full('Hiroshi Tanaka', { near: ['hake', 'fisheries', 'merluza', 'pesca'] }), surname('Tanaka', AFTER)],
		office('Chief Negotiator of Japan', 'Negociador jefe de Japón', '2020'),
	),
	she(
		'olga-petrova',
		[full('Olga Petrova'), surname('Petrova')],
		office('Deputy Minister of Agriculture', 'Viceministra de Agricultura', '2018'),
	),
	he(
		'ravi-jonathan-pillai',
		[full('Ravi Jonathan Pillai'), full('Ravi Pillai'), surname('Pillai')],
		office('Director General of Fisheries', 'Director general de Pesca', '2021'),
	),
];

/** Invented bodies and the real places that stand for governments. */
export const BODIES: readonly Actor[] = [
	body(
		'cold-banks-commission',
		enFull('Cold Banks Fisheries Commission'),
		esFull('Comisión de Pesca de los Bancos Fríos'),
		acronym('CBFC'),
	),
	body(
		'icelandic-coast-guard',
		enFull('Icelandic Coast Guard'),
		enFull('Coast Guard Directorate'),
		esFull('Guardia Costera de Islandia'),
		acronym('LHG', { near: ['Iceland', 'Islandia', 'coast guard'] }),
	),
	body(
		'government-of-iceland',
		enFull('Government of Iceland'),
		enFull('Icelandic government'),
		esFull('gobierno islandés'),
		metonym('Iceland'),
		metonym('Reykjavik'),
		metonimo('Islandia'),
		metonimo('Reikiavik'),
	),
	body(
		'government-of-poland',
		enFull('Polish government'),
		esFull('gobierno polaco'),
		metonym('Warsaw'),
		metonym('Poland'),
		metonimo('Varsovia'),
	),
	body(
		'nigeria-fisheries-ministry',
		enFull('Federal Ministry of Fisheries'),
		esFull('Ministerio Federal de Pesca'),
		role('the ministry', { ...AFTER, near: ['Nigeria', 'Nigerian', 'Okonkwo'] }),
	),
	body('harbour-gazette', full('The Harbour Gazette'), full('Harbour Gazette'), short('the Gazette', AFTER)),
	body(
		'blue-hake-fund',
		full('Blue Hake Fund'),
		metonym('Pier House'),
		metonym('Hakeland'),
		acronym('BHF', { near: ['hake', 'merluza'] }),
	),
];
