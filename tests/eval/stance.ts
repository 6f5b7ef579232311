import type { Attribution } from '../../lib/domain/attribution';
import { Share } from '../measure/score';
import { markdownTable } from '../measure/table';
import { bundledDossier } from './own-articles';
import { Errors, type Section } from './section';
import { leaveOneOut, standOf } from './stance-examples';

class Tally {
	/** Of the positions suggested: issue and stance are those of the position left out. */
	readonly right = new Share();
	/** The same, or those of another position of the same actor and day. */
	readonly sameDay = new Share();
	/** The side alone. */
	readonly stance = new Share();
	readonly suggested = new Share();
	readonly different = new Share();
}

/** Suggests a stance for every text of every recorded position as if it were not on record. */
export function measureStance(): Section {
	const tallies = { en: new Tally(), es: new Tally(), quote: new Tally() };
	const errors = new Errors();
	for (const { position: left, kind, text, record, sameDay } of leaveOneOut(bundledDossier())) {
		const attribution: Attribution = {
			kind: 'direct',
			speaker: { kind: 'actor', id: left.actor, dossier: left.dossier },
			source: null,
			cue: null,
			content: [],
			denied: false,
		};
		const { position, record: compared } = record.compare(attribution, {
			quoted: [text],
			text,
			cue: '',
			paragraph: text,
			lang: null,
			date: '2030-01-01',
		});
		const tally = tallies[kind];
		tally.suggested.count(position !== null);
		tally.different.count(compared?.status === 'different');
		if (compared?.status === 'different') errors.add('taken for different', `${left.id} (${kind}): ${text}`);
		if (position === null) continue;
		const [found, wanted] = [standOf(position.issue, position.stance), standOf(left.issue, left.stance)];
		tally.right.count(found === wanted);
		tally.sameDay.count(sameDay.has(found));
		tally.stance.count(position.stance === left.stance);
		const kindOfError = sameDay.has(found) ? 'another position of that day' : 'wrong';
		if (found !== wanted)
			errors.add(`${kindOfError}: ${wanted}`, `${left.id} (${kind}): ${text} | suggested ${found} by “${position.words}”`);
	}
	const columns = [tallies.en, tallies.es, tallies.quote];
	const row = (label: string, of: (tally: Tally) => Share) => [label, ...columns.map((tally) => String(of(tally)))];
	return {
		title: 'Positions of the bundled dossier, each left out in turn: stance',
		text: markdownTable(
			['as if it were new', 'dossier’s English', 'dossier’s Spanish', 'exact words'],
			[
				row('issue and stance right, of the positions suggested', ({ right }) => right),
				row('right, or those of another position of that actor and day', ({ sameDay }) => sameDay),
				row('stance right', ({ stance }) => stance),
				row('position suggested', ({ suggested }) => suggested),
				row('taken for different from the record', ({ different }) => different),
			],
		),
		figures: tallies,
		errors,
	};
}
