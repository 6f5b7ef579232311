import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { ShelfEntry } from '../../lib/domain/shelf';
import { useUndoable } from '../library/use-undoable';
import { Waiting } from '../library/Waiting';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { AlikeActors } from './AlikeActors';
import { ShelfRow } from './ShelfRow';
import type { DossierServices } from './services';

interface Props {
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** All dossiers that the reader has: followed or not, each to be updated, removed and brought back. */
export function Shelf({ services, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.shelf(), null);
	const [changed, setChanged] = useState<readonly ShelfEntry[] | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const { problem, attempt, offer, toasts } = useUndoable(t, () => heading.current?.focus());
	const shelf = changed ?? (asked.kind === 'here' ? asked.answer : null);

	const remove = (entry: ShelfEntry) =>
		attempt(async () => {
			const record = await services.removeDossier(entry.id);
			setChanged(await services.shelf());
			if (!record) return;
			const said = t('dossierRemoved', entry.head?.title[lang] ?? entry.id);
			offer({ key: entry.id, said, undo: async () => setChanged(await services.restoreDossier(record)) });
		});
	return (
		<section class="sheet">
			<div class="title-line">
				<h1 ref={heading} tabIndex={-1}>
					{t('dossiers')}
				</h1>
				<span class="choices">
					<a class="button" href="#/new-dossier">
						{t('newDossier')}
					</a>
					<a class="button" href="#/add-dossier">
						{t('addDossier')}
					</a>
				</span>
			</div>
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			{!shelf && <Waiting asked={asked} again={again} t={t} />}
			{shelf?.every(({ enabled }) => !enabled) && <p class="notice">{t('noDossiers')}</p>}
			<ul class="articles">
				{shelf?.map((entry) => (
					<ShelfRow
						key={entry.id}
						entry={entry}
						services={services}
						t={t}
						lang={lang}
						onFollow={(enabled) => void attempt(async () => setChanged(await services.follow(entry.id, enabled)))}
						onOwn={() => void attempt(async () => setChanged(await services.ownDossier(entry.id)))}
						onRemove={() => void remove(entry)}
						onShelf={setChanged}
					/>
				))}
			</ul>
			{shelf && <AlikeActors {...{ services, followed: stampOf(shelf), t, lang }} />}
			<div class="toasts">{toasts}</div>
		</section>
	);
}

/** Another text whenever another version of another dossier is followed. */
function stampOf(shelf: readonly ShelfEntry[]): string {
	return shelf.flatMap(({ id, enabled, head }) => (enabled ? `${id} ${head?.version}` : [])).join('\n');
}
