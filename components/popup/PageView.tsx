import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityCount, PageSummary } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import { AlsoHere } from './AlsoHere';
import { CoverageNote } from './CoverageNote';
import { EntityList } from './EntityList';
import { KeepPictures } from './KeepPictures';
import { PageHead } from './PageHead';
import { RelatedHere } from './RelatedHere';
import { SourceChecks } from './SourceChecks';
import { Stands } from './Stands';
import { StatementList } from './StatementList';
import type { PopupServices } from './services';

interface Props {
	readonly summary: PageSummary;
	/** What takes longer is looked for only when the summary is of now: nobody is to wait for it. */
	readonly fresh: boolean;
	/** The `data-place` of the row or cell that the focus comes back to. */
	readonly focus: string | null;
	readonly services: PopupServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** Show an entity's card, led by an issue where one was chosen. */
	readonly onChoose: (entity: EntityCount, issue: string | null) => void;
	readonly onSaved: () => void;
}

/** An article about a followed dossier: who is here, what is said, which terms, what else to read. */
export function PageView({ summary, fresh, focus, services, t, lang, onChoose, onSaved }: Props) {
	const root = useRef<HTMLDivElement>(null);
	/** Looked for one after the other: what takes longest comes last. */
	const [further, setFurther] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const [saves, setSaves] = useState(0);
	const save = () =>
		services.save().then(() => {
			setSaves((before) => before + 1);
			onSaved();
		});
	const failed = (error: unknown) => setProblem(failureMessage(t, error));

	useLayoutEffect(() => {
		if (!focus) return;
		for (const row of root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? []) {
			if (row.dataset.place === focus) row.focus();
		}
	}, [focus]);

	return (
		<div ref={root}>
			<PageHead summary={summary} save={save} t={t} lang={lang}>
				{fresh && <KeepPictures saves={saves} services={services} t={t} lang={lang} />}
			</PageHead>
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			<section class="part">
				<h2>{t('whoIsHere')}</h2>
				{summary.actors.length === 0 ? (
					<p class="blank">{t('nobodyHere')}</p>
				) : (
					<EntityList entities={summary.actors} focus={focus} t={t} lang={lang} onChoose={(entity) => onChoose(entity, null)} />
				)}
			</section>
			{summary.stands.map((stands) => (
				<Stands key={stands.dossier} stands={stands} named={summary.stands.length > 1} t={t} lang={lang} onChoose={onChoose} />
			))}
			<StatementList
				statements={summary.statements}
				pageLang={summary.lang}
				t={t}
				lang={lang}
				jump={(chosen) => void services.showSpan(chosen).catch(failed)}
				deeds={services}
			/>
			<SourceChecks
				sources={summary.sources}
				pageLang={summary.lang}
				t={t}
				lang={lang}
				jump={(place) => void services.showSpan(place).catch(failed)}
			/>
			{summary.terms.length > 0 && (
				<section class="part">
					<h2>{t('terms')}</h2>
					<EntityList entities={summary.terms} focus={focus} t={t} lang={lang} onChoose={(entity) => onChoose(entity, null)} />
				</section>
			)}
			{fresh && <RelatedHere services={services} t={t} lang={lang} onDone={() => setFurther(true)} />}
			{further && <AlsoHere services={services} t={t} />}
			<CoverageNote coverage={summary.coverage} t={t} lang={lang} />
		</div>
	);
}
