import type { SourceCheck } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { LookUpState } from '../../lib/domain/look-up';
import { StanceMark } from '../card/StanceMark';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';

/** For each state: how many there are, in words, and what it means for the words of one. */
const STATES: readonly (readonly [state: LookUpState, one: MessageKey, many: MessageKey, word: MessageKey])[] = [
	['verbatim', 'verbatimOne', 'verbatimMany', 'lookUp_verbatim'],
	['changed', 'changedOne', 'changedMany', 'lookUp_changed'],
	['gone', 'goneOne', 'goneMany', 'lookUp_gone'],
	['unseen', 'unseenOne', 'unseenMany', 'lookUp_unseen'],
];

interface Props {
	readonly sources: readonly SourceCheck[];
	readonly pageLang: Lang | null;
	readonly t: Translate;
	readonly lang: Lang;
	/** Scrolls the page to the words. */
	readonly jump: (place: NonNullable<SourceCheck['place']>) => void;
}

/** What is on record from this page, and whether it still stands here as it is on record. Nothing when nothing is. */
export function SourceChecks({ sources, pageLang, t, lang, jump }: Props) {
	if (sources.length === 0) return null;
	const counts = STATES.flatMap(([state, one, many]) => {
		const count = sources.filter((source) => source.state === state).length;
		return count === 0 ? [] : [plural(t, lang, count, one, many)];
	});
	return (
		<section class="part">
			<h2>{t('fromThisPage')}</h2>
			<details class="more">
				<summary>
					{plural(t, lang, sources.length, 'sourceOfOne', 'sourceOfMany')}: {counts.join(', ')}
				</summary>
				<p class="hint">{t('lookUpHint')}</p>
				<ul class="rows">
					{sources.map((source) => (
						<li key={`${source.dossier} ${source.id} ${source.quote.text}`}>
							<Source source={source} pageLang={pageLang} t={t} lang={lang} jump={jump} />
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}

function Source({ source, pageLang, t, lang, jump }: Omit<Props, 'sources'> & { readonly source: SourceCheck }) {
	const { state, quote, now, place } = source;
	const word = STATES.find(([one]) => one === state)?.[3] ?? 'lookUp_unseen';
	return (
		<>
			<p class="said">
				<strong class="who">{source.actorName}</strong>
				<span class={`tag ${state}`}>{t(word)}</span>
			</p>
			<blockquote lang={quote.lang ?? undefined}>
				<p>{quote.text}</p>
			</blockquote>
			{now !== null && (
				<p class="ours">
					<span class="label">{t('pageHasNow')}</span> <span lang={pageLang ?? undefined}>{now}</span>
				</p>
			)}
			<p class="source">
				{source.date && <time dateTime={source.date}>{formatDate(source.date, lang)}</time>}
				{source.issueLabel && <span>{source.issueLabel}</span>}
				{source.stance && (
					<span>
						<StanceMark stance={source.stance} t={t} />
					</span>
				)}
				{source.confirmed && <span>{t('confirmedByYou')}</span>}
			</p>
			{place && (
				<button type="button" class="link" onClick={() => jump(place)}>
					{t('showInText')}
					<span class="unseen">: {quote.text}</span>
					<span aria-hidden="true"> ↓</span>
				</button>
			)}
		</>
	);
}
