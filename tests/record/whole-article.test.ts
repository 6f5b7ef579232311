import { describe, expect, it } from 'vitest';
import { isWholeArticle } from '../../lib/record/whole-article';

const LONG = 'The council met again and the harbour was on the list of things to be spoken of. '.repeat(8);
const blocks = (...texts: string[]) => texts.map((text, id) => ({ id, kind: 'paragraph' as const, text }));

describe('the text of a page', () => {
	it.each<[what: string, texts: string[], whole: boolean]>([
		['is whole where it is long enough for a report', [LONG, 'The end.'], true],
		['is not where it is a teaser', ['The council met again and the harbour was on the list.'], false],
		['is not where it ends in an invitation', [LONG, 'Subscribe to continue reading this story.'], false],
		['is not where it ends in a Spanish one', [LONG, 'Suscríbete para seguir leyendo'], false],
		['is not where one is asked to sign in', [LONG, 'Already a member? Sign in to read the full story.'], false],
		['is not changed by somebody who asks for signatures', [LONG, 'Sign the petition: the port must keep its crane.'], true],
		['is not changed by a reader in the story', [LONG, 'He kept on reading the letters.'], true],
		[
			'is not changed by a subscription early in it',
			['Subscribers who read the paper knew.', LONG, 'A.', 'B.', 'C.', 'D.'],
			true,
		],
		['is not there at all', [], false],
	])('%s', (_what, texts, whole) => {
		expect(isWholeArticle({ blocks: blocks(...texts) })).toBe(whole);
	});

	it('is not whole where the page says that not everybody may read it', () => {
		expect(isWholeArticle({ blocks: blocks(LONG), restricted: true })).toBe(false);
	});

	it('does not count headings', () => {
		expect(isWholeArticle({ blocks: [{ id: 0, kind: 'heading', text: LONG }] })).toBe(false);
	});
});
