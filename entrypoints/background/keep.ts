import { hostOf } from '../../lib/articles/address';
import { reportOf } from '../../lib/articles/report-of';
import { dateOf } from '../../lib/cards/as-of';
import { dismissalOf, keptOnPage } from '../../lib/cards/reader-record';
import { type StatementChoices, statementChoices } from '../../lib/cards/statement-choices';
import { placeOf } from '../../lib/cards/statement-view';
import type { ReadAttribution } from '../../lib/domain/attribution';
import type { Dossier } from '../../lib/domain/dossier';
import type { StatementCorrection } from '../../lib/domain/keeping';
import type { KeptStatement, Report, StatementFields } from '../../lib/domain/kept-statement';
import type { Span } from '../../lib/domain/span';
import { browser } from '../../lib/messages/browser';
import { tellRecordChanged } from '../../lib/messages/record-changed';
import { refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { dismiss, undismiss } from '../../lib/store/dismissals';
import { statementsIn } from '../../lib/store/statements';
import { useDatabase } from './database';
import { followedDossiers } from './followed';
import { forgetKept } from './kept';
import { putBack, putOn, revise, takeOff } from './kept-statements';
import { comparedPage } from './own-record';
import { type ReadPage, readTab } from './readings';
import { refuseFuture } from './refuse-future';

/** A statement of a page as the background itself has read it. */
interface Found {
	readonly read: ReadPage;
	readonly said: ReadAttribution;
	readonly report: Report;
	/** As what it is on record. */
	readonly kept: KeptStatement | null;
}

/** One change after the other: the same click twice must not make two statements. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const mine = last.then(work);
	last = mine.catch(() => {});
	return mine;
}

/** Statements that were just taken off the record: keeping one again puts it back as it was. A cache, by their words. */
const dropped = new Map<string, KeptStatement>();
const keyOf = ({ article, quote, more = [] }: Report): string =>
	JSON.stringify([article.url, quote.exact, more.map(({ exact }) => exact)]);

/**
 * The statement at a place of a tab's page, read anew: neither who said it nor the words are taken from who asks.
 * Refuses with `not-found` when it is not there any more, and with `no-article` when the page has no address of its own.
 */
async function find(tab: number, at: Span): Promise<Found> {
	const [{ url }, fresh] = await Promise.all([browser.tabs.get(tab), readTab(tab)]);
	// What the browser says of the tab outweighs what a script in it says.
	if (url !== undefined && hostOf(url) !== hostOf(fresh.page.url))
		throw refusal('not-allowed', 'The page is not the one of the tab.');
	const read = await comparedPage(fresh, tab);
	const said = read.reading.attributions.find(({ content }) => {
		const place = placeOf(content);
		return place !== null && place.block === at.block && place.start === at.start && place.end === at.end;
	});
	if (!said) throw refusal('not-found', 'The statement is not on the page any more.');
	const dossiers = await followedDossiers();
	const report = reportOf(said, read.page, read.reading.lang ?? read.page.lang, dossiers);
	if (!report) throw refusal('no-article', 'The page has no web address to keep a statement under.');
	const article = report.article.url;
	const here = await useDatabase((database) => statementsIn(database, article));
	return { read, said, report, kept: keptOnPage(read.reading.attributions, { article, here }).get(said) ?? null };
}

/** Puts a statement of a page on record, or corrects it there. */
export function keep(tab: number, at: Span, change: StatementCorrection | undefined): Promise<null> {
	return inTurn(async () => {
		refuseFuture(change?.date);
		const { read, said, report, kept } = await find(tab, at);
		const dossiers = await followedDossiers();
		const key = keyOf(report);
		const before = dropped.get(key);
		const there = kept ?? before;
		if (there && change) check({ ...there, ...change }, dossiers);
		if (!there) await putOn(check(fieldsOf(said, report, dateOf(read.page.published), change), dossiers));
		if (!kept && before) await putBack(before);
		if (there && change) await revise(there.id, change);
		dropped.delete(key);
		await wantAgain(said, report);
		return null;
	});
}

function fieldsOf(said: ReadAttribution, report: Report, date: string | null, change: StatementCorrection = {}): StatementFields {
	const { speaker, position, kind, denied } = said;
	const who = speaker.kind === 'actor' ? { actor: speaker.id, dossier: speaker.dossier } : { actor: '', dossier: '' };
	const issue = position?.issue ?? null;
	return { ...who, issue, stance: position?.stance ?? null, date, kind, denied, note: '', reports: [report], ...change };
}

/** The fields, when their speaker and issue are of one followed dossier. Refuses with `bad-request`. */
function check(fields: StatementFields, dossiers: readonly Dossier[]): StatementFields {
	const dossier = dossiers.find(({ id }) => id === fields.dossier);
	if (!dossier?.actors.some(({ id }) => id === fields.actor)) throw refusal('bad-request', 'It is not known who said it.');
	if (fields.issue !== null && !dossier.issues.some(({ id }) => id === fields.issue))
		throw refusal('bad-request', `The dossier has no issue ${fields.issue}.`);
	return fields;
}

async function wantAgain(said: ReadAttribution, { article }: Report): Promise<void> {
	const key = dismissalOf(article.url, said);
	if (key === null) return;
	await useDatabase((database) => undismiss(database, key));
	forgetKept();
}

/** Takes a statement of a page off the record. Where other articles have it too, only the report of this one. */
export function drop(tab: number, at: Span): Promise<null> {
	return inTurn(async () => {
		const { report, kept } = await find(tab, at);
		if (!kept) return null;
		const others = kept.reports.filter(({ article }) => article.url !== report.article.url);
		if (others.length > 0) await revise(kept.id, { reports: others });
		else dropped.set(keyOf(report), await takeOff(kept.id));
		return null;
	});
}

/** Remembers that a statement of a page is not wanted on record, or, with `false`, forgets that. */
export function setDismissed(tab: number, at: Span, dismissed: boolean): Promise<null> {
	return inTurn(async () => {
		const { said, report } = await find(tab, at);
		const key = dismissalOf(report.article.url, said);
		if (key === null) return null;
		const dismissal = { key, article: report.article.url, at: new Date().toISOString() };
		await useDatabase((database) => (dismissed ? dismiss(database, dismissal) : undismiss(database, key)));
		forgetKept();
		tellRecordChanged();
		return null;
	});
}

/** What a statement of a page can be corrected to. */
export async function choices(tab: number, at: Span): Promise<StatementChoices> {
	const [{ read, said, kept }, dossiers] = await Promise.all([find(tab, at), followedDossiers()]);
	return statementChoices(said, kept, dateOf(read.page.published), read.reading.mentions, dossiers, interfaceLang());
}
