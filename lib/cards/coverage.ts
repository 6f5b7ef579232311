import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import { firstDay, lastDay } from '../domain/partial-date';
import type { Coverage } from './model';

/** What a dossier covers: how much of whom, and from when to when. The dates are those of its positions. */
export function coverageOf(dossier: Dossier, lang: Lang): Coverage {
	const dates = dossier.positions.map(({ date }) => date);
	const first = dates.reduce<string | null>(
		(least, date) => (least === null || firstDay(date) < firstDay(least) ? date : least),
		null,
	);
	const last = dates.reduce<string | null>((most, date) => (most === null || lastDay(date) > lastDay(most) ? date : most), null);
	return {
		dossier: dossier.id,
		title: dossier.title[lang],
		positions: dossier.positions.length,
		actors: new Set(dossier.positions.map(({ actor }) => actor)).size,
		from: first,
		to: last,
		updated: dossier.updated,
	};
}
