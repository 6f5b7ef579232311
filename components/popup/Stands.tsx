import { useState } from 'preact/hooks';
import type { EntityCount, StandCell, Stands as StandsModel } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { StanceMark } from '../card/StanceMark';
import { STANCE_WORDS, StanceShape } from '../card/StanceShape';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { Translate } from '../translate';

/** Rows shown at first: what a glance takes in. */
const FIRST_ROWS = 8;
/** So many columns still have room for headings that lie flat. */
const FLAT_COLUMNS = 3;

interface Props {
	readonly stands: StandsModel;
	/** Name the dossier: where there is more than one table. */
	readonly named: boolean;
	readonly t: Translate;
	readonly lang: Lang;
	/** A stance was chosen: show the actor's card, led by the issue. */
	readonly onChoose: (actor: EntityCount, issue: string) => void;
}

/** Who stands where: the page's actors by the issues of one dossier, as of the article's date. */
export function Stands({ stands, named, t, lang, onChoose }: Props) {
	const { rows, issues, asOf } = stands;
	const [all, setAll] = useState(false);
	// One row more is no longer than the button that hides it.
	const shown = all || rows.length <= FIRST_ROWS + 1 ? rows : rows.slice(0, FIRST_ROWS);
	const title = `${t('whoStandsWhere')}${asOf ? `, ${t('asOf', formatDate(asOf, lang))}` : ''}`;
	const cells = shown.flatMap((row) => row.cells);
	return (
		<section class="part stands">
			<h2>{title}</h2>
			{named && <p class="hint">{stands.dossierTitle}</p>}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="scrolls" aria-label={named ? `${title}: ${stands.dossierTitle}` : title} tabIndex={0}>
				<table class={issues.length > FLAT_COLUMNS ? 'upright' : undefined}>
					<thead>
						<tr>
							<th scope="col">
								<span class="unseen">{t('whoIsHere')}</span>
							</th>
							{issues.map(({ id, label, question }) => (
								<th key={id} scope="col" title={question}>
									<span>{label}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map(({ actor, cells }) => (
							<tr key={actor.id}>
								<th scope="row">{actor.name}</th>
								{issues.map(({ id, label }, at) => (
									<td key={id}>
										<Cell
											cell={cells[at]}
											label={label}
											place={`${actor.id} ${id}`}
											t={t}
											lang={lang}
											onChoose={() => onChoose(actor, id)}
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{shown.length < rows.length && (
				<button type="button" class="link" onClick={() => setAll(true)}>
					{plural(t, lang, rows.length - shown.length, 'showMoreOne', 'showMoreMany')}
				</button>
			)}
			<ul class="legend" aria-label={t('legend')}>
				{(['supports', 'opposes', 'qualified', 'neutral'] as const)
					.filter((stance) => cells.some((cell) => cell.stance === stance || cell.earlier === stance))
					.map((stance) => (
						<li key={stance}>
							<StanceMark stance={stance} t={t} />
						</li>
					))}
				<li>
					<StanceMark stance={null} t={t} />
				</li>
				{cells.some(({ earlier }) => earlier) && <li class="note">{t('legendEarlier')}</li>}
				{cells.some(({ confirmed }) => confirmed > 0) && <li class="note">{t('legendConfirmed')}</li>}
				{cells.some(({ stance, later }) => stance === null && later > 0) && <li class="note">{t('legendLater')}</li>}
			</ul>
		</section>
	);
}

interface CellProps {
	readonly cell: StandCell | undefined;
	readonly label: string;
	/** Where the focus comes back to when the card is closed. */
	readonly place: string;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChoose: () => void;
}

/** One stance: the shape for the eye, with a small one before it where it has changed; the words for everyone else. */
function Cell({ cell, label, place, t, lang, onChoose }: CellProps) {
	const stance = cell?.stance ?? 'none';
	if (!cell || (cell.stance === null && cell.later === 0)) {
		return (
			<span class="cell none">
				<StanceShape stance="none" />
				<span class="unseen">{t('stance_none')}</span>
			</span>
		);
	}
	const words = [
		t(STANCE_WORDS[stance]),
		...(cell.count > 0 ? [plural(t, lang, cell.count, 'statementOne', 'statementMany')] : []),
		...(cell.confirmed > 0 ? [plural(t, lang, cell.confirmed, 'withConfirmedOne', 'withConfirmedMany')] : []),
		...(cell.earlier ? [t('earlierStance', t(STANCE_WORDS[cell.earlier]))] : []),
		...(cell.stance === null ? [plural(t, lang, cell.later, 'laterOne', 'laterMany')] : []),
	].join(', ');
	return (
		<button type="button" class={`cell ${stance}`} data-place={place} title={`${label}: ${words}`} onClick={onChoose}>
			{cell.earlier && (
				<span class={`earlier ${cell.earlier}`}>
					<StanceShape stance={cell.earlier} />
				</span>
			)}
			<StanceShape stance={stance} />
			{cell.stance === null && <span aria-hidden="true">›</span>}
			{cell.confirmed > 0 && <span class="own" aria-hidden="true" />}
			{cell.count > 1 && (
				<span class="times" aria-hidden="true">
					{cell.count}
				</span>
			)}
			<span class="unseen">{words}</span>
		</button>
	);
}
