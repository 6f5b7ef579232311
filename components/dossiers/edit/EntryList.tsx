import { useState } from 'preact/hooks';
import type { Dossier } from '../../../lib/domain/dossier';
import type { DossierList } from '../../../lib/domain/dossier-diff';
import type { Lang } from '../../../lib/domain/lang';
import { labelsOf } from '../../../lib/dossiers/labels';
import { editHash } from '../../route';
import { ShowMore } from '../../ShowMore';
import type { MessageKey, Translate } from '../../translate';
import { LIST_WORDS, labelWords } from '../diff-words';

/** Entries that are drawn at once, and how many more with each press. */
const FIRST = 60;
const MORE = 500;

const ADD: Readonly<Record<DossierList, MessageKey>> = {
	actors: 'newActor',
	terms: 'newTerm',
	issues: 'newIssue',
	articles: 'newArticle',
	positions: 'newPosition',
};

/** What stands where a list has nothing in it: what it is good for. */
const BLANKS: Readonly<Record<DossierList, MessageKey>> = {
	actors: 'noActorsYet',
	terms: 'noTermsYet',
	issues: 'noIssuesYet',
	articles: 'noArticlesYet',
	positions: 'noPositionsYet',
};

interface Props {
	readonly dossier: Dossier;
	readonly list: DossierList;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onRemove: (id: string, label: string) => void;
}

/** One list of a dossier of the reader's own. */
export function EntryList({ dossier, list, t, lang, onRemove }: Props) {
	const [most, setMost] = useState(FIRST);
	const labels = labelsOf(dossier);
	const entries: readonly { readonly id: string }[] = dossier[list];
	const shown = entries.slice(0, most);
	// A position needs somebody who holds it, and something that it is on.
	const possible = list !== 'positions' || (dossier.actors.length > 0 && dossier.issues.length > 0);
	return (
		<section class="entries" aria-labelledby={`list-${list}`}>
			<div class="title-line">
				<h2 id={`list-${list}`}>
					{t(LIST_WORDS[list])} <span class="count">{new Intl.NumberFormat(lang).format(entries.length)}</span>
				</h2>
				{possible && (
					<a class="button" href={editHash(dossier.id, { list, id: null, preset: '' })}>
						{t(ADD[list])}
					</a>
				)}
			</div>
			{entries.length === 0 && <p class="hint">{t(BLANKS[list])}</p>}
			<ul>
				{shown.map(({ id }) => {
					const label = labelWords(labels(list, id), lang);
					return (
						<li key={id}>
							<span>{label}</span>
							<span class="ways">
								{list === 'actors' && dossier.issues.length > 0 && (
									<a class="quiet" href={editHash(dossier.id, { list: 'positions', id: null, preset: id })}>
										{t('newPosition')}
										<span class="unseen">: {label}</span>
									</a>
								)}
								<a class="quiet" href={editHash(dossier.id, { list, id, preset: '' })}>
									{t('edit')}
									<span class="unseen">: {label}</span>
								</a>
								<button type="button" class="quiet" onClick={() => onRemove(id, label)}>
									{t('delete')}
									<span class="unseen">: {label}</span>
								</button>
							</span>
						</li>
					);
				})}
			</ul>
			<ShowMore drawn={shown.length} all={entries.length} step={MORE} t={t} lang={lang} onMore={setMost} />
		</section>
	);
}
