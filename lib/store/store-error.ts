/** The store failed. `code` is also the failure that a person is told. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly code: 'storage-full' | 'storage-broken' | 'storage-newer' | 'storage-held' | 'record-damaged' | 'import-replaced';

	constructor(code: StoreError['code'], message: string, cause?: unknown) {
		super(message, { cause });
		this.code = code;
	}
}

function nameOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** The store's own error for whatever IndexedDB threw; nothing was written. */
export function storeErrorOf(error: unknown): StoreError {
	if (error instanceof StoreError) return error;
	if (nameOf(error) === 'QuotaExceededError') {
		return new StoreError('storage-full', 'There is no room left on this device. Nothing was changed.', error);
	}
	const detail = error instanceof Error ? error.message : String(error);
	return new StoreError('storage-broken', `The database on this device failed: ${detail}`, error);
}
