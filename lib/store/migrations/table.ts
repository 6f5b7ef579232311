import type { Migration } from './migration';
import { to1 } from './to-1';
import { to2 } from './to-2';
import { to3 } from './to-3';

/** All steps: the one at index n leads from version n to n + 1, so the table's length is the version of today. */
export const MIGRATIONS: readonly Migration[] = [to1, to2, to3];
