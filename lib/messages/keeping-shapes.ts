import { isCount, isObject } from '../domain/guard';
import { isStatementCorrection } from '../domain/keeping';
import type { KeepingProtocol } from './keeping-protocol';
import { isNothing, isSpan, type Shapes } from './shape-parts';

const isStatement = (it: unknown): boolean =>
	isObject(it) && (it.tab === undefined || isCount(it.tab)) && isObject(it.at) && isSpan(it.at);

/** The shapes of what the background is asked about a statement of a page. */
export const KEEPING_SHAPES: Shapes<KeepingProtocol> = {
	keepStatement: (it) => isStatement(it) && isObject(it) && (it.change === undefined || isStatementCorrection(it.change)),
	dropStatement: isStatement,
	dismissStatement: isStatement,
	undismissStatement: isStatement,
	correctionForm: isNothing,
	statementChoices: isStatement,
};
