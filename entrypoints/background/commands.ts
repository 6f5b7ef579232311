import { askPage } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import type { PageProtocol } from '../../lib/messages/protocol';
import { activeTab } from '../../lib/messages/tabs';
import { saveWithOutcome } from './save-with-outcome';

/** The manifest's commands that the page itself carries out. */
const STEPS: ReadonlyMap<string, PageProtocol['step']['ask']['to']> = new Map([
	['next-mention', 'next'],
	['previous-mention', 'previous'],
	['open-card', 'open'],
]);

async function run(command: string, tab: number | undefined): Promise<void> {
	const id = tab ?? (await activeTab())?.id;
	if (id === undefined) return;
	if (command === 'save-article') return saveWithOutcome(id);
	const to = STEPS.get(command);
	// A page without marks has nowhere to go.
	if (to) await askPage(id, 'step', { to }).catch(() => {});
}

/** Serves the keyboard commands. */
export function obeyCommands(): void {
	browser.commands.onCommand.addListener((command, tab) => void run(command, tab?.id));
}
