import type { PositionView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { SourceLine } from './SourceLine';
import { StanceMark } from './StanceMark';

interface Props {
	readonly position: PositionView;
	readonly t: Translate;
	readonly lang: Lang;
	/** Show the stance with it: where it is not clear from what stands above. */
	readonly stance?: boolean;
}

/** One recorded position: exact words first; the dossier's own words are marked as ours. A list entry. */
export function Position({ position, t, lang, stance = false }: Props) {
	const { quote, statement } = position;
	return (
		<li class="position">
			{stance && <StanceMark stance={position.stance} t={t} />}
			{quote && (
				<blockquote lang={quote.lang}>
					<p>{quote.text}</p>
				</blockquote>
			)}
			{(!quote || quote.lang !== lang) && (
				<p class="ours">
					<span class="label">{t(quote ? 'inShort' : 'dossierWords')}</span> {statement}
				</p>
			)}
			<SourceLine article={position.source} date={position.date} quote={quote} t={t} lang={lang} />
			{position.checked === 'unconfirmed' && <p class="caution">{t('unconfirmed')}</p>}
		</li>
	);
}
