import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import { parseDossier } from '../../lib/dossiers/parse';
import { readPack } from '../../lib/dossiers/read-pack';
import { createReader } from '../../lib/reading/reader';

const doc = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** The blocks of JSON in a document, in order. */
function examples(text: string): readonly string[] {
	return [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
}

test('the example in the description of the format is a sound pack', () => {
	expect(parseDossier(JSON.parse(examples(doc('dossier-format.md'))[0] ?? '')).id).toBe('harbour-bridge');
});

describe('the guide for authors', () => {
	const guide = doc('writing-a-dossier.md');
	const blocks = examples(guide);
	const whole = blocks.at(-1) ?? '';
	const [head, actor, term, issue, article, position] = blocks.map((block): unknown => JSON.parse(block));

	it('ends with a sound dossier, made of the steps before it', () => {
		const { actors, terms, issues, articles, positions, ...rest } = readPack(whole);
		expect(rest).toEqual(head);
		expect(actors).toContainEqual(actor);
		expect(terms).toContainEqual(term);
		expect(articles).toContainEqual(article);
		expect(positions).toContainEqual(position);
		expect(issues).toContainEqual({ ...(issue as Dossier['issues'][number]), terms: ['car-free-ring'] });
	});

	it('finds the mistake of its fourth step, in the words that the guide gives', () => {
		const broken = { ...(JSON.parse(whole) as Dossier), issues: [issue] };
		const words = '/issues/0/terms/0: there is no term "carfree-ring" in this dossier';
		expect(() => parseDossier(broken)).toThrow(words);
		expect(guide).toContain(words);
	});

	it('describes a dossier that reads its own article, and leaves another town alone', () => {
		const reader = createReader([readPack(whole)]);
		const story = [
			'Marta Soler said on Friday that the car-free ring would come before the summer.',
			'“The old town was built for people, and people will have it back,” Soler told reporters.',
			'Whoever lives there needs a resident’s permit, and parking in the old town ends.',
		];
		const { topic, mentions, attributions } = reader.read(page(story, '2024-03-02'));
		expect(topic.dossiers).toEqual(['old-town']);
		expect(mentions.map(({ surface }) => surface)).toEqual([
			'Marta Soler',
			'car-free ring',
			'Soler',
			'resident’s permit',
			'parking',
		]);
		expect(attributions.find(({ text }) => text.includes('built for people'))?.record?.status).toBe('known');
		const elsewhere = reader.read(page(['Pedro Soler sells cars; parking is free, said the mayor of Vallmar.'], '2015-03-02'));
		expect([elsewhere.topic.onTopic, elsewhere.mentions]).toEqual([false, []]);
	});
});

function page(texts: readonly string[], published: string): PageText {
	return {
		url: null,
		canonicalUrl: null,
		title: 'Cars',
		byline: null,
		outlet: null,
		published,
		lang: 'en',
		blocks: texts.map((text, id) => ({ id, kind: 'paragraph' as const, text })),
	};
}
