import type { Mention } from '../domain/mention';
import { findQuoted } from '../text/quoted';
import { innerRange, type Triple } from './triple';

/**
 * `Sheinbaum: “No habrá invasión”`: a block that begins with an actor's name and a colon gives what follows as that
 * actor's words. `null` for every other block. The cue is the colon, so none is given.
 */
export function colonTriple(text: string, mentions: readonly Mention[]): Triple | null {
	const colon = text.indexOf(':');
	if (colon < 3 || colon > 90 || !/\s/.test(text[colon + 1] ?? '')) return null;
	// "Sheinbaum: …", "Sheinbaum a Trump: …"
	const name = mentions.find(
		({ span }) => span.end <= colon && /^(?:\s+(?:a|to)\s+[\p{L}\s.]{2,40})?\s*$/u.test(text.slice(span.end, colon)),
	);
	if (!name) return null;
	// In a list "CJNG: eleven prisoners" tells of the group; an organization speaks only in quotation marks.
	if (name.type !== 'person' && !/^\s*["“«‘]/.test(text.slice(colon + 1))) return null;
	const lead = text.slice(0, name.span.start).trim();
	// Only a title may stand before the name: "President Sheinbaum: …", not "What we know about Sheinbaum: …".
	if (lead !== '' && !/^[\p{L}.’']+(?:\s+[\p{L}.’']+)?$/u.test(lead)) return null;
	if (/\b(?:of|on|about|with|for|to|de|sobre|con|para|a|contra|vs)$/i.test(lead)) return null;
	let start = colon + 1;
	while (start < text.length && /\s/.test(text[start] as string)) start++;
	let end = text.length;
	while (end > start && /[\s.]/.test(text[end - 1] as string)) end--;
	if ((text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length < 3) return null;
	const quotations = findQuoted(text).filter((quoted) => quoted.start >= start);
	const whole =
		quotations.length === 1 && quotations[0] && quotations[0].start === start && quotations[0].end >= end ? quotations[0] : null;
	const content = whole ? innerRange(text, whole) : { start, end };
	return {
		source: { start: name.span.start, end: name.span.end },
		cue: null,
		content: [content],
		denied: false,
		elided: false,
		plural: false,
	};
}
