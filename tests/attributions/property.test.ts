import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTriples } from '../../lib/attributions/find-triples';
import type { BlockKind } from '../../lib/domain/page-text';
import { createReader } from '../../lib/reading/reader';
import { pageOf } from '../mentions/linked';
import { SECOND_DOSSIER } from '../mentions/second-dossier';

const reader = createReader([SECOND_DOSSIER]);

/** Pieces of news prose, so that chance makes sentences that the rules take up. */
const PIECES = [
	...[
		'Judith Marsh',
		'Tomás Blanco',
		'she',
		'he',
		'ella',
		'the minister',
		'la ministra',
		'De la Fuente',
		'Daniel Finch',
		'a clerk',
	],
	...[
		'said',
		'told reporters',
		'told the',
		'told members of the',
		'dijo a la',
		'dijo',
		'añadió',
		'called the plan a gift',
		'acusó a Blanco de',
		'vowed to',
		'denied',
		'negó',
		'según',
	],
	...[
		'that',
		'que',
		'as',
		'por',
		'by',
		'for',
		'para',
		'in Marsh’s view',
		'as Marsh put it',
		'made clear',
		'la postura de',
		'es que',
	],
	...[
		'the boats stay in port',
		'los barcos se quedan',
		'will rise',
		'no vendrán',
		'on Monday',
		'el lunes',
		'who',
		'quien',
		'and',
		'y',
	],
	...[
		', ',
		'. ',
		'; ',
		': ',
		'“',
		'”',
		'«',
		'»',
		'"',
		'‘',
		'’',
		'—',
		' - ',
		'(',
		')',
		'¿',
		'?',
		'\n',
		'$',
		'%',
		'10:42 ',
		'X. ',
		'…',
	],
];

const prose = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
	.map((parts) => parts.join(' '));
const text = fc.oneof(prose, fc.string({ maxLength: 300, unit: 'binary' }));
const lang = fc.constantFrom('en' as const, 'es' as const);
const kind = fc.constantFrom<BlockKind>('headline', 'heading', 'paragraph', 'list', 'quote', 'caption');

describe('attributions of any text', () => {
	it('are spans of it, in order, none of them empty, and never over their own cue', () => {
		fc.assert(
			fc.property(text, lang, (text, lang) => {
				for (const { source, cue, content } of findTriples(text, lang)) {
					expect(content.length).toBeGreaterThan(0);
					for (const range of [source, cue, ...content]) {
						if (range === null) continue;
						expect(range.start).toBeGreaterThanOrEqual(0);
						expect(range.end).toBeLessThanOrEqual(text.length);
						expect(text.slice(range.start, range.end).trim()).not.toBe('');
					}
					for (const { start, end } of content) if (cue) expect(start >= cue.end || end <= cue.start).toBe(true);
					for (const [i, { start }] of content.entries())
						if (i > 0) expect(start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
				}
			}),
			{ numRuns: 1500 },
		);
	});

	it('say the page’s own words, unaltered, from within one block', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(kind, text), { maxLength: 5 }), lang, (parts, lang) => {
				const blocks = parts.map(([kind, text], i) => ({ id: i * 7, kind, text }));
				const { attributions } = reader.read(pageOf(blocks, { lang }), { force: true, everybody: true });
				for (const { content, text: words, source, speakerText } of attributions) {
					const slices = content.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end));
					expect(slices.join(' … ')).toBe(words);
					if (source)
						expect(blocks.find(({ id }) => id === source.block)?.text.slice(source.start, source.end)).toBe(speakerText);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('are found in time that grows with the text, whatever a page was made to keep the background busy with', () => {
		const text = `Judith Marsh said: “It stays.${' '.repeat(300_000)}for ever.”`;
		const from = process.cpuUsage();
		reader.read(pageOf([{ id: 0, kind: 'paragraph', text }], { lang: 'en' }), { force: true });
		// Seconds; minutes when a pattern tries every space for a beginning.
		expect(process.cpuUsage(from).user / 1e6).toBeLessThan(10);
	}, 60_000);
});
