import { vi } from 'vitest';
import type { ChosenFiles, ExchangeServices } from '../../components/library/exchange-services';
import type { LibraryCheck } from '../../lib/domain/library-check';
import { NO_RECORDS } from '../../lib/domain/library-record';
import type { ListCheck } from '../../lib/domain/list-format';

/** What a sound file holds. */
export function check(over: Partial<LibraryCheck> = {}): LibraryCheck {
	return {
		records: { ...NO_RECORDS, articles: 214, statements: 1 },
		settings: null,
		problems: [],
		broken: 0,
		cut: false,
		...over,
	};
}

/** What a sound reading list holds. */
export function listCheck(over: Partial<ListCheck> = {}): ListCheck {
	const nothing = { twice: 0, copies: 0, broken: 0, doubtful: 0, problems: [], doubts: [], cut: false };
	return { entries: 1200, here: 30, ...nothing, ...over };
}

const none = { added: 0, changed: 0, same: 0 };

/** Exports and imports that succeed at once. */
export function exchangeServices(over: Partial<ExchangeServices> = {}): ExchangeServices {
	return {
		libraryCounts: vi.fn(async () => ({ ...NO_RECORDS, articles: 2 })),
		storage: vi.fn(async () => ({ usage: 18_240_000, persisted: true })),
		keepStorage: vi.fn(async () => true),
		exportLibrary: vi.fn(async () => ({
			name: 'on-record-2026-05-04.json',
			size: 18_200_000,
			records: { ...NO_RECORDS, articles: 2 },
			damaged: 0,
		})),
		checkFile: vi.fn(async () => check()),
		importFile: vi.fn(async () => ({
			dossiers: none,
			articles: { added: 200, changed: 4, same: 10 },
			annotations: none,
			statements: { added: 1, changed: 0, same: 0 },
			dismissals: none,
		})),
		cutOffImport: vi.fn(async () => null),
		finishImport: vi.fn(async () => ({
			dossiers: none,
			articles: { added: 9, changed: 0, same: 0 },
			annotations: none,
			statements: none,
			dismissals: none,
		})),
		dropImport: vi.fn(async () => null),
		openFiles: openAs('library'),
		checkList: vi.fn(async () => listCheck()),
		importList: vi.fn(async () => ({
			dossiers: none,
			articles: { added: 1170, changed: 6, same: 24 },
			annotations: { added: 5, changed: 0, same: 0 },
			statements: none,
			dismissals: none,
		})),
		exportList: vi.fn(async () => ({
			name: 'on-record-pocket-2026-05-04.csv',
			size: 120_000,
			entries: 1200,
			damaged: 0,
			unfit: 0,
		})),
		...over,
	};
}

/** Opens every file as one of this form. */
export function openAs(format: ChosenFiles['format']) {
	return vi.fn(async (files: readonly File[]): Promise<ChosenFiles> => ({ files, format, beside: async () => null }));
}
