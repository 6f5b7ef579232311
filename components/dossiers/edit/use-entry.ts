import { useEffect, useState } from 'preact/hooks';
import type { Dossier, SourceArticle } from '../../../lib/domain/dossier';
import type { DossierList } from '../../../lib/domain/dossier-diff';
import type { DossierEntries, EntryEdit } from '../../../lib/domain/dossier-edit';
import type { Lang } from '../../../lib/domain/lang';
import { blankEntry, renamed } from '../../../lib/dossiers/blank';
import { entryEdits } from '../../../lib/dossiers/entry-edits';
import { loosenEntry, tidyEntry } from '../../../lib/dossiers/tidy';
import type { DossierServices } from '../services';

type Entry = DossierEntries[DossierList];

/** What stands in the form of an entry, and what it began with. */
export interface Typed {
	readonly before: Entry | null;
	readonly value: Entry;
	readonly source: SourceArticle | null;
}

interface About {
	readonly list: DossierList;
	/** `null` for a new entry. */
	readonly id: string | null;
	/** What a new entry begins with: a name, or for a position a person. */
	readonly preset: string;
}

/**
 * What is typed into the form of an entry. Every change is kept as a draft at once, together with what it is a change of:
 * taken up again later, it still tells what somebody else has changed meanwhile.
 */
export function useEntry(dossier: Dossier, { list, id, preset }: About, services: DossierServices, lang: Lang) {
	const about = `${dossier.id} ${list} ${id ?? 'NEW'}`;
	const [typed, setTyped] = useState<Typed>(() => begin(dossier, { list, id, preset }, lang));
	const [restored, setRestored] = useState(false);
	const [ready, setReady] = useState(false);
	useEffect(() => {
		let gone = false;
		services.drafts.take(about).then(
			(draft) => {
				if (gone) return;
				if (isTyped(draft)) {
					setTyped(draft);
					setRestored(true);
				}
				setReady(true);
			},
			() => setReady(true),
		);
		return () => {
			gone = true;
		};
	}, [about]);
	return {
		typed,
		/** What an earlier window has left is in the form. */
		restored,
		/** False until it is known whether an earlier window has left something. */
		ready,
		change(value: Entry, source: SourceArticle | null = typed.source): void {
			const next = { ...typed, value, source };
			setTyped(next);
			services.drafts.keep(about, next);
		},
		/** Empty rows go, so that what is wrong is said beside the row that it is about. */
		tidy(): void {
			setTyped({ ...typed, value: loosenEntry(list, tidyEntry(list, typed.value), lang) });
		},
		/** From now on this is what the change is one of. */
		rebase(before: Entry | null): void {
			const next = { ...typed, before };
			setTyped(next);
			services.drafts.keep(about, next);
		},
		/** Lets go of what was typed. */
		drop(): void {
			services.drafts.drop(about);
		},
		beginAnew(): void {
			services.drafts.drop(about);
			setTyped(begin(dossier, { list, id, preset }, lang));
			setRestored(false);
		},
		edits: (of: Dossier, before = typed.before): readonly EntryEdit[] =>
			entryEdits(of, { list, ...typed, before } as Parameters<typeof entryEdits>[1]),
	};
}

function begin(dossier: Dossier, { list, id, preset }: About, lang: Lang): Typed {
	const before = id === null ? null : (dossier[list].find((entry) => entry.id === id) ?? null);
	if (before) return { before, value: loosenEntry(list, before, lang), source: null };
	const blank = blankEntry(list, lang);
	const source = list === 'positions' ? blankEntry('articles', lang) : null;
	if (list === 'actors') return { before, value: renamed(blank as DossierEntries['actors'], preset), source };
	if (list !== 'positions') return { before, value: blank, source };
	const issue = dossier.issues.length === 1 ? (dossier.issues[0]?.id ?? '') : '';
	return { before, value: { ...(blank as DossierEntries['positions']), actor: preset, issue }, source };
}

function isTyped(value: unknown): value is Typed {
	return typeof value === 'object' && value !== null && 'value' in value && 'before' in value && 'source' in value;
}
