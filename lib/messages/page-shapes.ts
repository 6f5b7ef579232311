import { isCount, isListOf, isObject, isText } from '../domain/guard';
import type { PageProtocol } from './protocol';
import { isId, isNothing, isSpan, type Shapes } from './shape-parts';

const isPattern = (value: unknown): value is string => isText(value, 300);

/** The shapes of what a page's content script is asked. */
export const PAGE_SHAPES: Shapes<PageProtocol> = {
	text: isNothing,
	identity: isNothing,
	force: isNothing,
	reveal: (it) => isObject(it) && isId(it.entity) && isCount(it.index),
	revealSpan: (it) => isObject(it) && isSpan(it),
	forced: isNothing,
	leave: (it) => isObject(it) && isListOf(it.sites, isPattern) && isListOf(it.kept, isPattern),
	refresh: isNothing,
	step: (it) => isObject(it) && (it.to === 'next' || it.to === 'previous' || it.to === 'open'),
};
