import type { Speaker } from '../domain/attribution';
import { expression, expressionOf } from '../text/expression';
import { type Place, UNRESOLVED } from './antecedents';
import type { Context, Standing } from './context';
import { documentsLike, POSTING, POSTS_TOO } from './documents';
import { speakerKey } from './people';

const UP_TO_TWO_WORDS = expression`^(?:\p{L}+\s){0,2}$`;
const JOINED = expression`\s(?:and|y|e|with|con)\s+(?:\p{L}+\s)?$`;

/** How many paragraphs, its own among them, may lie between "the statement" and where the page says whose it is. */
const REACH = 3;

const VERB =
	'(?:issued?|released?|published?|posted?|put out|sent|wrote|shared|circulated|tweeted|signed|announced|said|added|insisted|confirmed|publicó|difundió|emitió|envió|escribió|compartió|divulgó|dio a conocer|firmó|anunció|informó|dijo|señaló|aseguró|confirmó|detalló|mandó|lanzó|posteó|tuiteó)(?!\\p{L})';
/** Between somebody and the verb: an apposition, small words, a day. */
const ISSUES = expressionOf(
	`^(?:,[^,.;“"«]{2,60},)?(?:\\s+(?:also|later|then|has|had|have|ha|había|también|luego|le|les|lo|se|on\\s+\\p{L}+day|el\\s+\\p{L}+|este\\s+\\p{L}+|ayer|hoy))*\\s+${VERB}`,
	'i',
);
/** «informó la SRE», "said the ministry": the verb before somebody. */
const ISSUED = expressionOf(`(?<!\\p{L})${VERB}\\s+(?:(?:la|el|the)\\s+)?(?:\\p{L}+\\s+)?$`, 'i');
/** Behind the noun: whose it is. «Un boletín de cuatro párrafos» tells of the document. */
const OF_WHOM = expression`^(?:\s+(?:from|by)\s+(?:the\s+)?|\s+(?:of|de)\s+(?:(?:the|el|las?|los)\s+|(?=\p{Lu}))|\s+del\s+|(?:\s+\p{L}+){1,3}?\s+(?:by|por)\s+(?:the\s+|el\s+|la\s+)?)`;
/** A document that was brought in before. */
const KNOWN = /^(?:the|el|la)\s/i;

/**
 * Whose "the statement", "el texto" or "the post" is: of whom the page says just before that it is theirs, by a possessive, by
 * "of" and "by", or because they issued, posted or announced it. Nobody where it does not say so, nor where they only read
 * or received it.
 */
export function issuerOf(context: Context, { index, at }: Place, source: string): Speaker {
	const documents = documentsLike(source);
	let block = index;
	let end = at;
	for (let steps = 0; steps < REACH && block >= 0; steps++) {
		const starts = context.sentenceStarts(block).filter((start) => start < end);
		const length = context.blocks[block]?.text.length ?? 0;
		for (let i = starts.length - 1; i >= 0; i--) {
			const found = inSentence(context, block, starts[i] as number, Math.min(starts[i + 1] ?? length, end), documents);
			if (found) return found;
		}
		block = context.previous(block);
		end = Number.POSITIVE_INFINITY;
	}
	return UNRESOLVED;
}

/** `null` for a sentence that brings in no document of the kind. */
function inSentence(context: Context, block: number, start: number, end: number, documents: RegExp): Speaker | null {
	const text = context.blocks[block]?.text ?? '';
	const sentence = text.slice(start, end);
	const here = context.named(block).filter(({ span }) => span.start >= start && span.end <= end);
	for (const match of [...sentence.matchAll(documents)].reverse()) {
		const from = start + match.index;
		const to = from + match[0].length;
		const owner = here.find(({ span }) => (span.start >= from && span.end <= to) || span.end === from);
		if (owner) return owner.speaker;
		if (/^['’]s/.test(match[0])) return UNRESOLVED;
		const of = OF_WHOM.exec(text.slice(to, end));
		if (of) {
			const first = to + of[0].length;
			const named = here.find(({ span }) => span.end > first && isClose(text.slice(first, Math.max(first, span.start))));
			return named?.speaker ?? UNRESOLVED;
		}
		if (!KNOWN.test(match[0])) return subjectOf(text, here);
	}
	return POSTS_TOO.has(documents) && POSTING.test(sentence) ? subjectOf(text, here) : null;
}

/** Nothing, or a title, between "by" and the name. */
function isClose(between: string): boolean {
	return UP_TO_TWO_WORDS.test(between) && !/^(?:que|which|that)\s/.test(between);
}

/** The only one of a sentence who issues something. */
function subjectOf(text: string, here: readonly Standing[]): Speaker {
	const issuing = here.filter(
		({ span, oblique }) =>
			!oblique && (ISSUES.test(text.slice(span.end)) || ISSUED.test(text.slice(Math.max(0, span.start - 40), span.start))),
	);
	const [first] = issuing;
	// "Ferrer and Moss issued a statement": that of both.
	if (first && JOINED.test(text.slice(Math.max(0, first.span.start - 20), first.span.start))) return UNRESOLVED;
	return first && issuing.every(({ speaker }) => speakerKey(speaker) === speakerKey(first.speaker)) ? first.speaker : UNRESOLVED;
}
