import { vi } from 'vitest';
import type { BackupTold, UpkeepServices } from '../../components/library/upkeep-services';

/** No file was ever made, and there is no need for one. */
export const NO_FILE: BackupTold = {
	every: 'never',
	last: null,
	auto: null,
	failed: null,
	trouble: null,
	changes: 0,
	remind: false,
	allowed: false,
};

/** A library that is well. */
export function upkeepServices(over: Partial<UpkeepServices> = {}): UpkeepServices {
	return {
		storageLoss: vi.fn(async () => null),
		followStorageLoss: vi.fn(() => () => {}),
		checkRecords: vi.fn(async () => ({ records: 1204, damaged: [] })),
		saveDamaged: vi.fn(),
		removeDamaged: vi.fn(async (damaged) => damaged.length),
		backup: vi.fn(async () => NO_FILE),
		noteBackup: vi.fn(async () => null),
		allowDownloads: vi.fn(async () => true),
		...over,
	};
}
