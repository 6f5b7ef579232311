import type { Actor } from '../domain/dossier';
import { foldedWords, foldWords } from '../text/fold';

/** Every folded word that may stand beside the name of this actor without meaning somebody else. */
export function roleWordsOf(actor: Actor): Set<string> {
	const texts = [
		...actor.roles.flatMap(({ title }) => [title.en, title.es]),
		...actor.names.filter(({ kind }) => kind === 'role' || kind === 'short' || kind === 'full').map(({ text }) => text),
		actor.summary.en,
		actor.summary.es,
	];
	return new Set(texts.flatMap(foldedWords));
}

/** The English titles of a person's offices, the last one first, or an organization's names, folded. */
export function officesOf(actor: Actor): string[] {
	if (actor.type === 'organization') return actor.names.map(({ text }) => foldWords(text));
	// ISO dates sort by their characters; to compare as a language does would load its rules first.
	const lastFirst = [...actor.roles].sort((a, b) => {
		const [one, other] = [a.from ?? '', b.from ?? ''];
		return one < other ? 1 : one > other ? -1 : 0;
	});
	return lastFirst.map(({ title }) => foldWords(title.en));
}
