import type { TextBlock } from '../domain/page-text';

const LABEL =
	/^\s*(?:(?:the|la|el|a)\s+)?(?:claim|rumou?r|hoax|what (?:is|was|they|people)(?: being)? (?:claimed|said|say|saying|claim|shared)|bulo|afirmación|desinformación|lo que (?:se dice|circula|dicen)|qué (?:se dice|circula))\s*$/i;

/**
 * True for a block of a fact-check that repeats what is to be checked: "Claim: …", "El bulo: …", or the paragraph under a
 * heading of that kind. What stands in it was claimed by somebody else, so nobody is taken to have said it.
 */
export function isCheckedClaim(blocks: readonly TextBlock[], index: number): boolean {
	const { kind, text } = blocks[index] as TextBlock;
	const label = /^([^:.]{3,40})[:.]\s/.exec(text)?.[1];
	if (label !== undefined && LABEL.test(label)) return true;
	const before = blocks[index - 1];
	return kind !== 'heading' && before?.kind === 'heading' && LABEL.test(before.text.replace(/[:.]\s*$/, ''));
}
