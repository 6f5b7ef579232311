import { failureMessage } from '../../components/failure-message';
import { failureOf } from '../../lib/messages/refusal';
import { translate } from '../../lib/messages/translate';
import { explain } from './explain';
import { saveTab } from './save';
import { showOutcome } from './toolbar';

/** Saves a tab's article for a menu or a key, which have no window of ours to answer in: the toolbar's button tells. */
export async function saveWithOutcome(tab: number): Promise<void> {
	try {
		await saveTab(tab);
		await showOutcome(tab, null);
	} catch (error) {
		console.warn('The article was not saved.', error);
		await showOutcome(tab, failureMessage(translate, explain(error) ?? failureOf(error)));
	}
}
