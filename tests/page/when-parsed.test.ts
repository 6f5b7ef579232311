// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { whenShown } from '../../entrypoints/content/when-parsed';

it('a page that is fetched ahead waits until its tab shows it, and does so once; one that is shown does not wait', () => {
	const page = document as { prerendering?: boolean };
	const shown: string[] = [];
	const end = new AbortController();
	whenShown(end.signal, () => shown.push('at once'));
	page.prerendering = true;
	whenShown(end.signal, () => shown.push('later'));
	expect(shown).toEqual(['at once']);
	for (const _ of [1, 2]) document.dispatchEvent(new Event('prerenderingchange'));
	expect(shown).toEqual(['at once', 'later']);
	delete page.prerendering;
});
