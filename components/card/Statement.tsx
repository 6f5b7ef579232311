import type { StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { MessageKey, Translate } from '../translate';
import { Position } from './Position';
import { SourceLine } from './SourceLine';
import { Words } from './Words';

const TAGS: Readonly<Record<'known' | 'new' | 'different', readonly [word: MessageKey, meaning: MessageKey]>> = {
	known: ['tag_known', 'tag_known_meaning'],
	new: ['tag_new', 'tag_new_meaning'],
	different: ['tag_different', 'tag_different_meaning'],
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
	const { status, matches, kind } = statement;
	const earlier = matches[0];
	const exact = kind === 'direct';
	return (
		<div class="statement">
			<p class="said">
				{speaker && (
					<strong class={statement.speaker ? 'who' : 'who stranger'}>{statement.speakerName ?? t('unresolved')}</strong>
				)}
				{statement.denied && <span class="label">{t('denied')}</span>}
				{!exact && <span class="label">{t('reported')}</span>}
				{status && (
					<span class={`tag ${status}`} title={t(TAGS[status][1])}>
						{t(TAGS[status][0])}
					</span>
				)}
			</p>
			<Words text={statement.text} lang={pageLang} exact={exact} />
			{status === 'known' && earlier && (
				<SourceLine article={earlier.source} date={earlier.date} quote={earlier.quote} t={t} lang={lang} lead={t('knownFrom')} />
			)}
			{status === 'different' && earlier && (
				<details class="more">
					<summary>{t('earlierOnRecord')}</summary>
					<ul class="rows">
						<Position position={earlier} t={t} lang={lang} stance />
					</ul>
				</details>
			)}
			{jump && (
				<button type="button" class="link" onClick={() => jump(statement)}>
					{t('showInText')}
					<span class="unseen">: {statement.text}</span> <span aria-hidden="true">↓</span>
				</button>
			)}
		</div>
	);
}
