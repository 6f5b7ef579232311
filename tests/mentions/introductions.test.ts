import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Introduction, Introductions } from '../../lib/mentions/introductions';

/** The rules as docs/names.md tells them ("Rivals"), looked up anew among all introductions each time. */
function referentSlowly(known: readonly Introduction[], at: number, word: number): Introduction | 'ambiguous' | null {
	if (known.length === 0) return null;
	const isActor = ({ entity }: Introduction) => entity !== null;
	const isStranger = ({ entity, relative }: Introduction) => entity === null && !relative;
	const actors = known.filter(isActor);
	const latest = known.findLast((one) => one.at < at || (one.at === at && one.word <= word));
	if (!latest) {
		const [first] = known;
		const [actor] = actors;
		if (first && known.every(({ entity }) => entity === first.entity)) return first;
		if (!actor || actors.some(({ entity }) => entity !== actor.entity)) return 'ambiguous';
		return actors.length > known.filter(isStranger).length ? actor : 'ambiguous';
	}
	if (isActor(latest)) {
		if (actors.some((one) => one.at === latest.at && one.entity !== latest.entity)) return 'ambiguous';
		const rival = known.some((one) => isStranger(one) && one.at === at && one.word < latest.word);
		return rival && latest.at === at ? 'ambiguous' : latest;
	}
	if (latest.relative) {
		const actor = actors.findLast((one) => one.at <= at);
		if (actor) return actor;
	}
	const before = actors.filter((one) => one.at <= latest.at);
	const passing = at - latest.at >= 2 && known.filter(({ name }) => name === latest.name).length === 1;
	const one = before.every(({ entity }) => entity === before[0]?.entity);
	return (passing && one && before.at(-1)) || latest;
}

describe('Introductions', () => {
	const introduction = fc.record({
		surname: fc.constantFrom('gil', 'moss'),
		at: fc.nat({ max: 4 }),
		word: fc.nat({ max: 4 }),
		entity: fc.constantFrom(null, null, 1, 2),
		name: fc.constantFrom('ana gil', 'luis gil', 'tom moss'),
		relative: fc.boolean(),
	});

	it('answers for every place of a page as looking through all introductions would', () => {
		fc.assert(
			fc.property(fc.array(introduction, { maxLength: 8 }), (made) => {
				const all = made
					.map((one): Introduction => ({ ...one, relative: one.relative && one.entity === null }))
					.sort((a, b) => a.at - b.at || a.word - b.word);
				const introductions = new Introductions();
				for (const one of all) introductions.add(one);
				for (const surname of ['gil', 'moss', 'frost']) {
					const known = all.filter((one) => one.surname === surname);
					for (let at = 0; at < 7; at++)
						for (let word = 0; word < 6; word++)
							expect(introductions.referent(surname, at, word)).toBe(referentSlowly(known, at, word));
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
