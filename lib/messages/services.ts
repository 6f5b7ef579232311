import type { Lang } from '../domain/lang';
import type { ask } from './ask';
import type { translate } from './translate';

/** What a script needs of the browser to show cards. The content script has it, and hands it on. */
export interface Services {
	readonly ask: typeof ask;
	readonly translate: typeof translate;
	/** The language of the interface. */
	readonly lang: Lang;
}
