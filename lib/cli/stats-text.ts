import type { Dossier } from '../domain/dossier';
import type { DossierStats } from '../dossiers/stats';

/** Ids named in one line; the rest are counted. */
const MOST_IDS = 12;

/** What a dossier holds and what it still wants, as lines of text. */
export function statsText(dossier: Dossier, stats: DossierStats): string {
	const { wanting } = stats;
	const lines = [
		`${dossier.title.en} (${dossier.id} ${dossier.version}, ${dossier.updated})`,
		`  people         ${stats.people}`,
		`  organizations  ${stats.organizations}`,
		`  names          ${stats.names}${parts(stats.namesByKind)}`,
		`  offices        ${stats.offices}`,
		`  terms          ${stats.terms} with ${stats.aliases} aliases`,
		`  issues         ${stats.issues}`,
		`  articles       ${stats.articles}`,
		`  positions      ${stats.positions}${stats.span ? `, ${stats.span.from} to ${stats.span.to}` : ''}`,
		`    by stance    ${parts(stats.positionsByStance).slice(2) || 'none'}`,
		`    by check     ${parts(stats.positionsByCheck).slice(2) || 'none'}`,
		`    with quote   ${stats.quotes}`,
	];
	const wants: readonly (readonly [string, readonly string[]])[] = [
		['actors without a Wikidata item', wanting.withoutWikidata],
		['people without an office', wanting.withoutOffice],
		['actors without a position', wanting.withoutPosition],
		['issues without a position', wanting.issuesWithoutPosition],
		['issues without a term', wanting.issuesWithoutTerm],
		['articles that nothing rests on', wanting.articlesUnused],
	];
	for (const [what, ids] of wants) if (ids.length > 0) lines.push(`  ${what}: ${ids.length} (${some(ids)})`);
	return lines.join('\n');
}

function parts(counts: Readonly<Record<string, number>>): string {
	const words = Object.entries(counts)
		.sort(([, a], [, b]) => b - a)
		.map(([kind, count]) => `${count} ${kind}`);
	return words.length > 0 ? `: ${words.join(', ')}` : '';
}

function some(ids: readonly string[]): string {
	const more = ids.length - MOST_IDS;
	return ids.slice(0, MOST_IDS).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
