import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nameIn } from '../../lib/domain/actor-name';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import { Card } from '../card/Card';
import { plural } from '../plural';
import { dossierHash, entityHash, positionsHash } from '../route';
import { ShowMore } from '../ShowMore';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import type { LibraryServices } from './services';
import { useFilter } from './use-filter';
import { Waiting } from './Waiting';

/** So many names of a list are drawn at once, and more with each press: some dossiers have a hundred thousand. */
const MORE = 500;

interface Props {
	readonly dossier: Dossier;
	/** The actor or term whose card is open. */
	readonly entity: string | null;
	readonly services: LibraryServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** One dossier: everyone and everything in it on the left, the full record of one on the right. */
export function DossierView({ dossier, entity, services, t, lang }: Props) {
	const [query, setQuery] = useState('');
	const [most, setMost] = useState(MORE);
	const all = useMemo(() => entriesOf(dossier, lang), [dossier, lang]);
	const fitting = useFilter(all, query, ({ name, names }) => [name, ...names]);
	const found = GROUPS.map((title) => ({ title, entries: fitting.filter(({ group }) => group === title) })).filter(
		({ entries }) => entries.length > 0,
	);
	return (
		<div class={entity ? 'dossier chosen' : 'dossier'}>
			<section class="index" aria-labelledby="dossier-title">
				<h1 id="dossier-title">{dossier.title[lang]}</h1>
				<p class="lede">{dossier.summary[lang]}</p>
				<p>
					<a href={positionsHash(dossier.id)}>
						{plural(t, lang, dossier.positions.length, 'allPositionsOne', 'allPositionsMany')}
					</a>
				</p>
				<input
					type="search"
					class="field"
					value={query}
					aria-label={t('filterDossier')}
					placeholder={t('filterDossier')}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
				{found.length === 0 && (
					<p class="blank" role="status">
						{t('nothingFound')}
					</p>
				)}
				{found.map(({ title, entries }) => (
					<section key={title}>
						<h2>
							{t(title)} <span class="count">{entries.length}</span>
						</h2>
						<ul class="names-list">
							{entries.slice(0, most).map((entry) => (
								<li key={entry.id}>
									<a href={entityHash(dossier.id, entry.id)} aria-current={entry.id === entity ? 'true' : undefined}>
										{entry.name}
									</a>
								</li>
							))}
						</ul>
						<ShowMore
							drawn={Math.min(most, entries.length)}
							all={entries.length}
							step={MORE}
							t={t}
							lang={lang}
							onMore={setMost}
						/>
					</section>
				))}
			</section>
			<div class="detail">
				{entity ? (
					<FullRecord key={entity} dossier={dossier.id} entity={entity} services={services} t={t} lang={lang} />
				) : (
					<p class="notice">{t('chooseEntry')}</p>
				)}
			</div>
		</div>
	);
}

const GROUPS = ['people', 'organizations', 'terms'] as const;

interface Entry {
	readonly group: (typeof GROUPS)[number];
	readonly id: string;
	readonly name: string;
	/** Other ways to find it. */
	readonly names: readonly string[];
}

function entriesOf({ actors, terms }: Dossier, lang: Lang): readonly Entry[] {
	const textsOf = (names: readonly { readonly text: string }[]) => names.map(({ text }) => text);
	return [
		...actors.map((actor): Entry => {
			const group = actor.type === 'person' ? 'people' : 'organizations';
			return { group, id: actor.id, name: nameIn(actor, lang), names: textsOf(actor.names) };
		}),
		...terms.map(({ id, name, aliases }): Entry => ({ group: 'terms', id, name: name[lang], names: textsOf(aliases) })),
	];
}

interface RecordProps {
	readonly dossier: string;
	readonly entity: string;
	readonly services: LibraryServices;
	readonly t: Translate;
	readonly lang: Lang;
}

function FullRecord({ dossier, entity, services, t, lang }: RecordProps) {
	const { asked, again } = useAsked(() => services.card(dossier, entity), entity);
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
	return (
		<div ref={box} tabIndex={-1} class="record">
			<p class="back">
				<a class="quiet" href={dossierHash(dossier)}>
					<span aria-hidden="true">← </span>
					{t('wholeDossier')}
				</a>
			</p>
			{asked.kind === 'here' ? <Card model={asked.answer} t={t} lang={lang} /> : <Waiting asked={asked} again={again} t={t} />}
		</div>
	);
}
