import type { Handlers } from '../../lib/messages/answer';
import type { KeepingProtocol } from '../../lib/messages/keeping-protocol';
import { refusal } from '../../lib/messages/refusal';
import type { Sender } from '../../lib/messages/sender';
import { CORRECT_SCRIPT, inject } from './inject';
import { choices, drop, keep, setDismissed } from './keep';

/** The tab that is meant: a content script can only mean its own (`mayAsk`). */
function tabOf({ tab }: { readonly tab?: number }, sender: Sender): number {
	const where = tab ?? sender.tab;
	if (where === null) throw refusal('bad-request', 'Which tab is it in?');
	return where;
}

/** What answers each request about a statement of a page. */
export const keepingHandlers: Handlers<KeepingProtocol, Sender> = {
	keepStatement: (it, sender) => keep(tabOf(it, sender), it.at, it.change),
	dropStatement: (it, sender) => drop(tabOf(it, sender), it.at),
	dismissStatement: (it, sender) => setDismissed(tabOf(it, sender), it.at, true),
	undismissStatement: (it, sender) => setDismissed(tabOf(it, sender), it.at, false),
	async correctionForm(_request, { tab }) {
		if (tab === null) throw refusal('bad-request', 'There is no page in no tab.');
		await inject(tab, CORRECT_SCRIPT);
		return null;
	},
	statementChoices: (it, sender) => choices(tabOf(it, sender), it.at),
};
