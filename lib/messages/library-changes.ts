/** Reaches the background, every window of the library and their workers alike; nothing outside the extension. */
const CHANNEL = 'library-changes';

const CLEARED_CHANNEL = 'storage-cleared';

/** Tells that saved articles, or highlights in them, have changed or gone. `null`: any may have, as after an import. */
export function tellLibraryChange(urls: readonly string[] | null): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(urls);
	channel.close();
}

/** Calls back with what changed. Gives the end of it. */
export function onLibraryChange(listener: (urls: readonly string[] | null) => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		listener(Array.isArray(data) ? data.filter((url): url is string => typeof url === 'string') : null);
	};
	return () => channel.close();
}

/** Tells the background, every window and their workers, the one that tells among them, that the browser has cleared the storage. */
export function tellStorageCleared(): void {
	const channel = new BroadcastChannel(CLEARED_CHANNEL);
	channel.postMessage(null);
	channel.close();
}

/** Calls back when the storage was cleared. Gives the end of it. */
export function onStorageCleared(listener: () => void): () => void {
	const channel = new BroadcastChannel(CLEARED_CHANNEL);
	channel.onmessage = () => listener();
	return () => channel.close();
}
