import type { Actor } from './dossier';
import type { Lang } from './lang';

/**
 * What an actor is called where a reader reads: a person by one name in every language, an organization by its full name in
 * the reader's ("Casa Blanca"), and by the dossier's name for it where it has none.
 */
export function nameIn({ type, name, names }: Pick<Actor, 'type' | 'name' | 'names'>, lang: Lang): string {
	if (type === 'person') return name;
	const full = names.filter(({ kind, from, to, after, near }) => kind === 'full' && !from && !to && !after && !near);
	if (full.some(({ text, lang: of }) => text === name && (of === lang || of === '*'))) return name;
	return full.find(({ lang: of }) => of === lang)?.text ?? name;
}

/** The same for an actor that may be gone; `undefined` for none. */
export function nameOf(actor: Actor | undefined, lang: Lang): string | undefined {
	return actor && nameIn(actor, lang);
}
