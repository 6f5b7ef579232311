import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { findMentions } from '../../lib/mentions/find-mentions';
import { cpuTime } from '../measure/cpu-time';
import { blocksOf, pageOf } from './linked';
import { SECOND_DOSSIER } from './second-dossier';

/** People who are followed without a story, all of surnames that many bear. */
const PEOPLE: Dossier = {
	...SECOND_DOSSIER,
	terms: [],
	issues: [],
	positions: [],
	actors: SECOND_DOSSIER.actors.map((actor) => ({
		...actor,
		names: actor.names.map((name) => (name.kind === 'surname' ? { ...name, after: 'full-mention' as const } : name)),
	})),
};

// Where each name looked through all the others, these took minutes: see them fail with any list walked anew for each name.
describe('a page of a megabyte that names people over and over', () => {
	const gazetteer = compileGazetteer([PEOPLE]);
	const people = PEOPLE.actors.filter(({ type }) => type === 'person').map(({ name }) => name);
	const [one = ''] = people;
	const sentences = (sentence: (i: number) => string) => Array.from({ length: 12_000 }, (_, i) => sentence(i));

	it.each<[string, readonly string[]]>([
		['one person', sentences(() => `Then ${one} spoke, and nobody knew of what or to whom it was.`)],
		['everybody in turn', sentences((i) => `Then ${people[i % people.length]} spoke, and nobody knew of what.`)],
		['all in one paragraph', [sentences((i) => `Then ${people[i % people.length]} spoke, and nobody knew of what.`).join(' ')]],
		[
			'a stranger of the same surname in turn',
			sentences((i) => `Then ${i % 2 ? one : `Ivan ${one.split(' ').at(-1)}`} spoke, and ${one.split(' ').at(-1)} left.`),
		],
	])('is read in seconds: %s', (_what, texts) => {
		const find = () => {
			const { mentions, rejections } = findMentions(pageOf(blocksOf(texts.join('\n'))), gazetteer, 'en');
			expect(mentions.length + rejections.length).toBeGreaterThanOrEqual(12_000);
		};
		expect(cpuTime(find)).toBeLessThan(4000);
	});
});
