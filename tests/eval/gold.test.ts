import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gold, GoldError, parseGold } from './gold';

const FRONT = '---\nurl: https://a.example/b\noutlet: A\nlang: en\npublished: 2025-08-09\nonTopic: true\ntraps: false\n---\n';
const parse = (body: string): Gold => parseGold(`${FRONT}\n# Title\n\n${body}`);
const words = (gold: Gold, span: { block: number; start: number; end: number }): string =>
	gold.page.blocks[span.block]?.text.slice(span.start, span.end) ?? '';

describe('parseGold', () => {
	it('gives plain text, with mentions, optional ones and traps as spans', () => {
		const gold = parse('A [[Rubio|marco-rubio]] of [[Washington|us-government?]] and [[Trump Tower|!inside a name]].');
		expect(gold.page.blocks[1]).toEqual({ id: 1, kind: 'paragraph', text: 'A Rubio of Washington and Trump Tower.' });
		expect(gold.mentions.map((mention) => [words(gold, mention), mention.entity, mention.optional])).toEqual([
			['Rubio', 'marco-rubio', false],
			['Washington', 'us-government', true],
		]);
		expect(gold.traps.map((trap) => [words(gold, trap), trap.reason])).toEqual([['Trump Tower', 'inside a name']]);
	});

	it('reads statements with options, nested ones and marks inside them', () => {
		const gold = parse(
			'{{-Ann Lee|indirect|[[Rubio|marco-rubio]] said {{marco-rubio|indirect denied x:opposes|no [drug] war was on}}}}, she said. He asked if {{!question|it was}}.',
		);
		expect(
			gold.statements.map((one) => [words(gold, one), one.speaker, one.stranger, one.denied, one.issue, one.stance]),
		).toEqual([
			['Rubio said no [drug] war was on', null, 'Ann Lee', false, undefined, undefined],
			['no [drug] war was on', 'marco-rubio', null, true, 'x', 'opposes'],
		]);
		expect(gold.mentions.map((mention) => words(gold, mention))).toEqual(['Rubio']);
		expect(gold.notSaid.map((one) => [words(gold, one), one.why])).toEqual([['it was', 'question']]);
	});

	it('joins labelled parts across blocks', () => {
		const gold = parse('“{{-|direct #a|One}},” she said, “{{-|direct #a|two.}}\n\n“{{-|direct #a|Three.}}”');
		expect(gold.statements).toHaveLength(1);
		expect(gold.statements[0]?.content.map((span) => words(gold, span))).toEqual(['One', 'two.', 'Three.']);
		expect(gold.statements[0]).toMatchObject({ speaker: null, stranger: null, block: 1 });
	});

	it('tells kinds of blocks apart, joins lines and decodes its two entities', () => {
		const gold = parse('## Head\n\n> Said\nso\n\n- one\n- two\n\n~ A&nbsp;pic\n\nEnd&shy;ing');
		expect(gold.page.blocks.map((block) => [block.kind, block.text])).toEqual([
			['headline', 'Title'],
			['heading', 'Head'],
			['quote', 'Said so'],
			['list', 'one'],
			['list', 'two'],
			['caption', 'A\u00a0pic'],
			['paragraph', 'End\u00ading'],
		]);
	});

	it.each([
		['[[Rubio]]', 'mention'],
		['[[Rubio|marco-rubio', 'mention'],
		['Rubio|marco-rubio]]', ']] without'],
		['{{-|direct|a', 'not closed'],
		['a}}', '}} without'],
		['{{-|shouted|a}}', 'kind shouted'],
		['{{-|direct loud|a}}', 'option loud'],
		['{{-|direct|}}', 'empty'],
	])('refuses %s', (body, message) => {
		expect(() => parse(body)).toThrow(GoldError);
		expect(() => parse(body)).toThrow(message);
	});

	it('keeps every character of a text without marks', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zñ“”«»'.,|[ (]{1,80}$/), (body) => {
				fc.pre(!body.includes('[[') && body.trim() === body && body !== '');
				expect(parse(body).page.blocks[1]?.text).toBe(body);
			}),
		);
	});
});

const pack = JSON.parse(
	readFileSync(fileURLToPath(new URL('../../public/dossiers/cartel-directive.json', import.meta.url)), 'utf8'),
) as {
	actors: { id: string }[];
	terms: { id: string }[];
	issues: { id: string }[];
	positions: { actor: string; date: string; quote: { text: string } | null }[];
};
const plain = (text: string): string =>
	text
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/[“”«»"]/g, '')
		.replaceAll('\u00ad', '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[\s.,;…]+|[\s.,;…]+$/g, '')
		.toLowerCase();

const goldsIn = (name: string): [string, Gold][] => {
	const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url));
	return readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => [file, parseGold(readFileSync(`${folder}${file}`, 'utf8'))]);
};
const fitted = goldsIn('articles');
const second = goldsIn('articles-held-back');
const third = goldsIn('articles-held-back-2');
const heldBack = goldsIn('articles-held-back-3');
const ordinary = goldsIn('articles-held-back-4');
const newsroom = goldsIn('articles-held-back-5');
const twiceRead = goldsIn('articles-held-back-6');
const latest = goldsIn('articles-held-back-7');

it.each([
	['articles', fitted, 40, 4],
	['articles of the second set', second, 20, 4],
	['articles of the third set', third, 16, 4],
	['articles held back', heldBack, 8, 4],
	['articles of ordinary days held back', ordinary, 12, 6],
	['articles in the habits of newsrooms held back', newsroom, 12, 6],
	['articles read by two held back', twiceRead, 14, 6],
	['latest articles held back', latest, 12, 6],
])('holds enough %s, half of them in Spanish, and enough full of traps', (_, named, least, oneIn) => {
	const golds = named.map(([, gold]) => gold);
	expect(golds.length).toBeGreaterThanOrEqual(least);
	expect(golds.filter((gold) => gold.meta.lang === 'es').length * 2).toBeGreaterThanOrEqual(golds.length);
	expect(golds.filter((gold) => gold.meta.traps).length * oneIn).toBeGreaterThanOrEqual(golds.length);
});

it('holds back articles that are nowhere else', () => {
	const marksOf = ([name, gold]: [string, Gold]): string[] => [name, gold.meta.url, gold.meta.title];
	const sets = [[...fitted, ...second, ...third], heldBack, ordinary, newsroom, twiceRead, latest];
	const marks = sets.flatMap((golds) => [...new Set(golds.flatMap(marksOf))]);
	expect(marks.filter((one, index) => marks.indexOf(one) !== index)).toEqual([]);
});

// The form of the gold alone: no test may ask for anything that is found in an article held back.
describe.each([...fitted, ...second, ...third, ...heldBack, ...ordinary, ...newsroom, ...twiceRead, ...latest])(
	'%s',
	(name, gold) => {
		it('names entities, speakers and issues of the dossier only', () => {
			const actors = new Set(pack.actors.map((actor) => actor.id));
			const entities = new Set([...actors, ...pack.terms.map((term) => term.id)]);
			const issues = new Set(pack.issues.map((issue) => issue.id));
			expect(gold.mentions.filter((mention) => !entities.has(mention.entity))).toEqual([]);
			expect(gold.statements.filter((one) => one.speaker !== null && !actors.has(one.speaker))).toEqual([]);
			expect(gold.statements.filter((one) => one.issue !== undefined && !issues.has(one.issue))).toEqual([]);
			expect(name.slice(0, 2)).toBe(gold.meta.lang);
		});

		it('puts no words into an official’s mouth that are not on record by its day', () => {
			for (const one of gold.statements) {
				if (one.speaker === null || one.kind === 'indirect') continue;
				const said = one.content.map((span) => words(gold, span));
				const quoted = one.kind === 'direct' ? said : said.flatMap((text) => text.match(/[“«"‘][^”»"’]+[”»"’]/g) ?? []);
				const record = pack.positions.filter(
					(position) => position.actor === one.speaker && position.date <= gold.meta.published.slice(0, 10),
				);
				for (const quote of quoted)
					expect(
						record.some((position) => plain(position.quote?.text ?? '').includes(plain(quote))),
						`${one.speaker}: ${quote}`,
					).toBe(true);
			}
		});
	},
);
