import type { PositionView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { SourceLine } from './SourceLine';
import { StanceMark } from './StanceMark';
import { ToldBy } from './ToldBy';
import { Words } from './Words';

interface Props {
	readonly position: PositionView;
	readonly t: Translate;
	readonly lang: Lang;
	/** Show the stance with it: where it is not clear from what stands above. */
	readonly stance?: boolean;
}

/**
 * One position on record: exact words first; the dossier's own words are marked as ours, and what the reader has
 * confirmed as the reader's. A list entry.
 */
export function Position({ position, t, lang, stance = false }: Props) {
	const { quote, statement, confirmed, denied, exact, toldBy } = position;
	return (
		<li class={confirmed ? 'position confirmed' : 'position'}>
			{stance && position.stance && <StanceMark stance={position.stance} t={t} />}
			{(confirmed || denied || !exact || toldBy !== null) && (
				<p class="said">
					{denied && <span class="label">{t('denied')}</span>}
					{!exact && <span class="label">{t('reported')}</span>}
					<ToldBy teller={toldBy} t={t} />
					{confirmed && <span class="tag kept">{t('confirmedByYou')}</span>}
				</p>
			)}
			{quote && <Words text={quote.text} lang={quote.lang} exact={exact} />}
			{!confirmed && (!quote || quote.lang !== lang) && (
				<p class="ours">
					<span class="label">{t(quote ? 'inShort' : 'dossierWords')}</span> {statement}
				</p>
			)}
			{confirmed && statement !== '' && (
				<p class="own-note">
					<span class="label">{t('yourNote')}</span> {statement}
				</p>
			)}
			<SourceLine article={position.source} date={position.date} t={t} lang={lang} />
			{position.checked === 'unconfirmed' && <p class="caution">{t('unconfirmed')}</p>}
		</li>
	);
}
