import type { Attribution, Speaker } from '../domain/attribution';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';
import type { PageText, TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { expression } from '../text/expression';
import { Antecedents, type Place, UNRESOLVED } from './antecedents';
import { isCheckedClaim } from './checked-claim';
import { colonTriple } from './colon';
import { Context } from './context';
import { documentOwner } from './documents';
import { findTriples } from './find-triples';
import { headMentions } from './heads';
import { Interview } from './interview';
import { issuerOf } from './issuers';
import { kindOf } from './kind';
import { lexiconOf } from './lexicons';
import { withoutMeanwhile } from './meanwhile';
import { Offices } from './offices';
import { overlapping } from './overlapping';
import { type People, Quotations } from './people';
import { withPullQuotes } from './pull-quotes';
import { signedTriple, signerBelow } from './signature';
import { withTellers } from './tellers';
import type { Range, Triple } from './triple';

const CAPITAL = expression`\p{Lu}`;

/**
 * Who said what on a page. A source is resolved to an actor when the actor's name heads its phrase, when a pronoun or
 * an office can mean nobody else who was just named, or when a quotation runs on from the paragraph before. `quotations` are
 * those of the page, where somebody else asks for them as well.
 */
export function findAttributions(
	page: PageText,
	lang: Lang,
	people: People,
	quotations: Quotations = new Quotations(),
): Attribution[] {
	const resolver = new Resolver(page.blocks, lang, people, quotations);
	const found: Attribution[] = [];
	for (const index of page.blocks.keys()) found.push(...resolver.block(index));
	return withPullQuotes(withTellers(found, page.blocks), page.blocks);
}

const FEMININE = new Set(['she', 'ella', 'her']);
const MASCULINE = new Set(['he', 'él', 'his', 'him']);

class Resolver {
	/** Set while the last quotation is still open, or a colon promises what the next block says. */
	private runsOn: Speaker | null = null;
	private readonly context: Context;
	private readonly antecedents: Antecedents;
	private readonly offices: Offices;
	private readonly interview: Interview;

	constructor(
		private readonly blocks: readonly TextBlock[],
		private readonly lang: Lang,
		private readonly people: People,
		quotations: Quotations,
	) {
		this.context = new Context(blocks, lang, people, quotations);
		this.antecedents = new Antecedents(this.context, people);
		this.offices = new Offices(this.context, lang, people);
		this.interview = new Interview(blocks, (id) => this.context.roster.actorsIn(id));
	}

	block(index: number): Attribution[] {
		const block = this.blocks[index] as TextBlock;
		if (isCheckedClaim(this.blocks, index)) return [];
		const mentions = this.context.roster.actorsIn(block.id);
		const answer = this.interview.answer(index);
		const colon = colonTriple(block.text, block.kind, mentions) ?? signedTriple(block.text, mentions);
		const read = findTriples(block.text, this.lang, this.context.sentencesIn(index)).map((triple) =>
			withoutMeanwhile(block.text, block.kind, triple),
		);
		const told = answer ? read.filter(({ cue, source }) => cue !== null && source !== null) : read;
		const triples = colon ? withColon(block.text, colon, read) : told;
		const found: Attribution[] = answer && !colon ? [this.answered(block, answer)] : [];
		let last: Speaker | null = null;
		for (const triple of triples) {
			const speakers = this.speakers(triple, index).filter((speaker) => !triple.opinion || this.isSomebody(speaker));
			for (const speaker of speakers) {
				found.push({
					kind: kindOf(block.text, triple.content, this.context.quotations.of(block)),
					speaker,
					source: triple.source && spanOf(block, triple.source),
					cue: triple.cue && spanOf(block, triple.cue),
					content: triple.content.map((range) => spanOf(block, range)),
					denied: triple.denied,
				});
			}
			const [speaker] = speakers;
			if (!speaker) continue;
			last = speaker;
			this.context.note(index, triple, speaker, this.isOrganization(speaker));
		}
		this.runsOn = this.speakerOfNext(block, index, last);
		return found;
	}

	/** An answer of an interview: its words are those of whoever is asked; what they report of others is theirs. */
	private answered(block: TextBlock, { who, words }: { readonly who: Mention; readonly words: Range }): Attribution {
		const speaker: Speaker = { kind: 'actor', id: who.entity, dossier: who.dossier };
		const kind = kindOf(block.text, [words], this.context.quotations.of(block));
		return { kind, speaker, source: null, cue: null, content: [spanOf(block, words)], denied: false };
	}

	/** Whose words the next block holds, if this one leaves them open. */
	private speakerOfNext(block: TextBlock, index: number, last: Speaker | null): Speaker | null {
		const quoted = this.context.quotations.of(block).at(-1);
		if (quoted && !quoted.closed && last) return last;
		// "Samuel Ortega told us by telephone:" and the quotation in a block of its own.
		if (!/:\s*$/.test(block.text)) return null;
		return this.context.named(index).findLast(({ organization }) => !organization)?.speaker ?? null;
	}

	private speakers(triple: Triple, index: number): Speaker[] {
		const { source } = triple;
		if (source === null) return [this.continued(triple, index)];
		const place = this.placeOf(triple, index);
		const owner = documentOwner(place.text, source);
		if (owner === 'nobody named') return [issuerOf(this.context, place, place.text.slice(source.start, source.end))];
		return this.named(owner ?? source, place);
	}

	/** Who is meant by the words of a source. */
	private named(source: Range, place: Place): Speaker[] {
		const block = this.blocks[place.index] as TextBlock;
		const heads = headMentions(block.text, source, this.context.roster.actorsIn(block.id));
		if (heads.length > 0) return heads.map(({ entity, dossier }) => ({ kind: 'actor', id: entity, dossier }));
		const words = block.text.slice(source.start, source.end).trim();
		const pronoun = words.toLowerCase();
		if (lexiconOf(this.lang).pronouns.has(pronoun) || /^(?:his|her|him|them)$/.test(pronoun))
			return [this.pronoun(pronoun, place)];
		const [named] = overlapping(this.context.roster.strangersIn(block.id), source);
		if (named) return [{ kind: 'stranger', name: named.name }];
		// "the ministry, in a second footnote,": what stands between commas names nobody.
		const office = this.offices.speaker(words.replace(/,.*$/s, ''), place);
		if (office) return [office];
		return [CAPITAL.test(words.slice(1)) ? { kind: 'stranger', name: words.replace(/,.*$/s, '') } : UNRESOLVED];
	}

	private pronoun(word: string, place: Place): Speaker {
		if (word === 'it') return this.antecedents.organization(place);
		const gender = FEMININE.has(word) ? 'f' : MASCULINE.has(word) ? 'm' : null;
		return gender === null ? UNRESOLVED : this.antecedents.pronoun(gender, place);
	}

	/** A content without a source: a quotation that runs on, or a Spanish verb whose subject is left out. */
	private continued(triple: Triple, index: number): Speaker {
		if (triple.cue === null) {
			const startsBlock = (triple.content[0]?.start ?? 99) < 3;
			if (startsBlock && this.runsOn) return this.runsOn;
			const [block, next] = [this.blocks[index] as TextBlock, this.blocks[index + 1]];
			const signer = startsBlock && next ? signerBelow(block, next, this.context.roster.actorsIn(next.id)) : null;
			return signer ? { kind: 'actor', id: signer.entity, dossier: signer.dossier } : UNRESOLVED;
		}
		if (triple.plural) return UNRESOLVED;
		const place = this.placeOf(triple, index);
		// «…», me dijo: to whoever writes, by somebody whom only the sentence before tells.
		if (/^(?:me|nos)\s/i.test(place.verb) || /[\s,](?:me|nos)\s+$/i.test(place.text.slice(0, triple.cue.start)))
			return UNRESOLVED;
		const possessor = triple.possessive ? this.antecedents.possessor(place) : null;
		return possessor ?? this.antecedents.leftOut(place, triple.shared === true);
	}

	/** Whoever is named in the content is spoken of, not speaking: what stands before all of a statement counts. */
	private placeOf({ source, cue, content }: Triple, index: number): Place {
		const { text } = this.blocks[index] as TextBlock;
		const at = Math.min(...[source, cue, content[0]].map((range) => range?.start ?? Number.POSITIVE_INFINITY));
		return { index, at, text, verb: cue ? text.slice(cue.start, cue.end) : '' };
	}

	/** "For Mexico, …" and "for the port, …" are no opinions. */
	private isSomebody(speaker: Speaker): boolean {
		return speaker.kind !== 'unresolved' && !this.isOrganization(speaker);
	}

	private isOrganization(speaker: Speaker): boolean {
		return speaker.kind === 'actor' && this.people.actors.get(speaker.id)?.organization === true;
	}
}

/**
 * What a name and a colon give somebody, and what the block says beside it. Somebody who is told of in the third person
 * ("…, she added") does not speak all of the block, so the words end where that begins.
 */
function withColon(text: string, colon: Triple, read: readonly Triple[]): Triple[] {
	const content = colon.content[0] as Range;
	const told = read.find(({ cue, source, elided }) => {
		const third = elided || (source !== null && /^(?:s?he|él|ella)$/i.test(text.slice(source.start, source.end)));
		return third && cue !== null && cue.start > content.start;
	});
	const inside = told && Math.min(...[told.source, told.cue, told.content[0]].map((range) => range?.start ?? content.end));
	const before = inside ? text.slice(content.start, inside).replace(/[.\s]*[^.!?…”»"]*$/, '') : '';
	const end = before === '' ? content.end : content.start + before.length;
	const rest = read.filter(({ source, cue, content: [words] }) => {
		const start = Math.min(cue?.start ?? Number.POSITIVE_INFINITY, words?.start ?? Number.POSITIVE_INFINITY);
		return (cue !== null || (source !== null && start >= end)) && start >= content.start && (source !== null || start >= end);
	});
	return [{ ...colon, content: [{ start: content.start, end }] }, ...rest];
}

function spanOf(block: TextBlock, { start, end }: Range): Span {
	return { block: block.id, start, end };
}
