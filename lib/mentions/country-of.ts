import type { Entity } from '../gazetteer/entity';
import { countryIn } from './lexicon/places';

/** Known countries of entities; an entity lives as long as its gazetteer. */
const countries = new WeakMap<Entity, string | null>();

/** The country of an actor's last office that names one; `null` when none does. */
export function countryOf(entity: Entity): string | null {
	let country = countries.get(entity);
	if (country === undefined) {
		country = entity.offices.map(countryIn).find((named) => named !== null) ?? null;
		countries.set(entity, country);
	}
	return country;
}
