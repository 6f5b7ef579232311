import { connection } from '../../lib/store/connection';

const listeners: (() => void)[] = [];

/** The one connection of the background, opened when first used. */
export const useDatabase = connection({
	onCleared: () => {
		for (const listener of listeners) listener();
	},
});

/** Calls back when the browser has cleared the storage while this background was running. */
export function onCleared(listener: () => void): void {
	listeners.push(listener);
}
