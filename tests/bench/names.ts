import type { Actor, ActorName, Dossier } from '../../lib/domain/dossier';
import { Chance } from './chance';

const words = (text: string): string[] => text.trim().split(/\s+/);

const GIVEN = words(`
	James Mary Robert Linda Michael Susan William Karen David Nancy Richard Lisa Joseph Betty Thomas Helen Charles Sandra Daniel Donna
	Mark Ruth Paul Sharon Steven Laura Andrew Grace Joshua May Rose Hope Faith Will Art Bill Pat Frank Ernest Ronald Donald Marco Pete Tim
	José María Juan Ana Luis Carmen Carlos Rosa Jorge Lucía Pedro Elena Miguel Sofía Rafael Isabel Ángel Luz Jesús Pilar Andrés Teresa
	Fernando Claudia Ricardo Adriana Alejandro Beatriz Nicolás Consuelo Omar Gabriela Sergio Verónica Héctor Mónica Iván Ximena Raúl Nieves`);

const SURNAMES = words(`
	Smith Johnson Williams Brown Jones Miller Davis Wilson Moore Taylor Anderson White Harris Martin Thompson Clark Lewis Walker Hall Young
	King Wright Hill Green Baker Adams Nelson Carter Mitchell Turner Parker Cook Bell Ward Price Wood Long Rich Church Rice Stone Fields Marsh
	West Day Love Bond Case Law House Banks Field Bush Ford Trump Rubio Cole Graham Kelly Kaine Bondi Hegseth Leavitt Landau Noem Vance
	García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Cruz Morales Reyes Gutiérrez
	Ortiz Ramos Ruiz Álvarez Mendoza Castillo Jiménez Moreno Vargas Romero Herrera Medina Aguilar Castro Guzmán Rojas Vega Campos Soto
	Delgado Peña Ríos Guerrero Luna Cabello Rubio Maduro Petro Sheinbaum Téllez Delpiano Machado Blanco Rey Calderón Paz Mora Rosas Bravo
	Quiroga Urrutia Zambrano Echeverría Iturbide Olmedo Barrios Cifuentes Larrazábal Montenegro Arizmendi Escalante`);

const SYLLABLES = words(
	'ba be bo ca ce co da de do fa fe ga go la le li lo ma me mi mo na ne no pa pe po ra re ro sa se so ta te to va ve vi za zo',
);

const OFFICES: readonly (readonly [string, string])[] = [
	['senator', 'senador'],
	['governor', 'gobernador'],
	['minister', 'ministro'],
	['ambassador', 'embajador'],
	['mayor', 'alcalde'],
	['judge', 'juez'],
	['spokesperson', 'portavoz'],
	['general', 'general'],
];

/**
 * A dossier with `count` listed names of made-up people, the same for the same seed. As in life, names clash: half of the
 * surnames are shared by hundreds, some are ordinary words (Rose, Young, Rey), some are those of the first dossier, some
 * people share their full name, and in Spanish most have two surnames and go by one.
 */
export function manyNames(count: number, seed = 1): Dossier {
	const chance = new Chance(seed);
	const actors: Actor[] = [];
	for (let names = 0; names < count; ) {
		const actor = person(actors.length, chance);
		actors.push(actor);
		names += actor.names.length + 1;
	}
	return {
		format: 1,
		id: 'many-names',
		version: '1.0.0',
		updated: '2025-08-08',
		license: 'MIT',
		languages: ['en', 'es'],
		homepage: null,
		title: { en: 'Many names', es: 'Muchos nombres' },
		summary: { en: '', es: '' },
		actors,
		terms: [],
		issues: [],
		articles: [],
		positions: [],
	};
}

function person(place: number, chance: Chance): Actor {
	const given = chance.next() < 0.3 ? `${chance.pick(GIVEN)} ${chance.pick(GIVEN)}` : chance.pick(GIVEN);
	const surname = family(chance);
	const second = chance.next() < 0.4 ? family(chance) : null;
	const name = second ? `${given} ${surname} ${second}` : `${given} ${surname}`;
	const names: ActorName[] = [];
	const add = (text: string, kind: ActorName['kind'], more: Partial<ActorName> = {}) =>
		names.push({ text, lang: '*', kind, ...more });
	if (second) add(`${given} ${surname}`, 'full');
	add(surname, 'surname', { after: 'full-mention' });
	const [en, es] = chance.pick(OFFICES);
	if (chance.next() < 0.5) add(`${en} ${surname}`, 'short', { lang: 'en' });
	else add(`${es} ${surname}`, 'short', { lang: 'es' });
	if (chance.next() < 0.3) add(`${given.slice(0, 1)}. ${surname}`, 'full');
	return {
		id: `person-${place}`,
		type: 'person',
		name,
		wikidata: null,
		names,
		roles: [{ title: { en, es }, organization: null, from: '2020', to: null }],
		summary: { en: '', es: '' },
	};
}

/** A surname: half of the time one of those that everybody has, else one made of syllables. */
function family(chance: Chance): string {
	if (chance.next() < 0.5) return chance.pick(SURNAMES);
	const made = Array.from({ length: 2 + Math.floor(chance.next() * 3) }, () => chance.pick(SYLLABLES)).join('');
	return `${made.charAt(0).toUpperCase()}${made.slice(1)}${chance.pick(['', 's', 'n', 'z', 'r', 'ez', 'son'])}`;
}

/** Every way to write an entity of a dossier that it lists: what the other finders are given. */
export function listedNames({ actors, terms }: Dossier): string[] {
	return [
		...new Set([
			...actors.flatMap(({ name, names }) => [name, ...names.map(({ text }) => text)]),
			...terms.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
		]),
	];
}
