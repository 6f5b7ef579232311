import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

interface Expected {
	readonly mentions: readonly { readonly text: string; readonly entity: string; readonly n: number }[];
	readonly never: readonly { readonly text: string; readonly why: string; readonly in?: string }[];
	readonly statements: readonly {
		readonly speaker: string | null;
		readonly speakerText: string | null;
		readonly kind: string;
		readonly content: string;
		readonly rest?: readonly string[];
		readonly cue: string | null;
	}[];
	readonly notSaid: readonly { readonly text: string; readonly why: string }[];
}

interface Pack {
	readonly actors: readonly { readonly id: string }[];
	readonly terms: readonly { readonly id: string }[];
	readonly positions: readonly {
		readonly actor: string;
		readonly date: string;
		readonly quote: { readonly text: string } | null;
	}[];
}

const here = fileURLToPath(new URL('./', import.meta.url));
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const pack = json<Pack>(fileURLToPath(new URL('../../public/dossiers/cartel-directive.json', import.meta.url)));
const slugs = readdirSync(here).filter((name) => existsSync(`${here}${name}/expected.json`));

const plain = (text: string): string =>
	text
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/[“”«»"\u00ad]/g, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[\s.,;…]+|[\s.,;…]+$/g, '')
		.toLowerCase();

/** The words a page shows, with its text nodes joined as they stand. */
function shown(html: string): string {
	const { document } = parseHTML(html);
	for (const hidden of document.querySelectorAll('script, style, template, noscript')) hidden.remove();
	return document.documentElement.textContent ?? '';
}

describe.each(slugs)('expected reading of %s', (slug) => {
	const html = readFileSync(`${here}${slug}/page.html`, 'utf8');
	const meta = json<{ url: string; published: string; onTopic: boolean; demo: boolean }>(`${here}${slug}/meta.json`);
	const expected = json<Expected>(`${here}${slug}/expected.json`);
	const text = shown(html);

	it('says that it is a demonstration text', () => {
		expect(text).toContain('Demonstration text, written for the tests of On Record; not reporting.');
		expect(new URL(meta.url).pathname).toContain('demo');
		expect(meta.demo).toBe(true);
	});

	it('quotes the page', () => {
		for (const mention of expected.mentions)
			expect(text.split(mention.text).length - 1, mention.text).toBeGreaterThanOrEqual(mention.n);
		for (const trap of expected.never) {
			expect(text, trap.why).toContain(trap.in ?? trap.text);
			if (trap.in !== undefined) expect(trap.in).toContain(trap.text);
		}
		for (const { content, rest = [], speakerText, cue } of expected.statements)
			for (const part of [content, ...rest, speakerText ?? '', cue ?? '']) expect(text).toContain(part);
		for (const words of expected.notSaid) expect(text).toContain(words.text);
	});

	it('names entities of the dossier only', () => {
		const actors = pack.actors.map((actor) => actor.id);
		const entities = [...actors, ...pack.terms.map((term) => term.id)];
		for (const mention of expected.mentions) expect(entities).toContain(mention.entity);
		for (const statement of expected.statements) if (statement.speaker !== null) expect(actors).toContain(statement.speaker);
		expect(expected.mentions.length > 0).toBe(meta.onTopic);
	});

	it('puts no words into an official’s mouth that are not on record by its day', () => {
		for (const { speaker, kind, content, rest = [] } of expected.statements) {
			if (speaker === null || kind === 'indirect') continue;
			const quoted = kind === 'direct' ? [content, ...rest] : (content.match(/[“«"][^”»"]+[”»"]/g) ?? []);
			for (const quote of quoted) {
				const recorded = pack.positions.some(
					(position) =>
						position.actor === speaker &&
						position.date <= meta.published.slice(0, 10) &&
						plain(position.quote?.text ?? '').includes(plain(quote)),
				);
				expect(recorded, `${speaker}: ${quote}`).toBe(true);
			}
		}
	});
});
