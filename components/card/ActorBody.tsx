import type { ActorCard, StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { StatementDeeds } from './actions';
import { Elsewhere } from './Elsewhere';
import { IssueSection } from './IssueSection';
import { RelatedList } from './RelatedList';
import { Statements } from './Statements';

interface Props {
	readonly model: ActorCard;
	readonly t: Translate;
	readonly lang: Lang;
	readonly jump?: ((statement: StatementView) => void) | undefined;
	readonly deeds?: StatementDeeds | undefined;
}

/** Who this is, what is on record by issue, what the page says, what else to read. */
export function ActorBody({ model, t, lang, jump, deeds }: Props) {
	const { issues, here, pageLang } = model;
	// Over a page, where the office says who this is, what is on record on the paragraph comes first.
	const leads = model.mentions > 0 && model.office !== null && issues.length > 0;
	const about = (
		<>
			<p class="background">
				{model.elsewhere.length > 0 && <span class="label">{t('cardFrom', model.dossierTitle)} </span>}
				{model.background}
			</p>
			<Elsewhere model={model} t={t} lang={lang} />
		</>
	);
	return (
		<>
			{!leads && about}
			{issues.length === 0 ? (
				<section class="part">
					<h3>{t('onRecord')}</h3>
					<p class="blank">{t('nothingOnRecord')}</p>
				</section>
			) : (
				issues.map((group, at) => (
					<IssueSection key={`${group.from ?? ''} ${group.issue}`} group={group} open={at === 0} t={t} lang={lang} />
				))
			)}
			{leads && about}
			{model.mentions > 0 && (
				<section class="part">
					<h3>
						{t('inThisArticle')}
						<span class="count">{plural(t, lang, model.mentions, 'mentionOne', 'mentionMany')}</span>
					</h3>
					{here.length === 0 ? (
						<p class="blank">{t('nothingSaidHere')}</p>
					) : (
						<Statements statements={here} t={t} lang={lang} pageLang={pageLang} jump={jump} deeds={deeds} />
					)}
				</section>
			)}
			<RelatedList articles={model.related} t={t} lang={lang} />
		</>
	);
}
