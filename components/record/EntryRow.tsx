import type { ComponentChild } from 'preact';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { EVERYTHING } from '../../lib/ledger/filter';
import { StanceMark } from '../card/StanceMark';
import { ToldBy } from '../card/ToldBy';
import type { MessageKey, Translate } from '../translate';
import { EntryBody } from './EntryBody';
import { recordHash } from './record-route';

/** What can be opened below an entry. */
export type Panel = 'cite' | 'edit' | 'history' | 'merge';

interface Props {
	readonly entry: LedgerEntry;
	readonly t: Translate;
	readonly lang: Lang;
	/** The panel that is open below this entry. */
	readonly open: Panel | null;
	readonly panels: readonly (readonly [panel: Panel, label: MessageKey])[];
	readonly onOpen: (panel: Panel | null) => void;
	readonly onRemove?: (() => void) | undefined;
	/** What the open panel shows. */
	readonly children?: ComponentChild;
}

/** One statement on record: who, on what, which stance, the words, where from, and what can be done with it. A list entry. */
export function EntryRow({ entry, t, lang, open, panels, onOpen, onRemove, children }: Props) {
	const { kept } = entry;
	const called = ` ${entry.actorName}, ${entry.sources[0]?.words?.text ?? entry.says ?? ''}`.slice(0, 120);
	return (
		<li class="entry" data-key={entry.key}>
			<p class="said">
				<a class="who" href={recordHash({ filter: { ...EVERYTHING, person: entry.person } })}>
					{entry.actorName}
				</a>
				{entry.issue !== null && <span class="label">{entry.issueLabel}</span>}
				{entry.dossierTitle !== null && <span class="label">{t('inThisDossier', entry.dossierTitle)}</span>}
				{kept && <span class="tag">{t('confirmedByYou')}</span>}
			</p>
			<p class="how">
				{entry.stance !== null && <StanceMark stance={entry.stance} t={t} />}
				{entry.denied && <span class="label">{t('denied')}</span>}
				{kept && !entry.exact && <span class="label">{t('reported')}</span>}
				<ToldBy teller={entry.sources[0]?.toldBy ?? null} t={t} />
				{kept && kept.history.length > 0 && <span class="label">{t('corrected')}</span>}
			</p>
			<EntryBody entry={entry} t={t} lang={lang} />
			{kept && kept.note !== '' && (
				<p class="own-note">
					<span class="label">{t('yourNote')}</span> {kept.note}
				</p>
			)}
			<p class="ways">
				{panels.map(([panel, label]) => (
					<button
						key={panel}
						type="button"
						class="quiet"
						data-panel={panel}
						aria-expanded={open === panel}
						onClick={() => onOpen(open === panel ? null : panel)}
					>
						{t(label)}
						<span class="unseen">:{called}</span>
					</button>
				))}
				{onRemove && (
					<button type="button" class="quiet" onClick={onRemove}>
						{t('takeOffRecord')}
						<span class="unseen">:{called}</span>
					</button>
				)}
			</p>
			{children}
		</li>
	);
}
