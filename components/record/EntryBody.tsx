import type { Lang } from '../../lib/domain/lang';
import type { EntrySource, LedgerEntry } from '../../lib/ledger/entry';
import { SourceLine } from '../card/SourceLine';
import { ToldBy } from '../card/ToldBy';
import type { Translate } from '../translate';

/** A source keeps its own quotation marks now and then; ours come only where it has none. */
const MARKED = /^["“”„«‹‘'—―–-]/;

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
			{first && <Words source={first} exact={entry.exact} />}
			{entry.says !== null && said?.lang !== lang && (
				<p class="ours">
					<span class="label">{t(said ? 'inShort' : 'dossierWords')}</span> {entry.says}
				</p>
			)}
			{first && <SourceLine article={first.article} date={entry.date ?? first.article.date} t={t} lang={lang} />}
			{others.map((source, place) => (
				<div key={place} class="also-in">
					{source.words?.text !== said?.text && <Words source={source} exact={entry.exact} />}
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

function Words({ source, exact }: { readonly source: EntrySource; readonly exact: boolean }) {
	const { words } = source;
	if (!words) return null;
	if (!exact) {
		return (
			<p class="indirect" lang={words.lang ?? undefined}>
				{words.text}
			</p>
		);
	}
	return (
		<blockquote lang={words.lang ?? undefined} class={MARKED.test(words.text) ? 'marked' : undefined}>
			<p>{words.text}</p>
		</blockquote>
	);
}
