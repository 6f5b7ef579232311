import { describe, expect, it } from 'vitest';
import type { ReadAttribution } from '../../lib/domain/attribution';
import type { Mention } from '../../lib/domain/mention';
import type { Reading } from '../../lib/domain/reading';
import { type Gold, parseGold } from './gold';
import { OwnMentions } from './own-mentions';
import { OwnStatements } from './own-statements';

const FRONT = '---\nurl: https://a.example/b\noutlet: A\nlang: en\npublished: 2025-08-09\nonTopic: true\ntraps: false\n---\n';
const gold = (body: string): Gold => parseGold(`${FRONT}\n# Title\n\n${body}`);

function place(page: Gold, words: string) {
	const start = page.page.blocks[1]?.text.indexOf(words) ?? -1;
	return { block: 1, start, end: start + words.length };
}

const reading = (change: Partial<Reading>): Reading => ({
	lang: 'en',
	topic: { onTopic: true, dossiers: ['d'] },
	mentions: [],
	attributions: [],
	blockIssues: {},
	...change,
});

describe('own mentions', () => {
	const page = gold('[[President Ann Lee|ann]] met [[Ray|bob?]] at [[Lee Hall|!a hall]]. [[Lee|ann]] left.');
	const mention = (words: string, entity: string): Mention => ({
		span: place(page, words),
		surface: words,
		entity,
		type: 'person',
		dossier: 'd',
		evidence: 'full-name',
	});
	const count = (...mentions: Mention[]) => {
		const own = new OwnMentions(new Set());
		own.count('a', page, reading({ mentions }), []);
		const { scores, traps } = own.report().figures as { scores: { all: object }; traps: { all: object } };
		return [scores.all, traps.all];
	};

	it.each([
		['nothing found', [], { right: 0, wrong: 0, missed: 2 }, 0],
		[
			'two in one place count once',
			[mention('President', 'ann'), mention('Ann Lee', 'ann')],
			{ right: 1, wrong: 0, missed: 1 },
			0,
		],
		['an optional one counts neither way', [mention('Ray', 'bob')], { right: 0, wrong: 0, missed: 2 }, 0],
		['another entity in the place of one is wrong', [mention('Ann Lee', 'bob')], { right: 0, wrong: 1, missed: 2 }, 0],
		['a trap is wrong and a trap', [mention('Lee Hall', 'ann')], { right: 0, wrong: 1, missed: 2 }, 1],
		['where nobody is named, it is wrong', [mention('met', 'ann')], { right: 0, wrong: 1, missed: 2 }, 0],
	])('%s', (_, mentions, score, trapped) => {
		const [all, traps] = count(...mentions);
		expect(all).toMatchObject(score);
		expect(traps).toMatchObject({ right: trapped, all: 1 });
	});
});

describe('own statements', () => {
	const page = gold(
		'“{{ann|direct #a|It leaks}},” said Lee, “{{ann|direct #a|and it will fall.}}” {{-a clerk|indirect|He left}}, a clerk said. She did not say {{!negated|it was closed}}.',
	);
	const said = (speaker: string | null, ...parts: string[]): ReadAttribution => ({
		kind: 'direct',
		speaker: speaker === null ? { kind: 'unresolved' } : { kind: 'actor', id: speaker, dossier: 'd' },
		source: null,
		cue: null,
		content: parts.map((words) => place(page, words)),
		denied: false,
		text: parts.join(' … '),
		speakerText: null,
		position: null,
		record: null,
	});
	const count = (...attributions: ReadAttribution[]) => {
		const own = new OwnStatements();
		own.count('a', page, reading({ attributions }));
		return (own.report().figures as { all: Record<string, object> }).all;
	};

	it('goes part by part, by content and by speaker', () => {
		expect(count(said('ann', 'It leaks', 'and it will fall.'))).toMatchObject({
			content: { right: 2, wrong: 0, missed: 0 },
			joint: { right: 2, wrong: 0, missed: 0 },
			exact: { right: 2, all: 2 },
			kind: { right: 1, all: 1 },
		});
		expect(count(said('bob', 'It leaks'))).toMatchObject({
			content: { right: 1, wrong: 0, missed: 1 },
			joint: { right: 0, wrong: 1, missed: 2 },
			speaker: { right: 0, all: 1 },
		});
		expect(count(said(null, 'It leaks'))).toMatchObject({
			content: { right: 1, wrong: 0 },
			joint: { right: 0, wrong: 0, missed: 2 },
		});
	});

	it('blames words of strangers and words that nobody said', () => {
		expect(count(said('ann', 'He left'))).toMatchObject({
			stolen: { right: 1, all: 1 },
			content: { wrong: 0 },
			joint: { wrong: 1 },
		});
		expect(count(said('ann', 'it was closed'))).toMatchObject({ notSaid: { right: 1, all: 1 }, content: { wrong: 1 } });
	});
});
