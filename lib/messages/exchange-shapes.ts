import { isCount, isListOf, isObject, isText } from '../domain/guard';
import { isLibraryRecord, isLibrarySection } from '../domain/is-library-record';
import { isSettings } from '../domain/is-settings';
import type { ExchangeProtocol } from './exchange-protocol';
import type { Shapes } from './shape-parts';

const isImport = (it: unknown) => isObject(it) && isText(it.id, 200);

/** The shapes of what the background is asked about files. */
export const EXCHANGE_SHAPES: Shapes<ExchangeProtocol> = {
	libraryCounts: (it) => it === null,
	// An address can be long.
	libraryPage: (it) => isObject(it) && isLibrarySection(it.section) && (it.after === null || isText(it.after, 250_000)),
	beginImport: (it) => isObject(it) && isText(it.name, 1000),
	stageImport: (it) => isObject(it) && isImport(it) && isCount(it.part) && isListOf(it.records, isLibraryRecord, 1000),
	commitImport: (it) =>
		isObject(it) &&
		isImport(it) &&
		isCount(it.parts) &&
		(it.settings === null || isSettings(it.settings)) &&
		typeof it.adding === 'boolean',
	cutOffImport: (it) => it === null,
	finishImport: isImport,
	importState: isImport,
	cancelImport: isImport,
};
