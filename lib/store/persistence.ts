/**
 * Asks the browser to keep our data when the disk runs low. Gives whether it will; `null` where it cannot be asked
 * (a service worker, where the permission `unlimitedStorage` does the same).
 */
export async function requestPersistence(storage: Partial<StorageManager> | undefined): Promise<boolean | null> {
	if (!storage?.persist || !storage.persisted) return null;
	try {
		return (await storage.persisted()) || (await storage.persist());
	} catch {
		return null;
	}
}
