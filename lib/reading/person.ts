import type { Person } from '../attributions/people';
import type { Actor } from '../domain/dossier';
import { genderOf } from '../gazetteer/gender';
import { countryIn } from '../mentions/lexicon/places';
import { foldText, foldWords } from '../text/fold';

/** What the words for people and bodies in running text can mean of an actor: gender, and the words of the offices. */
export function personOf(actor: Actor): Person {
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
		gender: genderOf(actor),
		country: organization ? null : countryOf(actor.roles),
		officeWords: wordsOf(offices, organization),
		kindWords: wordsOf([...offices, ...kinds], organization),
	};
}

/** The country of the last office that names one. */
function countryOf(roles: Actor['roles']): string | null {
	for (const { title } of roles) {
		const country = countryIn(foldWords(title.en));
		if (country !== null) return country;
	}
	return null;
}

function wordsOf(texts: readonly string[], organization: boolean): ReadonlySet<string> {
	const words = texts.flatMap((text) => foldText(text).match(/\p{L}+/gu) ?? []);
	return new Set(words.filter((word) => !organization || !PEOPLE.has(word)));
}

/** "U.S. newspaper that revealed …" says what a body is up to its first small word: "U.S. newspaper". */
function kindOfBody(summary: string): string {
	return (
		/^(?:The |El |La )?(?:(?!(?:of|in|that|which|who|for|and|from|with|at|de|del|en|que|con|para|y|a) )[\p{L}.’'-]+\s?){1,5}/u.exec(
			summary,
		)?.[0] ?? ''
	);
}

/** Names of bodies by their people ("U.S. officials"): "the officials" are not the body. */
const PEOPLE = new Set(
	'officials authorities prosecutors leaders autoridades fiscales funcionarios lideres office oficina'.split(' '),
);
