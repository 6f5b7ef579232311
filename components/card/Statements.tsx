import { useState } from 'preact/hooks';
import type { StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { StatementDeeds } from './actions';
import { Deeds } from './Deeds';
import { Statement } from './Statement';

interface Props {
	readonly statements: readonly StatementView[];
	/** How many are shown at first; all without it. */
	readonly first?: number;
	readonly t: Translate;
	readonly lang: Lang;
	/** The language of the page, where it is known. */
	readonly pageLang?: Lang | null;
	/** Name the speakers. */
	readonly speaker?: boolean;
	readonly jump?: ((statement: StatementView) => void) | undefined;
	readonly deeds?: StatementDeeds | undefined;
}

const placeOf = ({ block, start, end }: StatementView): string => `${block}:${start}:${end}`;

/**
 * Statements of a page, in reading order. What the reader dismisses shrinks to a line where it is; what was dismissed
 * earlier waits at the end, to be taken back.
 */
export function Statements({ statements, first, t, lang, pageLang, speaker, jump, deeds }: Props) {
	const [all, setAll] = useState(false);
	const [told, setTold] = useState('');
	/** Dismissed in this view. */
	const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
	const listed = statements.filter((statement) => !statement.dismissed || fresh.has(placeOf(statement)));
	const earlier = statements.filter((statement) => statement.dismissed && !fresh.has(placeOf(statement)));
	const shown = all || first === undefined || listed.length <= first + 1 ? listed : listed.slice(0, first);
	const hidden = listed.length - shown.length;
	const noting: StatementDeeds | undefined = deeds && {
		...deeds,
		dismiss(statement) {
			setFresh(new Set([...fresh, placeOf(statement)]));
			return deeds.dismiss(statement);
		},
	};
	const row = (statement: StatementView) => (
		<li key={placeOf(statement)}>
			{statement.dismissed ? (
				<p class="dismissed">
					<span class="label">{t('dismissed')}</span> <span lang={pageLang ?? undefined}>{statement.text}</span>
				</p>
			) : (
				<Statement statement={statement} t={t} lang={lang} pageLang={pageLang} speaker={speaker ?? false} jump={jump} />
			)}
			{noting && mayBeKept(statement) && (
				<Deeds statement={statement} deeds={noting} t={t} lang={lang} pageLang={pageLang} tell={setTold} />
			)}
		</li>
	);
	return (
		<>
			{noting && (
				<p class="unseen" role="status">
					{told}
				</p>
			)}
			<ul class="rows statements">{shown.map(row)}</ul>
			{hidden > 0 && (
				<button type="button" class="link" onClick={() => setAll(true)}>
					{plural(t, lang, hidden, 'showMoreOne', 'showMoreMany')}
				</button>
			)}
			{earlier.length > 0 && (
				<details class="more">
					<summary>{plural(t, lang, earlier.length, 'dismissedOne', 'dismissedMany')}</summary>
					<ul class="rows statements">{earlier.map(row)}</ul>
				</details>
			)}
		</>
	);
}

/** A stranger's words are nobody's in the dossier; what nobody is known to have said needs a name first. */
function mayBeKept({ speaker, speakerName }: StatementView): boolean {
	return speaker !== null || speakerName === null;
}
