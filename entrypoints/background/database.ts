import { connection } from '../../lib/store/connection';

/** The one connection of the background, opened when first used. */
export const useDatabase = connection();
