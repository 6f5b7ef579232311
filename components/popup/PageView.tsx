import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityCount, PageSummary } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { RelatedList } from '../card/RelatedList';
import { Statement } from '../card/Statement';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import { AlsoHere } from './AlsoHere';
import { EntityList } from './EntityList';
import { PageHead } from './PageHead';
import type { PopupServices } from './services';

interface Props {
	readonly summary: PageSummary;
	/** The entity whose row the focus comes back to. */
	readonly focus: string | null;
	readonly services: PopupServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChoose: (entity: EntityCount) => void;
	readonly onSaved: () => void;
}

/** An article about a followed dossier: who is here, what is said, which terms, what else to read. */
export function PageView({ summary, focus, services, t, lang, onChoose, onSaved }: Props) {
	const root = useRef<HTMLDivElement>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const failed = (error: unknown) => setProblem(failureMessage(t, error));

	useLayoutEffect(() => {
		if (!focus) return;
		for (const row of root.current?.querySelectorAll<HTMLElement>('[data-entity]') ?? []) {
			if (row.dataset.entity === focus) row.focus();
		}
	}, [focus]);

	return (
		<div ref={root}>
			<PageHead summary={summary} save={() => services.save().then(onSaved)} t={t} lang={lang} />
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
					<EntityList entities={summary.actors} t={t} lang={lang} onChoose={onChoose} />
				)}
			</section>
			<section class="part">
				<h2>{t('saidHere')}</h2>
				{summary.statements.length === 0 ? (
					<p class="blank">{t('nothingSaid')}</p>
				) : (
					<ul class="rows">
						{summary.statements.map((statement) => (
							<li key={`${statement.block}:${statement.start}`}>
								<Statement
									statement={statement}
									t={t}
									lang={lang}
									pageLang={summary.lang}
									speaker
									jump={(chosen) => void services.showStatement(chosen).catch(failed)}
								/>
							</li>
						))}
					</ul>
				)}
			</section>
			{summary.terms.length > 0 && (
				<section class="part">
					<h2>{t('terms')}</h2>
					<EntityList entities={summary.terms} t={t} lang={lang} onChoose={onChoose} />
				</section>
			)}
			<RelatedList articles={summary.related} t={t} lang={lang} />
			<AlsoHere services={services} t={t} />
		</div>
	);
}
