import type { Actor } from '../domain/dossier';

/** One or two capital letters that stand for an actor: first and last word of a person, first two of an organization. */
export function initials(actor: Pick<Actor, 'name' | 'type'>): string {
	const words = actor.name
		.replace(/\([^)]*\)/g, ' ')
		.split(/[^\p{L}\p{N}.'’-]+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
		.filter((word) => word !== '');
	// Particles and articles (de la, of the) are written small; a leading "The" is no part of the name.
	const capital = words.filter(
		(word, place) => /^[\p{Lu}\p{N}]/u.test(word) && !(place === 0 && /^(the|el|la|los|las)$/i.test(word)),
	);
	const chosen = capital.length > 0 ? capital : words;
	const second = actor.type === 'person' ? chosen.at(-1) : chosen[1];
	const pair = chosen.length > 1 ? [chosen[0], second] : [chosen[0]];
	return pair.map((word) => [...(word ?? '?')][0]?.toUpperCase()).join('');
}
