import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { ShelfEntry } from '../../lib/domain/shelf';
import { formatDate } from '../format-date';
import { dossierHash, editHash } from '../route';
import { Switch } from '../Switch';
import { safeUrl } from '../safe-url';
import type { Translate } from '../translate';
import { HeadFacts } from './HeadFacts';
import type { DossierServices } from './services';
import { TakingState } from './TakingState';
import { useTaking } from './use-taking';

interface Props {
	readonly entry: ShelfEntry;
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onFollow: (enabled: boolean) => void;
	/** It is to be edited from now on. */
	readonly onOwn: () => void;
	readonly onRemove: () => void;
	readonly onShelf: (shelf: readonly ShelfEntry[]) => void;
}

/** One dossier of the reader's: what it is, where it comes from, what can be done with it. A list entry. */
export function ShelfRow({ entry, services, t, lang, onFollow, onOwn, onRemove, onShelf }: Props) {
	const { id, head, enabled } = entry;
	const title = head?.title[lang] ?? id;
	const [done, setDone] = useState<string | null>(null);
	const steps = useTaking(services, (shelf, preview) => {
		onShelf(shelf);
		if (preview.kind === 'ready') setDone(t('packUpdated', preview.head.version));
	});
	const updateUrl = safeUrl(head?.updateUrl ?? null);
	return (
		<li class="saved shelved">
			<h2>{enabled && head ? <a href={dossierHash(id)}>{title}</a> : title}</h2>
			{head && <p class="lede">{head.summary[lang]}</p>}
			{head && <HeadFacts head={head} t={t} lang={lang} />}
			<p class="source">
				<span>{originWords(entry, t, lang)}</span>
			</p>
			{entry.problem && (
				<div class="problem">
					<p>{t(head ? 'storedPackBrokenOther' : 'storedPackBroken')}</p>
					<p class="hint" lang="en">
						{entry.problem}
					</p>
				</div>
			)}
			{head && <Switch label={t('followDossier')} on={enabled} onSwitch={onFollow} />}
			<p class="ways">
				{entry.origin === 'own' && head && (
					<a class="quiet" href={editHash(id)}>
						{t('edit')}
						<span class="unseen">: {title}</span>
					</a>
				)}
				{entry.origin === 'file' && head && (
					<button type="button" class="quiet" onClick={onOwn}>
						{t('makeOwn')}
						<span class="unseen">: {title}</span>
					</button>
				)}
				{updateUrl && (
					<button
						type="button"
						class="quiet"
						onClick={() => {
							setDone(null);
							void steps.fromAddress(updateUrl, { sha256: entry.updateSum, id });
						}}
					>
						{t('lookForUpdate', new URL(updateUrl).host)}
						<span class="unseen">: {title}</span>
					</button>
				)}
				{entry.installedAt && (
					<button type="button" class="quiet" onClick={onRemove}>
						{t(entry.bundledVersion ? 'removeUpdate' : 'removeDossier')}
						<span class="unseen">: {title}</span>
					</button>
				)}
			</p>
			<p role="status" class="status">
				{done}
			</p>
			<TakingState steps={steps} t={t} lang={lang} />
		</li>
	);
}

function originWords({ origin, url, installedAt }: ShelfEntry, t: Translate, lang: Lang): string {
	const day = installedAt ? formatDate(installedAt, lang) : '';
	switch (origin) {
		case 'bundled':
			return t('originBundled');
		case 'file':
			return t('originFile', day);
		case 'address':
			return t('originAddress', url ?? '', day);
		case 'own':
			return t('originOwn', day);
	}
}
