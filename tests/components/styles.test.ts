import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../components/styles/', import.meta.url);
/** Their classes stand in cards and lists on every surface. */
const SHARED = ['card.css', 'card-foot.css', 'record.css', 'deeds.css', 'correct-form.css', 'page.css'];
/** No library, no card of theirs beside anything else. */
const APART = ['popup.css', 'stands.css', 'welcome.css', 'tokens.css'];

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The selectors of a sheet, each alone; those in a media query too. */
function selectorsOf(css: string): string[] {
	return [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/).map((one) => one.trim()));
}

const shared = new Set(SHARED.flatMap((name) => [...read(name).matchAll(/\.([a-z][\w-]*)/g)].map(([, one]) => one)));

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.css') && !SHARED.includes(name) && !APART.includes(name)))(
	'%s changes nothing in every card: a class of the card’s is named there only within something else',
	(name) => {
		const bare = selectorsOf(read(name)).filter((one) => shared.has(/^\.([a-z][\w-]*)$/.exec(one)?.[1] ?? ''));
		expect(bare).toEqual([]);
	},
);
