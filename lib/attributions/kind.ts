import type { AttributionKind } from '../domain/attribution';
import { CharClass } from '../text/char-class';
import type { Quoted } from '../text/quoted';
import type { Range } from './triple';

const LETTERS = new CharClass(String.raw`\p{L}\p{N}`);

/** How much of the content's letters stands in quotation marks: all, some, or none. */
export function kindOf(text: string, content: readonly Range[], quotations: readonly Quoted[]): AttributionKind {
	let letters = 0;
	let quoted = 0;
	for (const { start, end } of content) {
		letters += countLetters(text, start, end);
		for (const { innerStart, innerEnd } of quotations)
			quoted += countLetters(text, Math.max(start, innerStart), Math.min(end, innerEnd));
	}
	const share = letters === 0 ? 0 : quoted / letters;
	return share === 1 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect';
}

function countLetters(text: string, from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) if (LETTERS.lengthAt(text, i) === 1) count++;
	return count;
}
