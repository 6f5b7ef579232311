import { useState } from 'preact/hooks';
import { DOSSIER_LISTS, type DossierDiff, type EntryChange, type FieldChange } from '../../lib/domain/dossier-diff';
import type { Lang } from '../../lib/domain/lang';
import type { MessageKey, Translate } from '../translate';
import { fieldWords, LIST_WORDS, labelWords, valueWords } from './diff-words';
import { ShowAll } from './ShowAll';

/** Entries of one list that are drawn before the reader asks for all. */
const FIRST = 40;

const KINDS: Readonly<Record<EntryChange['kind'], { readonly mark: string; readonly word: MessageKey }>> = {
	added: { mark: '+', word: 'diffAdded' },
	removed: { mark: '−', word: 'diffRemoved' },
	changed: { mark: '≠', word: 'diffChanged' },
};

interface Words {
	readonly t: Translate;
	readonly lang: Lang;
}

/** What another version of a dossier changes, list by list and field by field. */
export function DiffView({ diff, t, lang }: { readonly diff: DossierDiff } & Words) {
	const lists = DOSSIER_LISTS.filter((list) => diff.lists[list].length > 0);
	return (
		<div class="diff">
			{diff.head.length > 0 && (
				<section>
					<h3>{t('diffHead')}</h3>
					<Changes changes={diff.head} t={t} lang={lang} />
				</section>
			)}
			{lists.map((list) => (
				<section key={list}>
					<h3>
						{t(LIST_WORDS[list])} <span class="count">{tally(diff.lists[list], { t, lang })}</span>
					</h3>
					<Entries entries={diff.lists[list]} t={t} lang={lang} />
				</section>
			))}
			{diff.head.length === 0 && lists.length === 0 && <p class="hint">{t('diffNothing')}</p>}
		</div>
	);
}

function tally(entries: readonly EntryChange[], { t, lang }: Words): string {
	const number = new Intl.NumberFormat(lang);
	return (['added', 'removed', 'changed'] as const)
		.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${number.format(count)} ${t(KINDS[kind].word)}`)
		.join(', ');
}

function Entries({ entries, t, lang }: { readonly entries: readonly EntryChange[] } & Words) {
	const [all, setAll] = useState(false);
	const shown = all ? entries : entries.slice(0, FIRST);
	return (
		<>
			<ul>
				{shown.map((entry) => (
					<li key={`${entry.kind} ${entry.id}`} class={`diff-entry ${entry.kind}`}>
						<span class="diff-mark" aria-hidden="true">
							{KINDS[entry.kind].mark}
						</span>
						<div>
							<span class="unseen">{t(KINDS[entry.kind].word)}: </span>
							<span class="diff-label">{labelWords(entry.label, lang)}</span>
							{entry.kind === 'changed' && <Changes changes={entry.changes} t={t} lang={lang} />}
							{entry.kind === 'added' && entry.changes.length > 0 && (
								<details class="more">
									<summary>{t('diffContents')}</summary>
									<Changes changes={entry.changes} t={t} lang={lang} />
								</details>
							)}
						</div>
					</li>
				))}
			</ul>
			<ShowAll {...{ shown: shown.length, count: entries.length, t, lang }} onShow={() => setAll(true)} />
		</>
	);
}

function Changes({ changes, t, lang }: { readonly changes: readonly FieldChange[] } & Words) {
	return (
		<ul class="diff-fields">
			{changes.map(({ field, before, after }, place) => (
				<li key={place}>
					<span class="label">{fieldWords(field, t)}</span>{' '}
					{before && (
						<del>
							<span class="unseen">{t('diffBefore')} </span>
							{valueWords(field, before, t, lang)}
						</del>
					)}{' '}
					{after && (
						<ins>
							<span class="unseen">{t('diffAfter')} </span>
							{valueWords(field, after, t, lang)}
						</ins>
					)}
				</li>
			))}
		</ul>
	);
}
