import { useState } from 'preact/hooks';
import type { StatementView } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { Statement } from '../card/Statement';
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
}

/** Who says what here, in reading order; the heading tells how much of it is new, or other than what is on record. */
export function StatementList({ statements, pageLang, t, lang, jump }: Props) {
	const [all, setAll] = useState(false);
	const shown = all || statements.length <= FIRST + 1 ? statements : statements.slice(0, FIRST);
	const hidden = statements.length - shown.length;
	const count = (wanted: StatementView['status']) => statements.filter(({ status }) => status === wanted).length;
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
						<span>{plural(t, lang, statements.length, 'statementOne', 'statementMany')}</span>
						{fresh > 0 && <span>{plural(t, lang, fresh, 'newOne', 'newMany')}</span>}
						{other > 0 && <span>{plural(t, lang, other, 'differentOne', 'differentMany')}</span>}
					</p>
					<ul class="rows">
						{shown.map((statement) => (
							<li key={`${statement.block}:${statement.start}`}>
								<Statement statement={statement} t={t} lang={lang} pageLang={pageLang} speaker jump={jump} />
							</li>
						))}
					</ul>
					{hidden > 0 && (
						<button type="button" class="link" onClick={() => setAll(true)}>
							{plural(t, lang, hidden, 'showMoreOne', 'showMoreMany')}
						</button>
					)}
				</>
			)}
		</section>
	);
}
