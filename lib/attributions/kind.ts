import type { AttributionKind } from '../domain/attribution';
import type { Quoted } from '../text/quoted';
import type { Range } from './triple';

/** How much of the content's letters stands in quotation marks: all, some, or none. */
export function kindOf(text: string, content: readonly Range[], quotations: readonly Quoted[]): AttributionKind {
	let letters = 0;
	let quoted = 0;
	for (const { start, end } of content) {
		for (let i = start; i < end; i++) {
			if (!/[\p{L}\p{N}]/u.test(text[i] as string)) continue;
			letters++;
			if (quotations.some((quotation) => i >= quotation.innerStart && i < quotation.innerEnd)) quoted++;
		}
	}
	const share = letters === 0 ? 0 : quoted / letters;
	return share === 1 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect';
}
