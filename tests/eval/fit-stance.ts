// Fits the weights of lib/record/stance-weights.ts and prints them: `npx tsx tests/eval/fit-stance.ts`. docs/record.md says to what.
import { type RecordedStatement, recordedPosition } from '../../lib/domain/recorded-statement';
import { createReader } from '../../lib/reading/reader';
import { type Columns, stanceFeatures } from '../../lib/record/stance-features';
import { STANCES, StanceModel } from '../../lib/record/stance-model';
import { readStance, type StanceText } from '../../lib/record/stance-text';
import { STANCE_WEIGHTS } from '../../lib/record/stance-weights';
import type { Gold } from './gold';
import { bundledDossier, ownArticles } from './own-articles';
import { partnersOf } from './own-record';

interface Example {
	readonly rows: readonly (readonly number[])[];
	/** For each candidate, and last for none, how right it is. */
	readonly wanted: Float64Array;
	readonly weight: number;
}

/** Another position of the same actor and day is half right: one event often speaks to two issues. */
const SAME_DAY = 0.3;
const OPTIONAL = 0.5;
const UNSAID = 0.3;
/** Ridge penalty: keeps weights small where the examples say little. */
const PENALTY = 8;
const STEPS = 1500;

const dossier = bundledDossier();
const recorded = dossier.positions.map((position) => recordedPosition(position, dossier.id));
const all = learned(recorded);

function learned(statements: readonly RecordedStatement[]): StanceModel {
	const model = new StanceModel(dossier);
	for (const statement of statements) model.learn(statement);
	return model;
}

/** The features of each candidate in the order of the weights. */
function rowsOf(text: StanceText, actor: string, paragraph: string, model: StanceModel): number[][] {
	const rows = Array.from({ length: model.candidates }, (): number[] => []);
	const put = (value: (issue: number, stance: number, candidate: number) => number) => {
		rows.forEach((row, c) => {
			row.push(value(Math.floor(c / STANCES.length), c % STANCES.length, c));
		});
	};
	const columns: Columns = {
		byStance: (...values) => put((_, stance) => values[stance] as number),
		byIssue: (values) => put((issue) => values[issue] as number),
		bySide: (values) => put((issue, stance) => ([1, -1][stance] ?? 0) * (values[issue] as number)),
		byCandidate: (values) => put((_issue, _stance, candidate) => values[candidate] as number),
	};
	stanceFeatures(text, actor, [], paragraph, model, columns);
	return rows;
}

function wantedOf(model: StanceModel, ...stands: readonly (readonly [candidate: number | null, share: number])[]): Float64Array {
	const wanted = new Float64Array(model.candidates + 1);
	for (const [candidate, share] of stands) wanted[candidate ?? model.candidates] = share;
	return wanted;
}

function* positionsLeftOut(): Generator<Example> {
	for (const left of recorded) {
		const model = learned(recorded.filter((statement) => statement !== left));
		const beside = recorded.filter(({ actor, date }) => actor === left.actor && date === left.date);
		const wanted = wantedOf(model, ...beside.map((statement) => [model.candidateOf(statement), SAME_DAY] as const), [
			model.candidateOf(left),
			1,
		]);
		for (const text of [left.says?.en ?? '', left.says?.es ?? '', ...left.wordings.map((wording) => wording.text)]) {
			const read = readStance(text);
			yield { rows: rowsOf(read, left.actor, '', model), wanted, weight: 1 };
		}
	}
}

/** Statements of gold articles that are not on record word for word. */
function* newStatements(gold: Gold): Generator<Example> {
	const reading = createReader([dossier]).read(gold.page);
	for (const [wanted, found] of partnersOf(gold, reading)) {
		if (found.denied || found.record?.status === 'known' || found.speaker.kind !== 'actor') continue;
		const issue = all.issues.indexOf(wanted.issue ?? '');
		const candidate = wanted.stance === undefined ? null : issue * STANCES.length + STANCES.indexOf(wanted.stance);
		const { cue } = found;
		const cueWords = cue === null ? '' : (gold.page.blocks[cue.block]?.text.slice(cue.start, cue.end) ?? '');
		const paragraph = gold.page.blocks[found.content[0]?.block ?? 0]?.text ?? '';
		const rows = rowsOf(readStance(`${cueWords}\n${found.text}`), found.speaker.id, paragraph, all);
		yield { rows, wanted: wantedOf(all, [candidate, 1]), weight: wanted.optional ? OPTIONAL : 1 };
	}
}

/** Sentences of gold articles that nobody says, as if one of the page's actors had said them: they take no side. */
function* unsaidSentences(gold: Gold): Generator<Example> {
	const spoken = (id: string) => all.standsOf(id).reduce((a, b) => a + b, 0);
	const actors = [...new Set(gold.mentions.map(({ entity }) => entity))].filter((id) => spoken(id) >= 3);
	let next = 0;
	for (const block of gold.page.blocks) {
		for (const match of block.text.matchAll(/[^.!?]+[.!?]+/g)) {
			const [start, end] = [match.index, match.index + match[0].length];
			const said = gold.statements.some(({ content }) =>
				content.some((span) => span.block === block.id && span.start < end && span.end > start),
			);
			const actor = actors[next % actors.length];
			if (said || match[0].length < 25 || actor === undefined) continue;
			next++;
			const rows = rowsOf(readStance(match[0]), actor, block.text, all);
			yield { rows, wanted: wantedOf(all, [null, 1]), weight: UNSAID };
		}
	}
}

/** Gradient ascent with Adam (Kingma and Ba 2015). */
function fitted(examples: readonly Example[]): Float64Array {
	const size = STANCE_WEIGHTS.length;
	const weights = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let step = 1; step <= STEPS; step++) {
		const gradient = weights.map((weight) => -2 * PENALTY * weight);
		for (const example of examples) addGradient(example, weights, gradient);
		const rate = 0.05 * (1 - step / (STEPS + 1));
		for (let k = 0; k < size; k++) {
			const slope = gradient[k] as number;
			mean[k] = 0.9 * (mean[k] as number) + 0.1 * slope;
			square[k] = 0.999 * (square[k] as number) + 0.001 * slope * slope;
			const [m, v] = [(mean[k] as number) / (1 - 0.9 ** step), (square[k] as number) / (1 - 0.999 ** step)];
			weights[k] = (weights[k] as number) + (rate * m) / (Math.sqrt(v) + 1e-8);
		}
	}
	return weights;
}

function addGradient({ rows, wanted, weight }: Example, weights: Float64Array, gradient: Float64Array): void {
	const exponents = new Float64Array(rows.length + 1);
	rows.forEach((row, c) => {
		exponents[c] = Math.exp(row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0));
	});
	exponents[rows.length] = 1;
	const sum = exponents.reduce((a, b) => a + b, 0);
	const right = exponents.reduce((a, b, c) => a + b * (wanted[c] as number), 0);
	rows.forEach((row, c) => {
		const here = exponents[c] as number;
		const pull = weight * ((here * (wanted[c] as number)) / right - here / sum);
		for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] as number) + pull * (row[k] as number);
	});
}

const odd = [...ownArticles()].flatMap(([name, gold]) => (Number(/\d+/.exec(name)?.[0]) % 2 === 1 ? [gold] : []));
const examples = [
	...positionsLeftOut(),
	...odd.flatMap((gold) => [...newStatements(gold)]),
	...odd.flatMap((gold) => [...unsaidSentences(gold)]),
];
const weights = fitted(examples);
console.log(`${examples.length} examples`);
STANCE_WEIGHTS.forEach(([feature], k) => {
	console.log(`\t['${feature}', ${(weights[k] as number).toFixed(3)}],`);
});
