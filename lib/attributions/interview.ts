import type { Mention } from '../domain/mention';
import type { TextBlock } from '../domain/page-text';
import { expression, expressionOf } from '../text/expression';
import type { Range } from './triple';

const QUESTION = /^\s*(?:Q|P|Question|Pregunta)\s*[.:]\s*[—–-]?\s*(?=\S)/;
const ANSWER = /^\s*(?:A|R|Answer|Respuesta)\s*[.:]\s*[—–-]?\s*(?=\S)/;
/** "an interview with President Ferrer", «entrevista a la alcaldesa Ferrer». */
const WITH =
	/(?:interview(?:ed)?|q\s?&\s?a|conversation|talk|entrevist[aó]|conversación|conversa|charla|habla|habló)\s+(?:with|con|a)\s+(?:the\s|la\s|el\s|(?:president[ea]?|secretary|secretari[oa]|senador|senadora|senator|minister|ministr[oa]|canciller)\s)*$/i;
/** "Ferrer, the mayor since May, talked to us", «la alcaldesa Ferrer recibió a este diario». */
const TALKED = expressionOf(
	String.raw`^(?:,[^,.;:]{3,80},)?\s+(?:has\s+|ha\s+)?(?:(?:talked|spoke|speaks|talks|met|sat down)\s+(?:(?:to|with)\s+)?(?:us|this\s+(?:news)?paper|me)|(?:answered|answers|took)\s+(?:our\s+)?questions|(?:habl[óa]|convers[óa]|platic[óa]|charl[óa])\s+con\s+(?:este|esta|nosotros)|(?:recib(?:ió|e)|atend(?:ió|e))\s+a\s+(?:este|esta)|nos\s+(?:recibió|recibe|atendió)|respond(?:ió|e)\s+a\s+(?:las\s+preguntas|nuestras))(?![\p{L}])`,
	'i',
);
const JOINED = expressionOf(String.raw`(?:\s(?:and|y|e)|,)\s+(?:the\s|la\s|el\s|\p{L}+\s){0,2}$`, 'i');
const BELONGS = /^['’]s?\b/;
const CALLED = /(?:interview|conversation|entrevista|conversación)\s(?:has|have|was|were|ha|fue|se|sido|edit)/i;
const SPOKE = expression`^(?:,[^,.;:]{3,80},)?\s+(?:(?:spoke|talked|sat down)\s+(?:to|with)|(?:habló|conversó|charló|platicó)\s+con)\s+(?:(?:the|el|la)\s+)?\p{Lu}`;
/** How many blocks of a page before its first question tell who is asked. */
const MOST_BEFORE = 12;

/** Who is interviewed on a page that prints questions and answers behind "Q" and "A", and which blocks are answers. */
export class Interview {
	private asked: { readonly from: number; readonly who: Mention | null } | null = null;

	constructor(
		private readonly blocks: readonly TextBlock[],
		private readonly actorsIn: (block: number) => readonly Mention[],
	) {}

	/** The words of an answer, and whose they are: only where the page names one person, and nobody beside, as interviewed. */
	answer(index: number): { readonly who: Mention; readonly words: Range } | null {
		const { text } = this.blocks[index] as TextBlock;
		const label = ANSWER.exec(text)?.[0];
		if (label === undefined) return null;
		this.asked ??= this.find();
		const { from, who } = this.asked;
		return who && index > from ? { who, words: { start: label.length, end: text.trimEnd().length } } : null;
	}

	/** "Ferrer spoke to the Gazette. The interview has been edited": to whom she spoke matters not, where it is called so. */
	private find(): { readonly from: number; readonly who: Mention | null } {
		const from = this.blocks.findIndex(({ text }) => QUESTION.test(text));
		if (from < 0) return { from: this.blocks.length, who: null };
		const before = this.blocks.slice(Math.max(0, from - MOST_BEFORE), from);
		const called = before.some(({ text }) => CALLED.test(text));
		const asked = before.flatMap(({ id, text }) => this.actorsIn(id).filter((mention) => isAsked(text, mention, called)));
		const [who] = asked;
		return { from, who: who && asked.every(({ entity }) => entity === who.entity) ? who : null };
	}
}

function isAsked(text: string, { span, type }: Mention, called: boolean): boolean {
	if (type !== 'person' || BELONGS.test(text.slice(span.end))) return false;
	const before = text.slice(Math.max(0, span.start - 80), span.start);
	const after = text.slice(span.end, span.end + 160);
	// "Ferrer and Moss met us", "an interview with Ferrer and Moss": of two nobody is the one.
	if (/^\s+(?:and|y|e)\s/.test(after)) return false;
	return WITH.test(before) || ((TALKED.test(after) || (called && SPOKE.test(after))) && !JOINED.test(before));
}
