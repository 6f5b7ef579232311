import { RHYTHMS } from '../domain/backup';
import { isListOf, isObject, isOneOf, isText, isTextOrNull } from '../domain/guard';
import { isLibrarySection } from '../domain/is-library-record';
import type { Shapes } from './shape-parts';
import type { UpkeepProtocol } from './upkeep-protocol';

type Place = UpkeepProtocol['removeDamaged']['ask']['places'][number];

const isPlace = (it: unknown): it is Place => isObject(it) && isLibrarySection(it.section) && isText(it.key, 250_000);

/** The shapes of what the background is asked about keeping the library well. */
export const UPKEEP_SHAPES: Shapes<UpkeepProtocol> = {
	backup: (it) => it === null,
	noteBackup: (it) => isObject(it) && isOneOf(it.what, [...RHYTHMS, 'made', 'later', 'silent']),
	backupMade: (it) => isObject(it) && isTextOrNull(it.url, 2000),
	removeDamaged: (it) => isObject(it) && isListOf(it.places, isPlace, 100_000),
	storageLoss: (it) => isObject(it) && isOneOf(it.change, ['none', 'happened', 'seen']),
};
