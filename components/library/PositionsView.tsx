import { useMemo, useState } from 'preact/hooks';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import { Position } from '../card/Position';
import { plural } from '../plural';
import { dossierHash, entityHash } from '../route';
import type { Translate } from '../translate';
import { positionViews } from './position-views';
import { useFilter } from './use-filter';

/** Rows drawn at once. */
const PAGE = 50;

/** Every recorded position of a dossier, newest first, with a filter. */
export function PositionsView({ dossier, t, lang }: { readonly dossier: Dossier; readonly t: Translate; readonly lang: Lang }) {
	const [query, setQuery] = useState('');
	const [limit, setLimit] = useState(PAGE);
	const all = useMemo(() => positionViews(dossier, lang), [dossier, lang]);
	const found = useFilter(all, query, (entry) => [
		entry.actorName,
		entry.issueLabel,
		entry.statement,
		entry.quote?.text ?? null,
		entry.source.outlet,
	]);
	return (
		<section class="sheet">
			<p class="back">
				<a class="quiet" href={dossierHash(dossier.id)}>
					<span aria-hidden="true">← </span>
					{t('wholeDossier')}
				</a>
			</p>
			<h1>{t('positions')}</h1>
			<p class="lede">{dossier.title[lang]}</p>
			<input
				type="search"
				class="field"
				value={query}
				aria-label={t('filterPositions')}
				placeholder={t('filterPositions')}
				onInput={(event) => {
					setQuery(event.currentTarget.value);
					setLimit(PAGE);
				}}
			/>
			<p class="tally" role="status">
				{found.length === 0 ? t('nothingFound') : plural(t, lang, found.length, 'statementOne', 'statementMany')}
			</p>
			<ul class="rows positions">
				{found.slice(0, limit).map((entry) => (
					<li key={entry.id}>
						<p class="said">
							<a class="who" href={entityHash(dossier.id, entry.actor)}>
								{entry.actorName}
							</a>
							<span class="label">{entry.issueLabel}</span>
						</p>
						<ul>
							<Position position={entry} t={t} lang={lang} stance />
						</ul>
					</li>
				))}
			</ul>
			{found.length > limit && (
				<button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
					{t('showMorePositions')}
				</button>
			)}
		</section>
	);
}
