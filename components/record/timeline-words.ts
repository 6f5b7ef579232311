import type { Stance } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import { STANCES } from '../../lib/ledger/filter';
import type { Timeline, TimelinePoint } from '../../lib/ledger/timeline';
import { STANCE_WORDS } from '../card/StanceShape';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { Translate } from '../translate';

/** The time of a point as precise as it is: a day, a month, a year. */
export function timeOf({ from, to }: TimelinePoint, lang: Lang): string {
	if (from === to) return formatDate(from, lang);
	return formatDate(from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4), lang);
}

/** The word for a stance, also for none. */
export function stanceWord(stance: Stance | null, t: Translate): string {
	return t(STANCE_WORDS[stance ?? 'none']);
}

/** What one point says: its row, its stance and what it was before, its time, and how many statements it stands for. */
export function sayPoint(point: TimelinePoint, { rows }: Timeline, t: Translate, lang: Lang): string {
	return [
		rows[point.row]?.name || t('noIssue'),
		stanceWord(point.stance, t),
		timeOf(point, lang),
		point.count > 1 ? plural(t, lang, point.count, 'statementOne', 'statementMany') : null,
		point.before === null ? null : t('earlierStance', stanceWord(point.before, t)),
	]
		.filter(Boolean)
		.join(', ');
}

/** The stances with their words, as a legend lists them. */
export function legendOf(t: Translate): readonly (readonly [Stance, string])[] {
	return STANCES.map((stance) => [stance, t(STANCE_WORDS[stance])] as const);
}
