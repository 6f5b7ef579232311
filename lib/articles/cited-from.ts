import type { Dossier, RecordedPosition } from '../domain/dossier';
import { articleAddress } from './article-address';
import { articleKey } from './same-article';

const indexes = new WeakMap<Dossier, ReadonlyMap<string, readonly RecordedPosition[]>>();

/** The positions of a dossier whose exact words are cited from this page: from its own address, or from its canonical one. */
export function citedFrom(
	dossier: Dossier,
	page: { readonly url: string | null; readonly canonicalUrl: string | null },
): readonly RecordedPosition[] {
	const index = indexOf(dossier);
	const keys = new Set([articleKey(page.url), articleKey(articleAddress(page))]);
	return [...keys].flatMap((key) => (key === null ? [] : (index.get(key) ?? [])));
}

/** The positions with a quotation, by the `articleKey` of their source. A dossier never changes, so neither does this. */
function indexOf(dossier: Dossier): ReadonlyMap<string, readonly RecordedPosition[]> {
	const known = indexes.get(dossier);
	if (known) return known;
	const keys = new Map(dossier.articles.map(({ id, url }) => [id, articleKey(url)]));
	const made = new Map<string, RecordedPosition[]>();
	for (const position of dossier.positions) {
		const key = keys.get(position.article) ?? null;
		if (key === null || position.quote === null) continue;
		const cited = made.get(key);
		if (cited) cited.push(position);
		else made.set(key, [position]);
	}
	indexes.set(dossier, made);
	return made;
}
