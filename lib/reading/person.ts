import type { Person } from '../attributions/people';
import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { countryOf } from '../mentions/country-of';
import { expression, expressionOf } from '../text/expression';
import { foldText } from '../text/fold';

const KIND = expression`^(?:The |El |La )?(?:(?!(?:of|in|that|which|who|for|and|from|with|at|de|del|en|que|con|para|y|a) )[\p{L}.’'-]+\s?){1,5}`;
const WORDS = expressionOf(String.raw`\p{L}+`, 'g');

/**
 * What the words for people and bodies in running text can mean of an actor: gender, country, and the words of the offices.
 * `null` for a term.
 */
export function personOf(entity: Entity, gazetteer: Gazetteer): Person | null {
	const { actor } = entity;
	if (actor === null) return null;
	const organization = actor.type === 'organization';
	const offices = organization
		? actor.names.map(({ text }) => text)
		: [
				...actor.roles.flatMap(({ title }) => [title.en, title.es]),
				...actor.names.filter(({ kind }) => kind === 'role').map(({ text }) => text),
			];
	const kinds = organization ? [kindOfBody(actor.summary.en), kindOfBody(actor.summary.es)] : [];
	return {
		organization,
		gender: entity.gender,
		country: organization ? null : countryOf(entity, gazetteer),
		officeWords: wordsOf(offices, organization),
		kindWords: wordsOf([...offices, ...kinds], organization),
	};
}

function wordsOf(texts: readonly string[], organization: boolean): ReadonlySet<string> {
	const words = texts.flatMap((text) => foldText(text).match(WORDS) ?? []);
	return new Set(words.filter((word) => !organization || !PEOPLE.has(word)));
}

/** "U.S. newspaper that revealed …" says what a body is up to its first small word: "U.S. newspaper". */
function kindOfBody(summary: string): string {
	return KIND.exec(summary)?.[0] ?? '';
}

/** Names of bodies by their people ("U.S. officials"): "the officials" are not the body. */
const PEOPLE = new Set(
	'officials authorities prosecutors leaders autoridades fiscales funcionarios lideres office oficina'.split(' '),
);
