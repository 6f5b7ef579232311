import { useRef, useState } from 'preact/hooks';
import type { DossierPreview, FetchedDossier, ShelfEntry } from '../../lib/domain/shelf';
import type { DossierServices, FileTrouble } from './services';

/** How far the taking of a dossier has come. */
export type Taking =
	| { readonly kind: 'idle' }
	| { readonly kind: 'busy' }
	| { readonly kind: 'file-trouble'; readonly trouble: FileTrouble }
	| { readonly kind: 'fetched'; readonly url: string; readonly answer: Exclude<FetchedDossier, { kind: 'text' }> }
	| { readonly kind: 'preview'; readonly preview: DossierPreview; readonly text: string; readonly url: string | null }
	| { readonly kind: 'error'; readonly error: unknown };

/** What a file has to be: the sum that was announced, and the dossier that it updates. */
export interface Wanted {
	readonly sha256: string | null;
	readonly id: string | null;
}

/**
 * Takes a dossier from a file or an address, step by step: nothing is asked of an address, and nothing is kept, without
 * the reader's word. `onTaken` is given the shelf with it.
 */
export function useTaking(services: DossierServices, onTaken: (shelf: readonly ShelfEntry[], title: DossierPreview) => void) {
	const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
	const wanted = useRef<Wanted>({ sha256: null, id: null });
	const turn = useRef(0);
	/** The reader has said that the server's redirect may be followed. */
	const followed = useRef(false);

	/** Works; what a later step has overtaken is dropped. */
	async function step(work: () => Promise<Taking>): Promise<void> {
		const mine = ++turn.current;
		setTaking({ kind: 'busy' });
		const next = await work().catch((error: unknown): Taking => ({ kind: 'error', error }));
		if (mine === turn.current) setTaking(next);
	}
	async function look(text: string, url: string | null): Promise<Taking> {
		const { sha256, id } = wanted.current;
		return { kind: 'preview', preview: await services.preview(text, sha256, id), text, url };
	}
	async function ask(url: string, follow: boolean): Promise<Taking> {
		const answer = await services.fetchDossier(url, follow);
		return answer.kind === 'text' ? look(answer.text, answer.url) : { kind: 'fetched', url, answer };
	}
	return {
		taking,
		fromFile(file: File, what: Wanted): Promise<void> {
			wanted.current = what;
			return step(async () => {
				const read = await services.readFile(file);
				return 'trouble' in read ? { kind: 'file-trouble', trouble: read.trouble } : look(read.text, null);
			});
		},
		fromAddress(url: string, what: Wanted): Promise<void> {
			wanted.current = what;
			followed.current = false;
			return step(() => ask(url, false));
		},
		/** Where the server points to another address. */
		follow(url: string): Promise<void> {
			followed.current = true;
			return step(() => ask(url, true));
		},
		/** Where the browser gives no answer of a site unless it is allowed: for this once. To be called at once in a click. */
		allow(url: string): Promise<void> {
			const origins = [`https://${new URL(url).hostname}/*`];
			const asking = services.grant(origins);
			return step(async () => {
				if (!(await asking)) return { kind: 'fetched', url, answer: { kind: 'no-answer', permitted: false } };
				try {
					return await ask(url, followed.current);
				} finally {
					// It was for this one file; reading the site's pages is another question.
					await services.revoke(origins);
				}
			});
		},
		async install(older: boolean): Promise<void> {
			if (taking.kind !== 'preview' || taking.preview.kind !== 'ready') return;
			const { preview, text, url } = taking;
			await step(async () => {
				onTaken(await services.install(text, preview.sha256, url, older), preview);
				return { kind: 'idle' };
			});
		},
		reset(): void {
			turn.current++;
			setTaking({ kind: 'idle' });
		},
	};
}
