import type { Drafts } from '../../components/dossiers/services';
import { isObject, isText } from '../../lib/domain/guard';

/** Changes when drafts are of another form: older ones are left alone. */
const PREFIX = 'draft 1 ';

/** After so many days without anybody taking it up, a draft is let go. */
const DAYS = 90;

/**
 * Drafts in the pages' own storage, which takes what it is given at once: a message to the background would be lost with
 * the window. A window holds a lock while it lives; so another one can tell what is left behind from what is being typed.
 */
export function draftsIn(storage: Storage, locks: LockManager, window: string): Drafts {
	let held = false;
	const live = () => {
		if (held) return;
		held = true;
		void locks.request(PREFIX + window, () => new Promise(() => {}));
	};
	const key = (about: string) => `${PREFIX}${about} ${window}`;
	return {
		keep(about, draft) {
			live();
			try {
				storage.setItem(key(about), JSON.stringify({ at: Date.now(), draft }));
			} catch (error) {
				// The form works on; what is typed is in it.
				console.warn('A draft could not be kept.', error);
			}
		},
		drop: (about) => storage.removeItem(key(about)),
		async take(about) {
			live();
			const { held: alive = [] } = await locks.query();
			const windows = new Set(alive.map(({ name }) => name?.slice(PREFIX.length)));
			const found = Object.keys(storage)
				.filter((one) => one.startsWith(PREFIX))
				.flatMap((one) => {
					const of = one.slice(one.lastIndexOf(' ') + 1);
					const kept = read(storage, one);
					if (!kept || Date.now() - kept.at > DAYS * 86_400_000) storage.removeItem(one);
					return kept && (of === window || !windows.has(of)) && one === `${PREFIX}${about} ${of}` ? [{ one, ...kept }] : [];
				})
				.sort((a, b) => b.at - a.at);
			const [latest] = found;
			if (!latest) return null;
			storage.removeItem(latest.one);
			storage.setItem(key(about), JSON.stringify({ at: latest.at, draft: latest.draft }));
			return latest.draft;
		},
	};
}

function read(storage: Storage, key: string): { readonly at: number; readonly draft: unknown } | null {
	try {
		const text = storage.getItem(key);
		const value: unknown = isText(text, 5_000_000) ? JSON.parse(text) : null;
		return isObject(value) && typeof value.at === 'number' ? { at: value.at, draft: value.draft } : null;
	} catch {
		return null;
	}
}
