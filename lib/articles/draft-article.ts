import { nameOf as actorName } from '../domain/actor-name';
import type { ReadAttribution } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import { countWords, excerptOf } from '../domain/excerpt';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';
import type { ArticleDraft, SavedEntity, SavedIssue, SavedStatement } from '../domain/saved-article';
import { toldBy } from '../domain/told-by';
import { articleAddress } from './article-address';
import { pageOutlet } from './page-outlet';
import { quoteSelector } from './quote-selector';

/** What a saved article is made from. */
export interface DraftSource {
	readonly page: PageText;
	readonly title: string;
	readonly byline: string | null;
	/** The text of the copy. */
	readonly text: string;
	readonly reading: Reading;
	readonly dossiers: readonly Dossier[];
	/** The language in which organizations and terms are named. */
	readonly lang: Lang;
}

/** Longest title, byline or outlet that is kept, in characters. */
const MAX_LINE = 500;

const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE);

/**
 * What the reading list keeps of an article: its metadata and its reading, the statements as text quotes.
 * `null` when the page has no web address, and so nothing to be kept under.
 */
export function draftArticle(source: DraftSource): ArticleDraft | null {
	const { page, reading, dossiers, lang } = source;
	const url = articleAddress(page);
	if (url === null) return null;
	const outlet = pageOutlet(page);
	return {
		url,
		title: line(source.title) || url,
		byline: source.byline === null ? null : line(source.byline) || null,
		outlet: outlet === null ? null : line(outlet) || null,
		published: page.published,
		lang: reading.lang ?? page.lang,
		excerpt: excerptOf(source.text),
		words: countWords(source.text),
		entities: entitiesOf(reading.mentions, dossiers, lang),
		issues: issuesOf(reading.blockIssues, dossiers),
		statements: reading.attributions.flatMap((said) => statementOf(said, page, dossiers) ?? []),
	};
}

function entitiesOf(mentions: readonly Mention[], dossiers: readonly Dossier[], lang: Lang): readonly SavedEntity[] {
	const found = new Map<string, SavedEntity>();
	for (const { entity, dossier, type, surface } of mentions) {
		const key = `${dossier} ${entity}`;
		const before = found.get(key);
		const name =
			before?.name ??
			nameOf(
				entity,
				dossiers.find(({ id }) => id === dossier),
				lang,
			) ??
			surface;
		found.set(key, { id: entity, dossier, type, name, count: (before?.count ?? 0) + 1 });
	}
	return [...found.values()].sort((a, b) => b.count - a.count);
}

function issuesOf(blockIssues: Reading['blockIssues'], dossiers: readonly Dossier[]): readonly SavedIssue[] {
	const counts = new Map<string, number>();
	for (const issue of Object.values(blockIssues).flat()) counts.set(issue, (counts.get(issue) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.flatMap(([id]) =>
			dossiers.filter(({ issues }) => issues.some((issue) => issue.id === id)).map((dossier) => ({ id, dossier: dossier.id })),
		);
}

function nameOf(entity: string, dossier: Dossier | undefined, lang: Lang): string | undefined {
	const actor = dossier?.actors.find(({ id }) => id === entity);
	return actorName(actor, lang) ?? dossier?.terms.find(({ id }) => id === entity)?.name[lang];
}

function statementOf(said: ReadAttribution, page: PageText, dossiers: readonly Dossier[]): SavedStatement | null {
	const teller = toldBy(said, dossiers);
	const [quote, ...more] = said.content.flatMap((span) => quoteSelector(page.blocks, span) ?? []);
	if (!quote) return null;
	return {
		speaker: said.speaker.kind === 'actor' ? said.speaker.id : null,
		speakerText: said.speakerText,
		kind: said.kind,
		denied: said.denied,
		quote,
		...(more.length > 0 && { more }),
		...(teller !== null && { toldBy: teller }),
		status: said.record?.status ?? null,
		matches: said.record?.matches ?? [],
	};
}
