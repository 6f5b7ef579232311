import { namesByCompromise } from '../attributions/names-by-compromise';
import { type People, type Person, Quotations } from '../attributions/people';
import { findAttributions } from '../attributions/resolve';
import type { Attribution, ReadAttribution } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';
import type { PageText, TextBlock } from '../domain/page-text';
import type { Reading } from '../domain/reading';
import { type RecordedStatement, recordedPosition } from '../domain/recorded-statement';
import type { Span } from '../domain/span';
import { compileGazetteer } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { type Found, findMentions } from '../mentions/find-mentions';
import { findStrangers } from '../mentions/strangers';
import { type IssueModel, issuesOf, learnIssues } from '../record/issue-model';
import { type Compared, OnRecord, type StatementWords } from '../record/on-record';
import { detectLang } from '../text/language';
import type { BlockWords } from '../text/page-words';
import { mayBeAbout } from './may-be-about';
import { bylinesOf, peopleElsewhere } from './people-elsewhere';
import { personOf } from './person';

/** Options of one reading. */
export interface ReadOptions {
	/** Link also what counts only on a page about the dossier, although the page is about none. */
	readonly force?: boolean;
	/** Find also who said what on a page that names no actor; by default that work is left out. */
	readonly everybody?: boolean;
}

/** What has to be known to mark a page, and a way to the rest. */
export interface Marked extends Pick<Reading, 'lang' | 'topic' | 'mentions'> {
	/** The whole reading: who said what takes several times as long as whom a page names. Read when first asked for. */
	whole(): Reading;
}

/** Reads pages against a set of dossiers. Compiled once, used for many pages. */
export interface Reader {
	readonly dossiers: readonly Dossier[];
	read(page: PageText, options?: ReadOptions): Reading;
	/** The same, and only what is marked at once. */
	mark(page: PageText, options?: ReadOptions): Marked;
	/**
	 * False only when no page can be about one of the dossiers whose blocks are each made of some of the texts between the
	 * borders (`TEXT_BORDER`) in this one, in their order: a small part of the work of reading it.
	 */
	mayBeAbout(text: string): boolean;
	/** The mentions with every rejected candidate and the reason. */
	explain(page: PageText, options?: ReadOptions): Found;
	/**
	 * People named on the page who are in no dossier, the most named first: never marked, only offered. Loads compromise
	 * for an English page, so it is asked for by itself.
	 */
	alsoHere(page: PageText): Promise<readonly string[]>;
	/**
	 * Puts a statement on record beside those of the dossiers, from the next reading on, in place of one with the same
	 * dossier and id. Nothing is compiled anew.
	 */
	keep(statement: RecordedStatement): void;
	/** Takes a statement off the record. */
	forget(dossier: string, id: string): void;
}

/** Makes a reader of dossiers. `kept` are further statements on record; `gazetteer` the dossiers' names, where they are compiled already. */
export function createReader(
	dossiers: readonly Dossier[],
	kept: Iterable<RecordedStatement> = [],
	gazetteer: Gazetteer = compileGazetteer(dossiers),
): Reader {
	return new CompiledReader(dossiers, kept, gazetteer);
}

class CompiledReader implements Reader {
	/** Made when the first page is read whole, or a statement kept: most pages are not, and need neither. */
	private recorded: OnRecord | null = null;
	private learned: IssueModel | null = null;
	private readonly keptAtFirst: readonly RecordedStatement[];
	/** By `dossier id`: two dossiers may call two people by one id. */
	private readonly entities: ReadonlyMap<string, Entity>;
	/** Of the actors that a page has named so far. */
	private readonly people = new Map<Entity, Person | null>();
	/** Of an actor that several dossiers have (`dossier id`), all that it is. */
	private readonly same = new Map<string, readonly { readonly dossier: string; readonly id: string }[]>();

	constructor(
		readonly dossiers: readonly Dossier[],
		kept: Iterable<RecordedStatement>,
		private readonly gazetteer: Gazetteer,
	) {
		this.keptAtFirst = [...kept];
		for (const same of gazetteer.shared) for (const { dossier, id } of same) this.same.set(`${dossier} ${id}`, same);
		this.entities = new Map(gazetteer.entities.map((entity) => [`${entity.dossier} ${entity.id}`, entity]));
	}

	private get record(): OnRecord {
		if (this.recorded) return this.recorded;
		const record = new OnRecord(this.dossiers);
		for (const { id, positions } of this.dossiers) for (const position of positions) record.put(recordedPosition(position, id));
		for (const statement of this.keptAtFirst) record.put(statement);
		this.recorded = record;
		return record;
	}

	private get issues(): IssueModel {
		this.learned ??= learnIssues(this.dossiers);
		return this.learned;
	}

	keep(statement: RecordedStatement): void {
		this.record.put(statement);
	}

	forget(dossier: string, id: string): void {
		this.record.remove(dossier, id);
	}

	mayBeAbout(text: string): boolean {
		return mayBeAbout(text, this.gazetteer);
	}

	explain(page: PageText, options: ReadOptions = {}): Found {
		return findMentions(page, this.gazetteer, this.langOf(page), options);
	}

	async alsoHere(page: PageText): Promise<readonly string[]> {
		const lang = this.langOf(page);
		const { mentions, rejections, words } = findMentions(page, this.gazetteer, lang);
		const strangers = findStrangers(words, mentions, rejections)
			.filter(({ sure }) => sure)
			.map(({ name }) => name);
		const tagged = lang === 'en' ? await namesByCompromise(page.blocks.map(({ text }) => text)) : [];
		return peopleElsewhere([...strangers, ...tagged], mentions, bylinesOf(page));
	}

	read(page: PageText, options: ReadOptions = {}): Reading {
		return this.mark(page, options).whole();
	}

	mark(page: PageText, options: ReadOptions = {}): Marked {
		const lang = this.langOf(page);
		const found = findMentions(page, this.gazetteer, lang, options);
		let reading: Reading | null = null;
		const whole = (): Reading => {
			reading ??= this.readOn(page, lang, found, options);
			return reading;
		};
		return { lang, topic: found.topic, mentions: found.mentions, whole };
	}

	/** Who said what, by the mentions that were found. */
	private readOn(page: PageText, lang: Lang | null, found: Found, options: ReadOptions): Reading {
		const { mentions, rejections, topic, words } = found;
		// Without an actor nobody can be on record: the costly stages are skipped.
		const speaks = lang !== null && (options.everybody || mentions.some(({ type }) => type !== 'term'));
		const people: People = {
			mentions,
			strangers: speaks ? findStrangers(words, mentions, rejections) : [],
			actors: this.named(mentions),
		};
		const blocks = new Map(page.blocks.map((block) => [block.id, block]));
		const quotations = new Quotations();
		const attributions = speaks
			? findAttributions(page, lang, people, quotations).map((attribution) =>
					this.compared(attribution, blocks, quotations, lang, page.published),
				)
			: [];
		const about = options.force ? this.dossiers.map(({ id }) => id) : topic.dossiers;
		return { lang, topic, mentions, attributions, blockIssues: this.blockIssues(words, mentions, attributions, about) };
	}

	/** What is known of the actors that a page names, by the id that it is named by there. */
	private named(mentions: readonly Mention[]): ReadonlyMap<string, Person> {
		const found = new Map<string, Person>();
		for (const { dossier, entity } of mentions) {
			const person = this.person(`${dossier} ${entity}`);
			if (person && !found.has(entity)) found.set(entity, person);
		}
		return found;
	}

	private person(key: string): Person | null {
		const entity = this.entities.get(key);
		if (!entity) return null;
		let person = this.people.get(entity);
		if (person === undefined) {
			person = personOf(entity, this.gazetteer);
			this.people.set(entity, person);
		}
		return person;
	}

	/** The language of the page's text; what its markup claims only where the text does not tell. */
	private langOf(page: PageText): Lang | null {
		return detectLang(page.blocks.map(({ text }) => text).join(' ')) ?? page.lang;
	}

	private compared(
		attribution: Attribution,
		blocks: ReadonlyMap<number, TextBlock>,
		quotations: Quotations,
		lang: Lang | null,
		date: string | null,
	): ReadAttribution {
		const slice = ({ block, start, end }: Span) => blocks.get(block)?.text.slice(start, end) ?? '';
		const { cue, content, toldBy } = attribution;
		const text = content.map(slice).join(' … ');
		const { record, position } = this.compareAll(attribution, {
			quoted: quotedWords(attribution, blocks, quotations),
			text,
			cue: cue === null ? '' : slice(cue),
			paragraph: blocks.get(content[0]?.block ?? -1)?.text ?? '',
			lang,
			date,
		});
		const speakerText = attribution.source && slice(attribution.source);
		if (!toldBy) return { ...attribution, text, speakerText, record, position };
		return { ...attribution, text, speakerText, tellerText: toldBy.source && slice(toldBy.source), record, position };
	}

	/**
	 * Compares with what the speaker's dossier has on record, and what is new to it with the other dossiers that have the
	 * speaker: what is known there is no news. Which issue it is on, and whether a side was changed, is of one dossier alone.
	 */
	private compareAll(attribution: Attribution, words: StatementWords): Compared {
		const { speaker } = attribution;
		const own = this.record.compare(attribution, words);
		if (speaker.kind !== 'actor' || own.record?.status !== 'new') return own;
		for (const { dossier, id } of this.same.get(`${speaker.dossier} ${speaker.id}`) ?? []) {
			if (dossier === speaker.dossier) continue;
			const { record } = this.record.compare({ ...attribution, speaker: { ...speaker, dossier, id } }, words);
			if (record?.status === 'known') return { ...own, record: { ...record, dossier } };
		}
		return own;
	}

	private blockIssues(
		page: readonly BlockWords[],
		mentions: readonly Mention[],
		attributions: readonly ReadAttribution[],
		dossiers: readonly string[],
	): Record<number, readonly string[]> {
		const issues: Record<number, readonly string[]> = {};
		if (dossiers.length === 0) return issues;
		const terms = new Map<number, string[]>();
		for (const { span, type, entity } of mentions) {
			if (type !== 'term') continue;
			const known = terms.get(span.block);
			if (known) known.push(entity);
			else terms.set(span.block, [entity]);
		}
		const known = new Map<number, string[]>();
		for (const { content, position } of attributions) {
			const block = content[0]?.block;
			if (position && block !== undefined) known.set(block, [...(known.get(block) ?? []), position.issue]);
		}
		for (const words of page) {
			const { id } = words.block;
			const found = issuesOf(words, [...new Set(terms.get(id) ?? [])], known.get(id) ?? [], dossiers, this.issues);
			if (found.length > 0) issues[id] = found;
		}
		return issues;
	}
}

/** The words of a statement that stand in quotation marks; all of its words where none do. */
function quotedWords({ content }: Attribution, blocks: ReadonlyMap<number, TextBlock>, quotations: Quotations): string[] {
	const quoted: string[] = [];
	for (const { block, start, end } of content) {
		const whole = blocks.get(block);
		if (!whole) continue;
		for (const { innerStart, innerEnd } of quotations.of(whole))
			if (innerStart < end && start < innerEnd)
				quoted.push(whole.text.slice(Math.max(start, innerStart), Math.min(end, innerEnd)));
	}
	return quoted.length > 0 ? quoted : content.map(({ block, start, end }) => blocks.get(block)?.text.slice(start, end) ?? '');
}
