import { describe, expect, it } from 'vitest';
import { plainTextPage } from '../../lib/cli/plain-text';
import { TEXT_BORDER } from '../../lib/domain/page-text';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { createReader } from '../../lib/reading/reader';
import { blocksOf, pageOf } from '../mentions/linked';
import { SECOND_DOSSIER } from '../mentions/second-dossier';
import { bundledDossier, mentionProblems, readFixture, slugs, statementProblems } from './check-reading';
import { FOUNDING_ENTITIES, FOUNDING_TEXTS } from './founding-texts';

const reader = createReader([bundledDossier()]);
const fixtures = slugs().map((slug) => readFixture(slug, reader));

/** All problems of one kind over all articles, each with its article. */
function problems(of: typeof mentionProblems, kind: RegExp): string[] {
	return fixtures.flatMap((fixture) =>
		of(fixture)
			.filter((problem) => kind.test(problem))
			.map((problem) => `${fixture.slug}: ${problem}`),
	);
}

const count = (of: (fixture: (typeof fixtures)[number]) => number) => fixtures.reduce((sum, fixture) => sum + of(fixture), 0);

/** Fails with the list of what went wrong where it is more than a share of all. */
function expectAtMost(share: number, wrong: readonly string[], all: number): void {
	expect(wrong.length <= share * all, `${wrong.length} of ${all}:\n${wrong.join('\n')}`).toBe(true);
}

describe.each(fixtures.map((fixture) => [fixture.slug, fixture] as const))(
	'the reading of %s',
	(_, { page, reading, onTopic }) => {
		it('knows whether the article is about the dossier', () => {
			expect(reading.topic).toEqual({ onTopic, dossiers: onTopic ? ['cartel-directive'] : [] });
		});

		it('quotes the page exactly', () => {
			const slice = ({ block, start, end }: { block: number; start: number; end: number }) =>
				page.blocks.find(({ id }) => id === block)?.text.slice(start, end);
			for (const { span, surface } of reading.mentions) expect(slice(span)).toBe(surface);
			for (const { content, text, source, speakerText } of reading.attributions) {
				expect(content.map(slice).join(' … ')).toBe(text);
				expect(source && slice(source)).toBe(speakerText);
			}
		});

		it('is the same every time, and plain data', () => {
			expect(reader.read(page)).toEqual(reading);
			expect(structuredClone(reading)).toEqual(reading);
			expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
		});

		it('tells at once what is marked', () => {
			const { lang, topic, mentions, whole } = reader.mark(page);
			expect({ lang, topic, mentions }).toEqual({ lang: reading.lang, topic: reading.topic, mentions: reading.mentions });
			expect(whole()).toEqual(reading);
			expect(whole()).toBe(whole());
		});

		it('gives issues only to blocks of the page, and only on a page about the dossier', () => {
			const ids = new Set(page.blocks.map(({ id }) => id));
			for (const block of Object.keys(reading.blockIssues)) expect(ids.has(Number(block))).toBe(true);
			if (!onTopic) expect(reading.blockIssues).toEqual({});
		});
	},
);

describe('all article fixtures together', () => {
	const mentions = count(({ expected }) =>
		expected.mentions.filter(({ optional }) => !optional).reduce((sum, { n }) => sum + n, 0),
	);
	const official = count(
		({ expected }) => expected.statements.filter(({ speaker, optional }) => speaker !== null && !optional).length,
	);

	it('finds at least 98 % of the mentions', () => {
		expectAtMost(0.02, problems(mentionProblems, /^missing/), mentions);
	});

	it('links at most 3 % wrongly', () => {
		expectAtMost(
			0.03,
			problems(mentionProblems, /^wrong/),
			count(({ reading }) => reading.mentions.length),
		);
	});

	it('links at most 6 % of the traps', () => {
		expectAtMost(
			0.06,
			problems(mentionProblems, /^trap/),
			count(({ expected }) => expected.never.length),
		);
	});

	it('finds at least 90 % of the officials’ statements', () => {
		expectAtMost(0.1, problems(statementProblems, /^missing: (?!null)/), official);
	});

	it('has the exact words of at least 85 % of the statements', () => {
		expectAtMost(
			0.15,
			problems(statementProblems, /^content/),
			count(({ expected }) => expected.statements.length),
		);
	});

	it('gives an official at most 5 % of the statements of others', () => {
		expectAtMost(
			0.05,
			problems(statementProblems, /^speaker (?!null)/),
			count(({ expected }) => expected.statements.length),
		);
	});

	it('records at most 5 % of what nobody said', () => {
		expectAtMost(
			0.05,
			problems(statementProblems, /^recorded/),
			count(({ expected }) => expected.notSaid.length),
		);
	});

	it('tells a denial from a statement', () => {
		expect(problems(statementProblems, /^denied/)).toEqual([]);
	});
});

describe('what the founding texts name', () => {
	it.each(['en', 'es'] as const)('is found in a text of our own (%s), with nobody saying anything', (lang) => {
		const reading = reader.read({ ...plainTextPage(FOUNDING_TEXTS[lang]), published: '2025-08-09' });
		expect(reading.lang).toBe(lang);
		expect(reading.topic.dossiers).toEqual(['cartel-directive']);
		const found = new Set(reading.mentions.map(({ entity }) => entity));
		expect(FOUNDING_ENTITIES.filter((entity) => !found.has(entity))).toEqual([]);
		expect([...found].filter((entity) => !(FOUNDING_ENTITIES as readonly string[]).includes(entity))).toEqual([]);
		expect(reading.attributions.filter(({ speaker }) => speaker.kind === 'actor')).toEqual([]);
	});
});

describe('createReader', () => {
	const text =
		'Chidi Okonkwo spoke of the Cold Banks Treaty and the catch quota.\n“No vessel should leave the pier without a witness,” said Siobhán O’Brien.';
	const page = pageOf(blocksOf(text));

	it('reads mentions, statements, the record and the issues of one page', () => {
		const reading = createReader([SECOND_DOSSIER]).read(page);
		expect(reading.topic.dossiers).toEqual(['cold-banks']);
		expect(reading.mentions.map(({ entity }) => entity)).toEqual([
			'chidi-okonkwo',
			'cold-banks-treaty',
			'catch-quota',
			'siobhan-obrien',
		]);
		expect(reading.attributions).toMatchObject([
			{
				kind: 'direct',
				text: 'No vessel should leave the pier without a witness',
				speakerText: 'Siobhán O’Brien',
				record: { status: 'known', matches: ['obrien-observers'] },
				position: { issue: 'observers-on-board', stance: 'supports' },
			},
		]);
		expect(reading.blockIssues[1]).toContain('observers-on-board');
	});

	it('leaves who says what unread on a page that names no actor, unless it is asked for everybody', () => {
		const other = pageOf(blocksOf('“It rained for the whole of the day,” said Daniel Finch of the bakery.'));
		const own = createReader([SECOND_DOSSIER]);
		expect(own.read(other).attributions).toEqual([]);
		expect(own.read(other, { everybody: true }).attributions).toMatchObject([
			{ speaker: { kind: 'stranger', name: 'Daniel Finch' }, record: null },
		]);
	});

	it('reads without a dossier', () => {
		expect(createReader([]).read(page)).toMatchObject({
			topic: { onTopic: false, dossiers: [] },
			mentions: [],
			attributions: [],
			blockIssues: {},
		});
	});

	it('knows what is put on record after it was made, until that is taken off', () => {
		const own = createReader([{ ...SECOND_DOSSIER, positions: [] }]);
		const record = () => own.read(page).attributions[0]?.record;
		expect(record()).toEqual({ status: 'new', matches: [], how: null });
		own.keep({
			id: 'mine',
			dossier: 'cold-banks',
			actor: 'siobhan-obrien',
			issue: null,
			stance: null,
			wordings: [{ text: 'Again and again: no vessel should leave the pier without a witness!', lang: 'en' }],
			says: null,
			date: '2023-03',
		});
		expect(record()).toEqual({ status: 'known', matches: ['mine'], how: 'cut' });
		own.forget('cold-banks', 'mine');
		expect(record()?.status).toBe('new');
	});

	it('explains what it left alone', () => {
		const { rejections } = createReader([SECOND_DOSSIER]).explain(pageOf(blocksOf('Daniel Okonkwo baked bread all day long.')));
		expect(rejections).toMatchObject([{ surface: 'Okonkwo', entities: ['chidi-okonkwo'], reason: 'rival' }]);
	});

	it('takes up what is on record when a page is read whole, not for a glance or for marks', () => {
		let asked = 0;
		const watched = {
			...SECOND_DOSSIER,
			get positions() {
				asked++;
				return SECOND_DOSSIER.positions;
			},
		};
		const own = createReader([watched], [], compileGazetteer([SECOND_DOSSIER]));
		own.mayBeAbout(page.blocks.map(({ text }) => text).join(TEXT_BORDER));
		const marked = own.mark(page);
		expect(asked).toBe(0);
		expect(marked.whole().attributions).not.toEqual([]);
		expect(asked).toBeGreaterThan(0);
	});
});
