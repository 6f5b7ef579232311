import type { Lang } from '../domain/lang';
import type { CueLexicon } from './lexicon/cue';
import { ENGLISH } from './lexicon/english';
import { SPANISH } from './lexicon/spanish';

/** The cue lexicon of a language. */
export function lexiconOf(lang: Lang): CueLexicon {
	return lang === 'es' ? SPANISH : ENGLISH;
}
