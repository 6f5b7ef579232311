import { describe, expect, it } from 'vitest';
import { savedPage } from '../../lib/articles/saved-page';
import { saved } from '../components/sample';

describe('savedPage', () => {
	it('has the title and a block for each line of the text, with what is known of the article', () => {
		const article = saved({ title: 'The lamp', lang: 'es' });
		const page = savedPage(article, 'One.\n\n  \nTwo.');
		expect(page).toMatchObject({ url: article.url, canonicalUrl: article.url, title: 'The lamp', lang: 'es' });
		expect(page.blocks).toEqual([
			{ id: 0, kind: 'headline', text: 'The lamp' },
			{ id: 1, kind: 'paragraph', text: 'One.' },
			{ id: 2, kind: 'paragraph', text: 'Two.' },
		]);
	});

	it('has no headline where nothing but the address stands in its place', () => {
		const article = saved();
		expect(savedPage({ ...article, title: article.url }, 'One.').blocks).toEqual([{ id: 1, kind: 'paragraph', text: 'One.' }]);
	});
});
