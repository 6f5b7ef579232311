// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { CardActions } from '../../components/card/actions';
import { Card } from '../../components/card/Card';
import { CardFailed, CardLoading } from '../../components/card/CardState';
import type { CardModel } from '../../lib/cards/model';
import { drawInto } from '../../lib/draw/draw-into';
import { actor, issue, position, statement, term } from '../components/sample';
import { speak } from '../components/translate';

const doNothing = () => undefined;
const ACTIONS: CardActions = { pin: doNothing, close: doNothing, save: doNothing, openLibrary: doNothing, jump: doNothing };

function card(model: CardModel, actions: CardActions = ACTIONS) {
	return <Card model={model} t={speak('en')} lang="en" actions={actions} />;
}

const many = [1, 2, 3, 4, 5].map((n) => position({ id: `p${n}`, quote: { text: `Words ${n}`, lang: n % 2 ? 'es' : 'en' } }));

/** What an element comes to, whatever the order in which its attributes were set. */
function shape(node: Node): unknown {
	if (!(node instanceof Element)) return node.textContent;
	const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
	return [node.namespaceURI, node.localName, attributes, [...node.childNodes].map(shape)];
}

describe('drawInto', () => {
	test.each([
		['a person', card(actor())],
		['a person with a long record', card(actor({ issues: [issue({ before: many, after: many }), issue({ issue: 'x' })] }))],
		['statements on the page', card(actor({ mentions: 3, here: [statement(), statement({ start: 9, kind: 'indirect' })] }))],
		['a term', card(term())],
		['a pinned card of a saved article', card(actor(), { ...ACTIONS, pinned: true, saved: true, byKeyboard: true })],
		['a card on its way', <CardLoading key="a" t={speak('es')} />],
		['a card that failed', <CardFailed key="b" t={speak('es')} error={null} retry={doNothing} close={doNothing} />],
	])('draws %s as Preact does', (_name, content) => {
		const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
		drawInto(ours)(content);
		render(content, theirs);
		expect(shape(ours)).toEqual(shape(theirs));
	});

	it('draws any change as Preact does, over and over', () => {
		const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
		const draw = drawInto(ours);
		for (const content of [
			<CardLoading key="a" t={speak('en')} />,
			card(actor()),
			card(actor(), { ...ACTIONS, pinned: true }),
			card(term()),
			card(actor({ issues: [issue({ before: many })] }), { ...ACTIONS, saveState: 'failed' }),
			card(actor({ issues: [] }), {}),
			null,
			card(term()),
		]) {
			draw(content);
			render(content, theirs);
			expect(shape(ours)).toEqual(shape(theirs));
		}
	});

	it('keeps what has not changed: opened details, elements, the focus', () => {
		const root = document.body.appendChild(document.createElement('div'));
		const draw = drawInto(root);
		draw(card(actor({ issues: [issue(), issue({ issue: 'x', label: 'Other' })] }), ACTIONS));
		const second = root.querySelectorAll('details')[1];
		const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Pin');
		second?.setAttribute('open', '');
		button?.focus();
		const issues = [issue(), issue({ issue: 'x', label: 'Other' })];
		draw(card(actor({ issues }), { ...ACTIONS, pinned: true, saveState: 'failed' }));
		expect(root.querySelectorAll('details')[1]).toBe(second);
		expect(second?.hasAttribute('open')).toBe(true);
		expect(document.activeElement).toBe(button);
		expect(button?.getAttribute('aria-pressed')).toBe('true');
		root.remove();
	});

	it('keeps the elements that keys name, wherever they move', () => {
		const root = document.createElement('ul');
		const draw = drawInto(root);
		const list = (...keys: string[]) => keys.map((key) => <li key={key}>{key}</li>);
		draw(list('a', 'b', 'c'));
		const [a, b, c] = root.children;
		draw(list('c', 'a', 'd', 'b'));
		expect(root.textContent).toBe('cadb');
		expect([root.children[0], root.children[1], root.children[3]]).toEqual([c, a, b]);
		draw(list('b'));
		expect([...root.children]).toEqual([b]);
	});

	it('calls the newest handler, once', () => {
		const root = document.createElement('div');
		const draw = drawInto(root);
		const [first, second] = [vi.fn(), vi.fn()];
		const button = (onClick?: () => void) => (
			<button type="button" onClick={onClick}>
				x
			</button>
		);
		draw(button(first));
		draw(button(second));
		root.querySelector('button')?.click();
		draw(button());
		root.querySelector('button')?.click();
		expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
	});

	it('sets words as words', () => {
		const root = document.createElement('div');
		drawInto(root)(<p title={'"><b>'}>{'<img src=x onerror=alert(1)>'}</p>);
		expect(root.children).toHaveLength(1);
		expect(root.firstElementChild?.children).toHaveLength(0);
	});
});
