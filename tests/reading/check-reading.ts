import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import type { Reading } from '../../lib/domain/reading';
import { parseDossier } from '../../lib/dossiers/parse';
import { collectPage } from '../../lib/page/collect';
import type { Reader } from '../../lib/reading/reader';

const ARTICLES = new URL('../articles/', import.meta.url);

/** What a careful reader expects of an article: `tests/articles/README.md`. */
interface Expected {
	readonly mentions: readonly { text: string; entity: string; n: number; optional?: boolean }[];
	readonly never: readonly { text: string; in?: string; why: string }[];
	readonly statements: readonly {
		speaker: string | null;
		speakerText: string | null;
		kind: string;
		content: string;
		rest?: string[];
		denied: boolean;
		optional?: boolean;
	}[];
	readonly notSaid: readonly { text: string; why: string }[];
}

/** One article with what is expected of it and what the engine makes of it. */
export interface Fixture {
	readonly slug: string;
	readonly page: PageText;
	readonly reading: Reading;
	readonly expected: Expected;
	readonly onTopic: boolean;
}

/** The bundled dossier, validated as the extension does. */
export function bundledDossier(): Dossier {
	return parseDossier(JSON.parse(readFileSync(new URL('../../public/dossiers/cartel-directive.json', import.meta.url), 'utf8')));
}

/** The names of all article fixtures. */
export function slugs(): string[] {
	return readdirSync(ARTICLES, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
}

/** Reads an article fixture as the command line does. */
export function readFixture(slug: string, reader: Reader): Fixture {
	const file = (name: string) => readFileSync(new URL(`${slug}/${name}`, ARTICLES), 'utf8');
	const meta = JSON.parse(file('meta.json')) as { url: string; onTopic: boolean };
	const { page } = collectPage(parseHTML(file('page.html')).document as unknown as Document, meta.url);
	return {
		slug,
		page,
		reading: reader.read(page),
		expected: JSON.parse(file('expected.json')) as Expected,
		onTopic: meta.onTopic,
	};
}

interface Place {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

function occurrences(page: PageText, text: string): Place[] {
	return page.blocks.flatMap(({ id, text: block }) => {
		const found: Place[] = [];
		for (let at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + 1))
			found.push({ block: id, start: at, end: at + text.length });
		return found;
	});
}

const covers = (a: Place, b: Place) =>
	a.block === b.block && ((a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end));

/** Every difference between the mentions found and those expected, in words. */
export function mentionProblems({ page, reading, expected }: Fixture): string[] {
	const problems: string[] = [];
	const explained = new Set<(typeof reading.mentions)[number]>();
	const longestFirst = [...expected.mentions].sort((a, b) => b.text.length - a.text.length);
	for (const { text, entity, n, optional } of longestFirst) {
		const places = occurrences(page, text);
		const right = reading.mentions.filter(
			(mention) => mention.entity === entity && !explained.has(mention) && places.some((place) => covers(place, mention.span)),
		);
		for (const mention of right.slice(0, optional ? undefined : n)) explained.add(mention);
		if (!optional && right.length < n) problems.push(`missing: ${text} -> ${entity} (${right.length} of ${n})`);
	}
	for (const mention of reading.mentions) {
		if (explained.has(mention)) continue;
		const block = page.blocks.find(({ id }) => id === mention.span.block)?.text ?? '';
		problems.push(
			`wrong: ${mention.surface} -> ${mention.entity} (${mention.evidence}) in …${block.slice(Math.max(0, mention.span.start - 30), mention.span.end + 30)}…`,
		);
	}
	for (const { text, in: context, why } of expected.never) {
		for (const frame of occurrences(page, context ?? text)) {
			const offset = context ? context.indexOf(text) : 0;
			const place = { block: frame.block, start: frame.start + offset, end: frame.start + offset + text.length };
			const linked = reading.mentions.find(
				({ span }) => span.block === place.block && span.start < place.end && place.start < span.end,
			);
			// "La Cancillería mexicana" is expected where "Cancillería" alone is a trap.
			if (linked && !(context === undefined && explained.has(linked)))
				problems.push(`trap linked: ${text} -> ${linked.entity} (${why})`);
		}
	}
	return problems;
}

const letters = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const nearness = (text: string, wanted: string) => -Math.abs(text.length - wanted.length);

/** Every difference between the statements found and those expected, in words. */
export function statementProblems({ reading, expected }: Fixture): string[] {
	const problems: string[] = [];
	const found = reading.attributions.map((attribution) => ({
		...attribution,
		letters: letters(attribution.text),
		id: attribution.speaker.kind === 'actor' ? attribution.speaker.id : null,
	}));
	for (const { speaker, content, kind, denied, optional, rest } of expected.statements) {
		const wanted = letters([content, ...(rest ?? [])].join(' '));
		const first = letters(content);
		const close = found.filter(({ letters: text }) => text.includes(first) || first.includes(text));
		const match =
			close.find(({ letters: text }) => text === wanted) ??
			close.sort((a, b) => nearness(b.letters, wanted) - nearness(a.letters, wanted))[0];
		if (!match) {
			if (!optional) problems.push(`missing: ${speaker} [${kind}] ${content}`);
			continue;
		}
		const exact = match.letters === wanted;
		if (match.id !== speaker && !(speaker === null && match.id === null))
			problems.push(`speaker ${match.id} instead of ${speaker}: ${content}`);
		if (!exact && !optional) problems.push(`content: ${match.text} INSTEAD OF ${content}${rest ? ` … ${rest.join(' … ')}` : ''}`);
		if (exact && match.kind !== kind) problems.push(`kind ${match.kind} instead of ${kind}: ${content}`);
		if (match.denied !== denied) problems.push(`denied ${match.denied}: ${content}`);
	}
	for (const { text, why } of expected.notSaid) {
		const said = found.find(({ letters: words, id }) => id !== null && words.includes(letters(text)));
		if (said) problems.push(`recorded as said by ${said.id}: ${text} (${why})`);
	}
	const wanted = expected.statements.map(({ content, rest }) => letters([content, ...(rest ?? [])].join(' ')));
	for (const { id, letters: text, text: words } of found)
		if (id !== null && !wanted.some((other) => other.includes(text) || text.includes(other.slice(0, 40))))
			problems.push(`unexpected: ${id}: ${words}`);
	return problems;
}
