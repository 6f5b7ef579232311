import { expect, it } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { countryOf } from '../../lib/mentions/country-of';
import { SECOND_DOSSIER } from './second-dossier';

const ACTOR = 'einar-hallgrimsson';

/** The second dossier, where one actor holds just this office. */
function withOffice(title: string, organization: string | null) {
	const roles = [{ title: { en: title, es: title }, organization, from: null, to: null }];
	return { ...SECOND_DOSSIER, actors: SECOND_DOSSIER.actors.map((actor) => (actor.id === ACTOR ? { ...actor, roles } : actor)) };
}

it.each<[string, string | null, string | null]>([
	['Minister of Fisheries of Iceland', null, 'iceland'],
	['Polish fisheries minister', null, 'poland'],
	['Director of the Coast Guard', 'icelandic-coast-guard', 'iceland'],
	// Of the body's country, whatever region the office is for.
	['Regional director for Nigeria and Poland', 'icelandic-coast-guard', 'iceland'],
	// A body of no country says nothing against what the title says.
	['Commissioner for Poland', 'cold-banks-commission', 'poland'],
	['Director of fisheries', 'cold-banks-commission', null],
	['Director of the Coast Guard', null, null],
	['Director of the Coast Guard', 'a-body-that-is-not-there', null],
])('%s, of %s: %s', (title, organization, country) => {
	const gazetteer = compileGazetteer([withOffice(title, organization)]);
	const entity = gazetteer.entities.find(({ id }) => id === ACTOR);
	expect(entity && countryOf(entity, gazetteer)).toBe(country);
});
