import type { Topic } from '../domain/reading';
import type { Entity, Gazetteer } from '../gazetteer/gazetteer';

/** What a page holds of each dossier, by index into the gazetteer's entities. */
export interface Support {
	/** Actors that are named by a full, titled or unmistakable name. */
	readonly actors: ReadonlySet<number>;
	/** Terms, with `true` where only everyday phrases of the term occur. */
	readonly terms: ReadonlyMap<number, boolean>;
}

/**
 * Which dossiers a page is about. A page is an article about a dossier when it names one of its actors and at least
 * two of its terms by words that are not everyday ones; or two actors, one such term and another term of any kind.
 * Officials alone make no topic: they are in the news for many things.
 */
export function topicOf(support: Support, gazetteer: Gazetteer): Topic {
	const tally = new Map<string, { actors: number; specific: number; common: number }>();
	const of = (index: number) => {
		const { dossier } = gazetteer.entities[index] as Entity;
		let counts = tally.get(dossier);
		if (!counts) {
			counts = { actors: 0, specific: 0, common: 0 };
			tally.set(dossier, counts);
		}
		return counts;
	};
	for (const index of support.actors) of(index).actors++;
	for (const [index, common] of support.terms) {
		if (common) of(index).common++;
		else of(index).specific++;
	}
	const dossiers = [...tally]
		.filter(
			([, { actors, specific, common }]) =>
				(actors >= 1 && specific >= 2) || (actors >= 2 && specific >= 1 && specific + common >= 2),
		)
		.sort(([, a], [, b]) => b.specific * 2 + b.actors - (a.specific * 2 + a.actors))
		.map(([dossier]) => dossier);
	return { onTopic: dossiers.length > 0, dossiers };
}
