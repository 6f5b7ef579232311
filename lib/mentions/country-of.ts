import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { countryIn } from './lexicon/places';

/** Known countries of entities; an entity lives as long as its gazetteer. */
const countries = new WeakMap<Entity, string | null>();

/**
 * The country of an actor: that of the first body of its offices whose names tell one, or else of its last office that
 * names one. The body goes first: a “director for Mexico” of another country's agency is of that country. `null` when
 * nothing tells.
 */
export function countryOf(entity: Entity, gazetteer: Gazetteer): string | null {
	let country = countries.get(entity);
	if (country === undefined) {
		const bodies = gazetteer.bodiesOf(entity);
		const offices = [...bodies, entity].flatMap((one) => one.offices);
		country = offices.map(countryIn).find((named) => named !== null) ?? null;
		countries.set(entity, country);
	}
	return country;
}
