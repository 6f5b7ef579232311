/**
 * How much each of the values of `stanceFeatures` speaks for a candidate, in that order. A conditional logit, fitted by
 * `tests/eval/fit-stance.ts` to the bundled dossier's positions, each left out in turn, to the gold articles with odd
 * numbers, and to sentences of these that nobody said. The features know no word of any story, so the weights hold for
 * other dossiers as far as those are like it.
 */
export const STANCE_WEIGHTS: readonly (readonly [feature: string, weight: number])[] = [
	['any candidate', 0.037],
	['supports', 0.078],
	['opposes', 0.218],
	['qualified', -0.055],
	['issue by its words', 0.363],
	['strength of the issue’s words', 1.047],
	['close to own record', 0.448],
	['closer to own record than other stances', 0.513],
	['close to the record of others', 0.728],
	['closer to the record of others than other stances', 0.438],
	['actor’s stances on the issue', 0.964],
	['actor’s issues', 0.634],
	['words for', 0.146],
	['words against', -0.409],
	['question affirmed', 0.348],
	['question rejected', 0.305],
	['conditional words, qualified', 0.456],
	['conditional words, another stance', -0.289],
	['taking sides, neutral', -0.406],
	['words of the question', 0.295],
	['length', 0.526],
	['any side taken', 0.449],
	['terms of the issue', 0.755],
	['near words', 0.294],
	['near words missing', -0.311],
	['words of this side', 0.691],
	['words of this side on the question', 0.3],
];
