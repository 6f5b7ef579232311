import type { Dossier } from '../domain/dossier';
import type { OwnHead } from '../domain/dossier-edit';
import { LANGS } from '../domain/lang';

/** An empty dossier of the reader's own, unchecked. `today`: `2025-08-09`. */
export function newPack(id: string, head: OwnHead, today: string): Dossier {
	const { title, summary, license, homepage } = head;
	return {
		...{ format: 1, id, version: '1.0.0', updated: today, license, languages: LANGS, homepage, title, summary },
		...{ actors: [], terms: [], issues: [], articles: [], positions: [] },
	};
}
