import { DossierError } from '../../lib/dossiers/dossier-error';
import type { Failure } from '../../lib/messages/protocol';
import { StoreError } from '../../lib/store/store-error';

/** The failure of an error that the store or a pack threw; `null` for any other. */
export function explain(error: unknown): Failure | null {
	if (error instanceof StoreError) return { code: error.code, detail: error.message.slice(0, 500) };
	if (error instanceof DossierError) return { code: 'pack-broken', detail: error.message.slice(0, 500) };
	return null;
}
