import type { Lang } from '../domain/lang';
import type { Mention, Rejection, RejectionReason } from '../domain/mention';
import type { PageText } from '../domain/page-text';
import type { Topic } from '../domain/reading';
import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { NameEntry } from '../gazetteer/name-entry';
import type { BlockWords } from '../text/page-words';
import type { Candidate } from './candidate';
import { Judge } from './judge';
import { PageContext } from './page-context';
import { topicOf } from './topic';

/** What `findMentions` gives. */
export interface Found {
	/** In reading order, without overlaps. */
	readonly mentions: readonly Mention[];
	/** Every candidate that was left alone, with the reason; those written as in another language come last. */
	readonly rejections: readonly Rejection[];
	readonly topic: Topic;
	/** The page's words, block by block, for later stages. */
	readonly words: readonly BlockWords[];
}

/**
 * Finds every mention of the gazetteer's actors and terms on a page and links it to its entity.
 * A name is evidence, not proof: full and titled names are judged first, then what leans on them. On a page that is
 * about no followed dossier only what is certain by itself is linked, unless `force` is set.
 */
export function findMentions(
	page: PageText,
	gazetteer: Gazetteer,
	lang: Lang | null = page.lang,
	options: { readonly force?: boolean } = {},
): Found {
	const context = new PageContext(page, gazetteer, lang);
	const judge = new Judge(context);
	const topic = topicOf(judge.support(), gazetteer, page.published);
	const mentions: Mention[] = [];
	const rejections: Rejection[] = [];
	for (const candidate of context.candidates) {
		const verdict = judge.decide(candidate, topic, options.force ?? false);
		if ('reason' in verdict) {
			rejections.push(rejected(candidate, verdict.reason, gazetteer));
		} else {
			const span = spanOf(candidate);
			const surface = candidate.words.block.text.slice(span.start, span.end);
			const { id, type, dossier } = identityOn(topic, gazetteer.identities(verdict.entry.entity));
			mentions.push({ span, surface, entity: id, type, dossier, evidence: verdict.evidence });
		}
	}
	for (const candidate of context.foreign) rejections.push(rejected(candidate, 'wrong-language', gazetteer));
	return { mentions, rejections, topic, words: context.blocks };
}

/** Of an actor that several dossiers have, the one in that which the page is most about: on a page there is one of them. */
function identityOn(topic: Topic, identities: readonly Entity[]): Entity {
	if (identities.length === 1) return identities[0] as Entity;
	const place = ({ dossier }: Entity): number => {
		const at = topic.dossiers.indexOf(dossier);
		return at < 0 ? topic.dossiers.length : at;
	};
	return identities.reduce((best, one) => (place(one) < place(best) ? one : best));
}

function rejected(candidate: Candidate, reason: RejectionReason, gazetteer: Gazetteer): Rejection {
	const span = spanOf(candidate);
	const surface = candidate.words.block.text.slice(span.start, span.end);
	return { span, surface, entities: idsOf(candidate, gazetteer), reason };
}

/** Whom a candidate could have meant, each once: the first of very many. */
function idsOf({ entries }: Candidate, gazetteer: Gazetteer): string[] {
	const ids: string[] = [];
	for (let i = 0; i < Math.min(entries.length, 8); i++) {
		const { id } = gazetteer.entities[(entries[i] as NameEntry).entity] as Entity;
		if (!ids.includes(id)) ids.push(id);
	}
	return ids;
}

function spanOf({ words, first, last }: Candidate) {
	const end = words.tokens.end[last] as number;
	// The last dot of "U.S." belongs to it.
	const initials =
		last > first && words.word(last).length <= 2 && words.block.text[(words.tokens.start[last] as number) - 1] === '.';
	const start = words.tokens.start[first] as number;
	return {
		block: words.block.id,
		start: isSum(words.block.text, start) ? start - 1 : start,
		end: initials && words.block.text[end] === '.' ? end + 1 : end,
	};
}

/** True where a sum of money begins: a sign is no word, but belongs to the words of "$50 million reward". */
function isSum(text: string, start: number): boolean {
	return /^[$€£¥]\d/.test(text.slice(Math.max(0, start - 1), start + 1));
}
