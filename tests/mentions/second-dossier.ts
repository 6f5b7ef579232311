import type { Dossier, RecordedPosition } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import { parseDossier } from '../../lib/dossiers/parse';
import { BODIES, PEOPLE } from './second-actors';

/*
 * An invented dossier about an invented treaty on fishing at the Cold Banks, with people whom nobody has met. It proves
 * that the engine knows no story: other countries, other languages' names, and every narrowing field of the format.
 */

const alias = (lang: Lang, text: string, extra: { common?: true; near?: readonly string[] } = {}) => ({ text, lang, ...extra });

const term = (id: string, en: string, es: string, ...aliases: ReturnType<typeof alias>[]) => ({
	id,
	name: { en, es },
	aliases: [alias('en', en), alias('es', es), ...aliases],
	definition: { en: `What the treaty calls ${en}.`, es: `Lo que el tratado llama ${es}.` },
	articles: ['gazette-first-draft'],
});

const position = (
	id: string,
	who: string,
	issue: string,
	stance: RecordedPosition['stance'],
	lang: Lang,
	quote: string | null,
): RecordedPosition => ({
	id,
	actor: who,
	issue,
	stance,
	statement: { en: `Statement ${id} on the ${issue}.`, es: `Declaración ${id} sobre ${issue}.` },
	quote: quote === null ? null : { text: quote, lang },
	date: '2023-03-02',
	article: 'gazette-first-draft',
	checked: 'quote',
});

/** The invented dossier, validated as every other. */
export const SECOND_DOSSIER: Dossier = parseDossier({
	format: 1,
	id: 'cold-banks',
	version: '1.0.0',
	updated: '2024-06-30',
	license: 'CC0',
	languages: ['en', 'es'],
	homepage: null,
	title: { en: 'The Cold Banks Treaty', es: 'El tratado de los Bancos Fríos' },
	summary: { en: 'An invented treaty on fishing.', es: 'Un tratado de pesca inventado.' },
	actors: [...PEOPLE, ...BODIES],
	terms: [
		term(
			'cold-banks-treaty',
			'Cold Banks Treaty',
			'tratado de los Bancos Fríos',
			alias('en', 'the treaty', { common: true, near: ['hake', 'fishing', 'quota'] }),
		),
		term(
			'catch-quota',
			'catch quota',
			'cuota de captura',
			alias('en', 'catch quotas'),
			alias('es', 'cuotas de captura'),
			alias('en', 'quota', { common: true }),
		),
		term(
			'onboard-observers',
			'onboard observers',
			'observadores a bordo',
			alias('en', 'observers', { common: true, near: ['hake', 'vessels'] }),
		),
		term('closed-season', 'closed season', 'veda', alias('en', 'fishing ban', { common: true })),
		term('flag-of-convenience', 'flag of convenience', 'bandera de conveniencia', alias('en', 'flags of convenience')),
		term('bottom-trawling', 'bottom trawling', 'arrastre de fondo', alias('en', 'trawling', { common: true })),
	],
	issues: [
		{
			id: 'size-of-quota',
			question: { en: 'Should the catch quota be cut by half?', es: '¿Debe reducirse a la mitad la cuota de captura?' },
			label: { en: 'Size of the quota', es: 'Tamaño de la cuota' },
			terms: ['catch-quota'],
		},
		{
			id: 'observers-on-board',
			question: { en: 'Should every vessel carry onboard observers?', es: '¿Debe cada buque llevar observadores a bordo?' },
			label: { en: 'Observers on board', es: 'Observadores a bordo' },
			terms: ['onboard-observers', 'flag-of-convenience'],
		},
		{
			id: 'winter-closure',
			question: { en: 'Should fishing stop in winter?', es: '¿Debe pararse la pesca en invierno?' },
			label: { en: 'Winter closure', es: 'Veda de invierno' },
			terms: ['closed-season', 'bottom-trawling'],
		},
	],
	articles: [
		{
			id: 'gazette-first-draft',
			url: 'https://harbour-gazette.example/first-draft',
			title: 'The first draft',
			outlet: 'The Harbour Gazette',
			published: '2023-03-03',
			lang: 'en',
			titleFrom: 'page',
		},
	],
	positions: [
		position(
			'thorsdottir-quota',
			'gudrun-thorsdottir',
			'size-of-quota',
			'supports',
			'en',
			'Half the boats must stay in port, or there will be nothing left to share.',
		),
		position(
			'okonkwo-quota',
			'chidi-okonkwo',
			'size-of-quota',
			'opposes',
			'en',
			'A quota written in the north … will not feed the villages of the south [of the bay].',
		),
		position(
			'blanco-observers',
			'tomas-blanco',
			'observers-on-board',
			'qualified',
			'es',
			'Aceptamos observadores en cada buque, siempre que sean nuestros.',
		),
		position(
			'obrien-observers',
			'siobhan-obrien',
			'observers-on-board',
			'supports',
			'en',
			'No vessel should leave the pier without a witness.',
		),
		position(
			'pena-closure',
			'carmen-pena-ibanez',
			'winter-closure',
			'opposes',
			'es',
			'La veda de invierno arruina a los pueblos pequeños.',
		),
		position('marsh-closure', 'judith-marsh', 'winter-closure', 'neutral', 'en', null),
	],
});

/** A last block that makes any page one about the second dossier and names nobody. */
export const TOPIC = {
	en: 'The Cold Banks Fisheries Commission spoke of flags of convenience and of onboard observers.',
	es: 'La Comisión de Pesca de los Bancos Fríos trató del arrastre de fondo y de los observadores a bordo.',
} as const;
