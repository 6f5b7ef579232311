import { vi } from 'vitest';
import { NO_FILE, type UpkeepServices } from '../../components/library/upkeep-services';

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
