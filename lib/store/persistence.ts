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

/**
 * How many bytes are stored, and whether the browser keeps them when the disk runs low; `null` for what it does not tell.
 * `exempt`: `unlimitedStorage` alone keeps them, whatever `persisted()` says. So it is in Chromium, which passes over such
 * an origin when it clears (`QuotaDatabase::GetBucketsForEviction`) although it never calls its storage persistent; in
 * Firefox the permission only has `persist()` granted.
 */
export async function storageTold(
	storage: Partial<StorageManager> | undefined,
	exempt: boolean,
): Promise<{ readonly usage: number | null; readonly persisted: boolean | null }> {
	const [estimate, persisted] = await Promise.all([
		storage?.estimate?.().catch(() => null) ?? null,
		storage?.persisted?.().catch(() => null) ?? null,
	]);
	return { usage: estimate?.usage ?? null, persisted: exempt || persisted };
}
