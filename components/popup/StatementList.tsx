import type { StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { StatementDeeds } from '../card/actions';
import { Statements } from '../card/Statements';
import { plural } from '../plural';
import type { Translate } from '../translate';

/** Shown at first. */
const FIRST = 6;

interface Props {
	readonly statements: readonly StatementView[];
	readonly pageLang: Lang | null;
	readonly t: Translate;
	readonly lang: Lang;
	/** Scrolls the page to a statement. */
	readonly jump: (statement: StatementView) => void;
	readonly deeds: StatementDeeds;
}

/** Who says what here, in reading order; the heading tells how much of it is new, or other than what is on record. */
export function StatementList({ statements, pageLang, t, lang, jump, deeds }: Props) {
	const wanted = statements.filter(({ dismissed }) => !dismissed);
	const count = (status: StatementView['status']) => wanted.filter((statement) => statement.status === status).length;
	const fresh = count('new');
	const other = count('different');
	return (
		<section class="part">
			<h2>{t('saidHere')}</h2>
			{statements.length === 0 ? (
				<p class="blank">{t('nothingSaid')}</p>
			) : (
				<>
					<p class="source tally">
						<span>{plural(t, lang, wanted.length, 'statementOne', 'statementMany')}</span>
						{fresh > 0 && <span>{plural(t, lang, fresh, 'newOne', 'newMany')}</span>}
						{other > 0 && <span>{plural(t, lang, other, 'differentOne', 'differentMany')}</span>}
					</p>
					{fresh > 0 && <p class="hint">{t('newMeans')}</p>}
					<Statements
						statements={statements}
						first={FIRST}
						t={t}
						lang={lang}
						pageLang={pageLang}
						speaker
						jump={jump}
						deeds={deeds}
					/>
				</>
			)}
		</section>
	);
}
