import type { PositionView, StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';
import { Position } from './Position';
import { SourceLine } from './SourceLine';
import { StanceMark } from './StanceMark';
import { ToldBy } from './ToldBy';
import { Words } from './Words';

const TAGS: Readonly<Record<'known' | 'new' | 'different', readonly [word: MessageKey, meaning: MessageKey]>> = {
	known: ['tag_known', 'tag_known_meaning'],
	new: ['tag_new', 'tag_new_meaning'],
	different: ['tag_different', 'tag_different_meaning'],
};

/** How words on the page are known: in plain words. */
const KNOWN: Readonly<Record<NonNullable<StatementView['how']>, MessageKey>> = {
	'same-words': 'knownFrom',
	cut: 'knownCut',
	translated: 'knownTranslated',
	here: 'knownHere',
};

interface Props {
	readonly statement: StatementView;
	readonly t: Translate;
	readonly lang: Lang;
	/** The language of the page, where it is known. */
	readonly pageLang?: Lang | null | undefined;
	readonly jump?: ((statement: StatementView) => void) | undefined;
	/** Name the speaker: where the list is not about one. */
	readonly speaker?: boolean;
}

/** What the page says that someone said, and where that stands against the record. */
export function Statement({ statement, t, lang, pageLang, jump, speaker = false }: Props) {
	const { status, matches, kind, how, shift } = statement;
	const earlier = matches[0];
	const exact = kind === 'direct';
	const onRecord = (some: readonly PositionView[]) => (
		<ul class="rows">
			{some.map((position, place) => (
				<Position key={place} position={position} t={t} lang={lang} stance />
			))}
		</ul>
	);
	return (
		<div class="statement">
			<p class="said">
				{speaker && (
					<strong class={statement.speaker ? 'who' : 'who stranger'}>{statement.speakerName ?? t('unresolved')}</strong>
				)}
				{statement.denied && <span class="label">{t('denied')}</span>}
				{!exact && <span class="label">{t('reported')}</span>}
				<ToldBy teller={statement.toldBy ?? null} t={t} />
				{status && (
					<span class={`tag ${status}`} title={t(TAGS[status][1])}>
						{t(TAGS[status][0])}
						{status === 'new' && <span class="unseen">: {t('tag_new_meaning')}</span>}
					</span>
				)}
			</p>
			<Words text={statement.text} lang={pageLang} exact={exact} />
			{status === 'known' && earlier && (
				<SourceLine article={earlier.source} date={earlier.date} t={t} lang={lang} lead={t(KNOWN[how ?? 'same-words'])} />
			)}
			{status === 'known' && (matches.length > 1 || how === 'cut' || how === 'translated') && (
				<details class="more">
					<summary>{plural(t, lang, matches.length, 'wordsOnRecord', 'reportsOnRecord')}</summary>
					{onRecord(matches)}
				</details>
			)}
			{shift && (
				<dl class="shift">
					<dt>{t('otherSide', shift.issueLabel)}</dt>
					<dd>
						{onRecord(matches.slice(0, 1))}
						{matches.length > 1 && (
							<details class="more">
								<summary>{plural(t, lang, matches.length - 1, 'showMoreOne', 'showMoreMany')}</summary>
								{onRecord(matches.slice(1))}
							</details>
						)}
					</dd>
					<dt>{t('inThisArticle')}</dt>
					<dd>
						<p class="source">
							{!statement.kept && <span>{t('suggested')}</span>}
							<StanceMark stance={shift.stance} t={t} />
							{shift.date && <time dateTime={shift.date}>{formatDate(shift.date, lang)}</time>}
							{shift.outlet && <span>{shift.outlet}</span>}
						</p>
					</dd>
				</dl>
			)}
			{jump && (
				<button type="button" class="link" onClick={() => jump(statement)}>
					{t('showInText')}
					<span class="unseen">: {statement.text}</span>
					<span aria-hidden="true"> ↓</span>
				</button>
			)}
		</div>
	);
}
