import type { Lang } from '../../lib/domain/lang';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { SourceLine } from '../card/SourceLine';
import { ToldBy } from '../card/ToldBy';
import { Words } from '../card/Words';
import type { Translate } from '../translate';

interface Props {
	readonly entry: LedgerEntry;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What was said, in the words of each source, with the way there. Words that are not the speaker's own have no marks. */
export function EntryBody({ entry, t, lang }: Props) {
	const [first, ...others] = entry.sources;
	const said = first?.words ?? null;
	return (
		<>
			{said && <Words text={said.text} lang={said.lang} exact={entry.exact} />}
			{entry.says !== null && said?.lang !== lang && (
				<p class="ours">
					<span class="label">{t(said ? 'inShort' : 'dossierWords')}</span> {entry.says}
				</p>
			)}
			{first && <SourceLine article={first.article} date={entry.date ?? first.article.date} t={t} lang={lang} />}
			{others.map((source, place) => (
				<div key={place} class="also-in">
					{source.words && source.words.text !== said?.text && (
						<Words text={source.words.text} lang={source.words.lang} exact={entry.exact} />
					)}
					{source.toldBy !== null && (
						<p class="said">
							<ToldBy teller={source.toldBy} t={t} />
						</p>
					)}
					<SourceLine article={source.article} date={source.article.date} lead={t('alsoIn')} t={t} lang={lang} />
				</div>
			))}
			{entry.checked === 'unconfirmed' && <p class="caution">{t('unconfirmed')}</p>}
		</>
	);
}
