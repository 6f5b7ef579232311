import type { Actor, ActorName, Issue, PolicyTerm, RecordedPosition, Role, SourceArticle, TermAlias } from '../domain/dossier';
import type { DossierList } from '../domain/dossier-diff';
import type { DossierEntries } from '../domain/dossier-edit';
import type { Lang, Localized } from '../domain/lang';

const NOTHING: Localized = { en: '', es: '' };

/** A name that is still to be written. */
export const BLANK_NAME: ActorName = { text: '', lang: '*', kind: 'full' };

/** An office that is still to be written. */
export const BLANK_ROLE: Role = { title: NOTHING, organization: null, from: null, to: null };

/** A way to write a term that is still to be written. */
export const blankAlias = (lang: Lang): TermAlias => ({ text: '', lang });

const BLANKS: { readonly [L in DossierList]: (lang: Lang) => DossierEntries[L] } = {
	actors: (): Actor => ({
		...{ id: '', type: 'person', name: '', wikidata: null, names: [BLANK_NAME], roles: [], summary: NOTHING },
	}),
	terms: (lang): PolicyTerm => ({ id: '', name: NOTHING, aliases: [blankAlias(lang)], definition: NOTHING, articles: [] }),
	issues: (): Issue => ({ id: '', question: NOTHING, label: NOTHING, terms: [] }),
	articles: (lang): SourceArticle => ({
		...{ id: '', url: null, title: '', outlet: '', published: '', lang, titleFrom: 'page' },
	}),
	positions: (lang): RecordedPosition => ({
		...{ id: '', actor: '', issue: '', stance: 'neutral', statement: NOTHING, quote: { text: '', lang }, date: '', article: '' },
		checked: 'unconfirmed',
	}),
};

/** An entry that is still to be written by somebody whose interface speaks `lang`. */
export function blankEntry<L extends DossierList>(list: L, lang: Lang): DossierEntries[L] {
	return BLANKS[list](lang);
}

/** An actor whose name is another: a form that was the name is the new name. */
export function renamed(actor: Actor, name: string): Actor {
	return { ...actor, name, names: actor.names.map((form) => (form.text === actor.name ? { ...form, text: name } : form)) };
}
