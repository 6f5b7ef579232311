import type { Actor, SourceArticle } from '../domain/dossier';
import type { DossierIndex } from './dossier-index';

const titles = new WeakMap<DossierIndex, readonly { readonly words: string; readonly article: SourceArticle }[]>();

/** The dossier's articles whose title gives an actor's full name or a long acronym; case and accents do not count. */
export function titlesNaming(actor: Actor, index: DossierIndex): readonly string[] {
	const names = actor.names
		.filter(({ kind, near, text }) => near === undefined && (kind === 'full' || (kind === 'acronym' && text.length >= 4)))
		.map(({ text }) => bareWords(text));
	return titlesOf(index)
		.filter(({ words }) => names.some((name) => words.includes(name)))
		.map(({ article }) => article.id);
}

function titlesOf(index: DossierIndex) {
	const known = titles.get(index);
	if (known) return known;
	const made = index.dossier.articles.map((article) => ({ words: bareWords(article.title), article }));
	titles.set(index, made);
	return made;
}

/** The words of a text between single spaces, also at both ends, so that whole words can be looked for. */
function bareWords(text: string): string {
	const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return ` ${bare
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.join(' ')} `;
}
