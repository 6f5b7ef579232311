import type { Topic } from '../domain/reading';
import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { countryOf } from './country-of';

/** What a page holds of each dossier, by index into the gazetteer's entities. */
export interface Support {
	/** Actors that are named by a full, titled or unmistakable name. */
	readonly actors: ReadonlySet<number>;
	/** Those of them whom the page introduces: not only by a surname. */
	readonly introduced: ReadonlySet<number>;
	/** Terms, with `true` where only everyday phrases of the term occur. */
	readonly terms: ReadonlyMap<number, boolean>;
	/** Of each dossier, the people whose surnames the page gives to somebody else. */
	readonly strangers: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Tally {
	actors: number;
	introduced: number;
	readonly countries: Set<string>;
	people: number;
	specific: number;
	common: number;
	strangers: number;
	/** The page is older than the story. */
	early: boolean;
}

/** An actor, and two of the dossier's own terms. */
const byOwnTerms = ({ actors, specific }: Tally): boolean => actors >= 1 && specific >= 2;

/** Each way in which a page can be about a dossier. Officials of one country alone make no topic: they are in the news for many things. */
const RULES: readonly ((tally: Tally, countries: number) => boolean)[] = [
	byOwnTerms,
	/** Two actors, one of its own terms, and another term of any kind, where not mostly namesakes are named. */
	({ actors, people, specific, common, strangers }) =>
		actors >= 2 &&
		specific >= 1 &&
		specific + common >= 2 &&
		(people === 0 ? strangers === 0 : strangers < people || specific >= 2),
	/** Three people of two countries, and any term, with the same condition. */
	({ people, specific, common, strangers }, countries) =>
		people >= 3 && countries >= 2 && specific + common >= 1 && (specific > 0 || strangers < people),
	/** Two people of two countries, and three terms of any kind, of which one is its own where as many namesakes as people are named. */
	({ people, specific, common, strangers }, countries) =>
		people >= 2 && countries >= 2 && specific + common >= 3 && (specific > 0 || strangers < people),
	/** Five people of two countries: hardly anything else brings them together. */
	({ people }, countries) => people >= 5 && countries >= 2,
];

/**
 * Which dossiers a page is about, the one with most support first: those for which one of the rules above holds, and
 * those without terms, which follow people and no story, of whom the page introduces somebody. The country of an actor is read off the offices that the dossier gives it.
 */
export function topicOf(support: Support, gazetteer: Gazetteer, published: string | null): Topic {
	const tallies = new Map<string, Tally>();
	const of = (dossier: string): Tally => {
		let tally = tallies.get(dossier);
		if (!tally) {
			tally = {
				actors: 0,
				introduced: 0,
				countries: new Set(),
				people: 0,
				specific: 0,
				common: 0,
				strangers: support.strangers.get(dossier)?.size ?? 0,
				early: isEarly(published, gazetteer.since.get(dossier)),
			};
			tallies.set(dossier, tally);
		}
		return tally;
	};
	for (const index of support.actors) {
		const entity = gazetteer.entities[index] as Entity;
		const country = entity.type === 'person' ? countryOf(entity, gazetteer) : null;
		for (const { dossier } of gazetteer.identities(index)) {
			const tally = of(dossier);
			tally.actors++;
			if (support.introduced.has(index)) tally.introduced++;
			if (entity.type === 'person') tally.people++;
			if (country !== null) tally.countries.add(country);
		}
	}
	for (const [index, common] of support.terms) {
		const tally = of((gazetteer.entities[index] as Entity).dossier);
		if (common) tally.common++;
		else tally.specific++;
	}
	const weight = ({ specific, actors }: Tally) => specific * 2 + actors;
	const dossiers = [...tallies]
		.filter(
			([dossier, tally]) =>
				(tally.early ? byOwnTerms(tally) : RULES.some((rule) => rule(tally, tally.countries.size))) ||
				(tally.introduced > 0 && !gazetteer.stories.has(dossier)),
		)
		.sort(([, a], [, b]) => weight(b) - weight(a))
		.map(([dossier]) => dossier);
	return { onTopic: dossiers.length > 0, dossiers };
}

/** True for a page of more than a year before the first recorded position: only the story's own terms can make it one of the story. */
function isEarly(published: string | null, since: string | undefined): boolean {
	const year = /^\d{4}/.exec(since ?? '')?.[0];
	if (published === null || since === undefined || year === undefined) return false;
	return published.slice(0, 10) < `${Number(year) - 1}${since.slice(4)}`;
}
