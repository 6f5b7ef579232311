import { articleAddress } from '../../lib/articles/article-address';
import { citedFrom } from '../../lib/articles/cited-from';
import type { CheckedSource } from '../../lib/cards/source-checks';
import type { Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import { confirmedStatement, recordedPosition, wordsOf } from '../../lib/domain/recorded-statement';
import { keptIn } from './kept';

/** What is on record from a page, of the dossiers and of the reader, looked up in its text as it stands now. */
export async function checkedSources(page: PageText, dossiers: readonly Dossier[]): Promise<readonly CheckedSource[]> {
	const address = articleAddress(page);
	const recorded = dossiers.flatMap((dossier) =>
		citedFrom(dossier, page).map((position) => recordedPosition(position, dossier.id)),
	);
	const sources = recorded.flatMap((statement) =>
		statement.wordings.map((wording) => ({ statement, wording, confirmed: false })),
	);
	for (const kept of address === null ? [] : await keptIn(address)) {
		for (const report of kept.reports) {
			if (report.article.url !== address) continue;
			const wording = { text: wordsOf(report), lang: report.lang };
			sources.push({ statement: confirmedStatement(kept), wording, confirmed: true });
		}
	}
	if (sources.length === 0) return [];
	// Few pages are sources: the others are spared this.
	const [{ lookUp }, { isWholeArticle }] = await Promise.all([
		import('../../lib/record/look-up'),
		import('../../lib/record/whole-article'),
	]);
	const whole = isWholeArticle(page);
	return sources.map((source) => ({ ...source, lookUp: lookUp(source.wording.text, page.blocks, whole) }));
}
