import { vi } from 'vitest';
import type { UpkeepServices } from '../../components/library/upkeep-services';

/** A library that is well. */
export function upkeepServices(over: Partial<UpkeepServices> = {}): UpkeepServices {
	return {
		storageLoss: vi.fn(async () => null),
		followStorageLoss: vi.fn(() => () => {}),
		checkRecords: vi.fn(async () => ({ records: 1204, damaged: [] })),
		saveDamaged: vi.fn(),
		removeDamaged: vi.fn(async (damaged) => damaged.length),
		...over,
	};
}
