import { tellStorageCleared } from '../../lib/messages/library-changes';
import { connection } from '../../lib/store/connection';

/** The one connection of the background, opened when first used. */
export const useDatabase = connection({ onCleared: tellStorageCleared });
