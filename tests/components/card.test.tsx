// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { CardActions } from '../../components/card/actions';
import { Card } from '../../components/card/Card';
import { CardFailed, CardLoading } from '../../components/card/CardState';
import type { CardModel } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { actor, article, issue, position, statement, term } from './sample';
import { speak } from './translate';

function show(model: CardModel, actions: CardActions = {}, lang: Lang = 'en') {
	return render(<Card model={model} t={speak(lang)} lang={lang} actions={actions} />);
}

describe('the card of a person', () => {
	it('says who this is, with the office on the article’s date', () => {
		show(actor());
		const card = screen.getByRole('article', { name: 'Background: Ana Ibarra' });
		expect(within(card).getByRole('heading', { name: 'Ana Ibarra' })).toBeTruthy();
		expect(within(card).getByText('Mayor, since 1 Jun 2024')).toBeTruthy();
	});

	test.each([
		[{ title: 'Mayor', when: 'until', date: '2024-05' }, 'Mayor, until May 2024'],
		[{ title: 'Mayor', when: 'notBefore', date: '2026-10-01' }, 'Mayor, not before 1 Oct 2026'],
		[{ title: 'Mayor', when: 'since', date: null }, 'Mayor'],
		[null, 'Person'],
	] as const)('office %j: %s', (office, words) => {
		show(actor({ office }));
		expect(screen.getByText(words)).toBeTruthy();
	});

	it('opens the first issue and marks the one that the paragraph is about', () => {
		const { container } = show(
			actor({ issues: [issue({ about: 'aboutParagraph' }), issue({ issue: 'fees', label: 'Port fees', stance: 'supports' })] }),
		);
		const [first, second] = container.querySelectorAll('details.issue');
		expect(first?.hasAttribute('open')).toBe(true);
		expect(first?.textContent).toContain('What this paragraph is about');
		expect(second?.hasAttribute('open')).toBe(false);
		expect(second?.querySelector('summary')?.textContent).toContain('Supports');
		expect(second?.querySelector('summary')?.textContent).toContain('1 statement');
	});

	test.each([
		['aboutArticle', 'What this article is about'],
		['aboutArticleOnly', 'About this article rather than this paragraph'],
		['aboutNeither', 'Latest on record, not matched to this paragraph'],
		['aboutLater', 'On record only later, not matched to this paragraph'],
	] as const)('says what the first issue has to do with the page where no paragraph is about it: %s', (about, words) => {
		const { container } = show(actor({ issues: [issue({ about })] }));
		expect(container.querySelector('details.issue summary')?.textContent).toContain(words);
	});

	it('gives exact words in their language, with date, outlet, language and source', () => {
		const words = position({
			quote: { text: 'El puerto sigue abierto', lang: 'es' },
			source: article({ lang: 'es', title: 'El puerto', outlet: 'El Faro' }),
		});
		const { container } = show(actor({ issues: [issue({ before: [words] })] }));
		const quote = container.querySelector('blockquote');
		expect(quote?.lang).toBe('es');
		expect(quote?.textContent).toBe('El puerto sigue abierto');
		expect(container.querySelector('.position')?.textContent).toContain('In short, in our words Wants the harbour kept open.');
		expect(container.querySelector('.position time')?.getAttribute('datetime')).toBe('2025-03-04');
		expect(container.querySelector('.source')?.textContent).toContain('El Faro');
		expect(container.querySelector('.source')?.textContent).toContain('Spanish');
		const link = screen.getByRole('link', { name: /^source ?: El puerto/ });
		expect(link.getAttribute('rel')).toBe('noopener noreferrer');
		expect(link.getAttribute('target')).toBe('_blank');
	});

	it('does not repeat in our words what stands in the reader’s language', () => {
		show(actor());
		expect(screen.queryByText(/our words/)).toBeNull();
	});

	it('marks the dossier’s own words where there are no exact ones', () => {
		const { container } = show(actor({ issues: [issue({ before: [position({ quote: null })] })] }));
		expect(screen.getByText('In the dossier’s words')).toBeTruthy();
		expect(container.querySelector('blockquote')).toBeNull();
	});

	it('sets apart what came after the article, each with its stance', () => {
		show(
			actor({ issues: [issue({ after: [position({ stance: 'qualified', quote: { text: 'Only in winter', lang: 'en' } })] })] }),
		);
		const after = screen.getByRole('region', { name: 'after this article' });
		expect(within(after).getByText('Only in winter')).toBeTruthy();
		expect(within(after).getByText('With conditions')).toBeTruthy();
	});

	it('shows three positions and offers the rest', () => {
		const { container } = show(actor({ issues: [issue({ before: Array.from({ length: 5 }, () => position()) })] }));
		expect(container.querySelectorAll('.issue > .rows > .position')).toHaveLength(3);
		expect(screen.getByText('Show 2 more').closest('details')?.querySelectorAll('.position')).toHaveLength(2);
	});

	it('says when the stance has varied', () => {
		show(actor({ issues: [issue({ before: [position(), position({ stance: 'supports' })] })] }));
		expect(screen.getByText('stance has varied')).toBeTruthy();
	});

	it('says what is not on record', () => {
		show(actor({ issues: [issue({ stance: null, before: [] })] }));
		expect(screen.getByText('No recorded position on this.')).toBeTruthy();
		show(actor({ issues: [] }));
		expect(screen.getByText('No recorded position in this dossier.')).toBeTruthy();
		show(actor({ issues: [issue({ stance: null, before: [], after: [position()] })] }));
		expect(screen.getByText('No recorded position on this by the date of the article.')).toBeTruthy();
	});

	it('says who on the page tells of it, where the page itself does not', () => {
		const told = [statement({ toldBy: 'Tom Moss' }), statement({ toldBy: '' }), statement({ toldBy: null })];
		show(actor({ mentions: 2, here: told }));
		expect(screen.getAllByText('as told by Tom Moss')).toHaveLength(1);
		expect(screen.getAllByText('as told by somebody else')).toHaveLength(1);
	});

	it('says in what language the page’s words are, so that they are read out in it', () => {
		const here = [statement({ text: 'No lo cerraremos' }), statement({ kind: 'indirect', text: 'que se repararía el muelle' })];
		show(actor({ mentions: 2, here, pageLang: 'es' }));
		for (const words of ['No lo cerraremos', 'que se repararía el muelle']) {
			expect(screen.getAllByText(words)[0]?.closest('[lang]')?.getAttribute('lang')).toBe('es');
		}
	});

	it('gives what the page says, and goes there', () => {
		const jump = vi.fn();
		const known = statement({ status: 'known', matches: [position()] });
		show(actor({ mentions: 2, here: [known, statement({ kind: 'indirect', text: 'the quay would be mended' })] }), { jump });
		expect(screen.getByText('known')).toBeTruthy();
		expect(screen.getByText('Already on record')).toBeTruthy();
		expect(screen.getByText('new').textContent).toBe('new: Not on record in these words.');
		expect(screen.getByText('the quay would be mended').closest('blockquote')).toBeNull();
		fireEvent.click(screen.getByRole('button', { name: /Show in the text ?: We will not close it/ }));
		expect(jump).toHaveBeenCalledWith(known);
	});

	describe('the way to a source', () => {
		const place = (over = {}) => {
			const { unmount } = show(actor({ issues: [issue({ before: [position(over)] })] }));
			const href = screen.getByRole('link', { name: /^source/ }).getAttribute('href');
			unmount();
			return href;
		};

		it('leads to the words in a browser that can go there, and to the page in any other', () => {
			const at = 'https://courier.example/harbour#:~:text=The%20harbour%20stays%20open';
			expect(place({ source: article({ at }) })).toBe('https://courier.example/harbour');
			Object.defineProperty(document, 'fragmentDirective', { value: {}, configurable: true });
			try {
				expect(place({ source: article({ at }) })).toBe(at);
				expect(place()).toBe('https://courier.example/harbour');
			} finally {
				Reflect.deleteProperty(document, 'fragmentDirective');
			}
		});
	});

	it('offers only what it can do', () => {
		show(actor());
		expect(screen.queryAllByRole('button')).toEqual([]);
		const actions = { save: vi.fn(), pin: vi.fn(), close: vi.fn(), openLibrary: vi.fn(), show: vi.fn() };
		show(actor(), actions);
		for (const name of ['Save article', 'Pin', 'Close', 'Full record', 'Show on the page']) {
			fireEvent.click(screen.getByRole('button', { name }));
		}
		for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
	});

	it('says whether it is pinned, and when saving failed', () => {
		show(actor(), { save: () => {}, saveState: 'failed', pin: () => {}, pinned: true });
		expect(screen.getByRole('button', { name: 'Pinned' }).getAttribute('aria-pressed')).toBe('true');
		expect(screen.getByText('The article could not be saved.')).toBeTruthy();
	});

	it('offers to save once, and from then on says since when the article is saved, and leads there', () => {
		const [save, openSaved] = [vi.fn(), vi.fn()];
		const saved = { url: 'https://example.org/a', at: '2025-08-09T10:00:00.000Z' };
		show(actor({ saved }), { save, openSaved });
		const button = screen.getByRole('button', { name: 'Saved on 9 Aug 2025' });
		fireEvent.click(button);
		expect(openSaved).toHaveBeenCalledOnce();
		expect(save).not.toHaveBeenCalled();
		expect(screen.queryByRole('button', { name: 'Save article' })).toBeNull();
	});

	it('saves once, however often it is pressed meanwhile', () => {
		const save = vi.fn();
		show(actor(), { save, saveState: 'saving' });
		fireEvent.click(screen.getByRole('button', { name: /Saving/ }));
		expect(save).not.toHaveBeenCalled();
	});

	it('speaks Spanish', () => {
		show(actor({ issues: [issue({ about: 'aboutParagraph' })] }), { save: () => {} }, 'es');
		expect(screen.getByText('Mayor, desde el 1 jun 2024')).toBeTruthy();
		expect(screen.getByText('En contra')).toBeTruthy();
		expect(screen.getByText('De esto trata este párrafo')).toBeTruthy();
		// The quotation is English, the reader reads Spanish.
		expect(screen.getByText('En resumen, en nuestras palabras')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Guardar artículo' })).toBeTruthy();
	});
});

describe('related articles', () => {
	it('tell a description from a headline', () => {
		const described = article({ title: 'mayor harbour plan', described: true, url: 'https://courier.example/2' });
		const { container } = show(actor({ related: [article(), described] }));
		const rows = container.querySelectorAll('.article');
		expect(rows[0]?.textContent).not.toContain('Title from its address');
		expect(rows[1]?.textContent).toContain('Title from its address: ');
	});
});

describe('the card of a term', () => {
	it('defines it, gives its sources and who stands where', () => {
		const { container } = show(term());
		expect(screen.getByText('Policy term')).toBeTruthy();
		expect(screen.getByText(/Taking mud out/)).toBeTruthy();
		expect(screen.getByText('Where this comes from')).toBeTruthy();
		const row = container.querySelector('.actor summary');
		expect(row?.textContent).toContain('Ana Ibarra');
		expect(row?.textContent).toContain('Opposes');
	});

	it('sets apart what was said after the article, and counts no stance of it', () => {
		const [before] = term().issues;
		if (!before) throw new Error('The sample has no issue.');
		const later = { actor: 'luis-cano', actorName: 'Luis Cano', positions: [position({ stance: 'supports' })] };
		const { container } = show(term({ issues: [{ ...before, after: [later] }] }));
		expect(container.querySelector('.gist')?.textContent).not.toContain('Supports');
		const after = screen.getByRole('region', { name: 'after this article' });
		expect(after.textContent).toContain('Luis Cano');
		expect(after.textContent).not.toContain('Ana Ibarra');
		cleanup();
		show(term({ issues: [{ ...before, before: [], after: [later] }] }));
		expect(screen.getByText('No recorded position on this by the date of the article.')).toBeTruthy();
	});

	it('says when nobody is on record', () => {
		show(term({ issues: [] }));
		expect(screen.getByText('No recorded position on this term’s questions.')).toBeTruthy();
	});
});

describe('hostile words', () => {
	const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';

	it('are shown as text', () => {
		const { container } = show(
			actor({
				name: hostile,
				background: hostile,
				mentions: 1,
				here: [statement({ text: hostile })],
				issues: [issue({ label: hostile, before: [position({ quote: { text: hostile, lang: 'en' } })] })],
				related: [article({ title: hostile })],
			}),
		);
		expect(container.querySelector('img, script')).toBeNull();
		expect(screen.getAllByText(hostile).length).toBeGreaterThanOrEqual(5);
	});

	test.each([
		'javascript:alert(1)',
		' JavaScript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'blob:https://x/y',
		'//no.scheme',
		'',
	])('%j never becomes a link', (url) => {
		const source = article({ url });
		const { container } = show(actor({ issues: [issue({ before: [position({ source })] })], related: [source] }));
		expect(container.querySelector('a')).toBeNull();
		expect(container.textContent).toContain('Harbour plan divides the council');
	});
});

describe('before there is a card', () => {
	it('says that it is on its way', () => {
		render(<CardLoading t={speak('en')} />);
		expect(screen.getByRole('status').textContent).toBe('Loading…');
	});

	it('says what went wrong and offers another try', () => {
		const retry = vi.fn();
		render(<CardFailed t={speak('en')} error={{ failure: { code: 'pack-broken', detail: '' } }} retry={retry} />);
		expect(screen.getByRole('alert').textContent).toContain('its file is damaged');
		fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
		expect(retry).toHaveBeenCalledOnce();
	});

	test.each([new Error('x'), null, 'x', { failure: { code: 'toString' } }])(
		'an unknown error %j is still a sentence',
		(error) => {
			render(<CardFailed t={speak('en')} error={error} />);
			expect(screen.getByRole('alert').textContent).toBe('Something went wrong. Try again.');
		},
	);
});
