import { indexOf } from '../../lib/cards/dossier-index';
import type { PositionView } from '../../lib/cards/model';
import { viewPosition } from '../../lib/cards/position-view';
import { nameOf } from '../../lib/domain/actor-name';
import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';

/** A recorded position with who took it and on what. */
export interface PositionEntry extends PositionView {
	readonly actor: string;
	readonly actorName: string;
	readonly issueLabel: string;
}

/** All positions of a dossier in the reader's language, newest first. One whose source is missing is left out. */
export function positionViews(dossier: Dossier, lang: Lang): readonly PositionEntry[] {
	const index = indexOf(dossier);
	return [...dossier.positions]
		.filter(({ article }) => index.articles.has(article))
		.sort((a, b) => b.date.localeCompare(a.date))
		.map((position) => ({
			...viewPosition(position, index, lang),
			actor: position.actor,
			actorName: nameOf(index.actors.get(position.actor), lang) ?? position.actor,
			issueLabel: index.issues.get(position.issue)?.label[lang] ?? position.issue,
		}));
}
