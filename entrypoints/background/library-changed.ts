import { forgetLedger } from './ledger';
import { forgetSavedArticles } from './saved-articles';

/** To be called when much of the library may have changed at once: nothing that is held in memory is true any more. */
export function libraryChanged(): void {
	forgetSavedArticles();
	forgetLedger();
}
