import type { PositionView } from '../../lib/cards/model';
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
	const articles = new Map(dossier.articles.map((article) => [article.id, article]));
	const actors = new Map(dossier.actors.map((actor) => [actor.id, actor.name]));
	const issues = new Map(dossier.issues.map((issue) => [issue.id, issue.label[lang]]));
	return dossier.positions
		.flatMap((position): PositionEntry[] => {
			const article = articles.get(position.article);
			if (!article) return [];
			return [
				{
					id: position.id,
					stance: position.stance,
					quote: position.quote,
					statement: position.statement[lang],
					date: position.date,
					checked: position.checked,
					source: {
						title: article.title,
						described: article.titleFrom === 'address',
						outlet: article.outlet,
						date: article.published,
						lang: article.lang,
						url: article.url,
						from: 'dossier',
					},
					actor: position.actor,
					actorName: actors.get(position.actor) ?? position.actor,
					issueLabel: issues.get(position.issue) ?? position.issue,
				},
			];
		})
		.sort((a, b) => b.date.localeCompare(a.date));
}
