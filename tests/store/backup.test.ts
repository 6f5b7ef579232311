import { describe, expect, it } from 'vitest';
import { NO_BACKUP } from '../../lib/domain/backup';
import { putAnnotation } from '../../lib/store/annotations';
import { changeBackup, countOwn, readBackup, unsaved } from '../../lib/store/backup';
import { removeArticle } from '../../lib/store/remove-article';
import { saveArticle } from '../../lib/store/save-article';
import { COPY, draft, freshDatabase } from './fresh';

const DAYS = [1, 2, 3, 4].map((day) => `2025-08-0${day}T10:00:00.000Z`) as [string, string, string, string];

describe('what has changed since the last file', () => {
	it('is everything when there is none, with the day of the first article', async () => {
		const database = await freshDatabase();
		expect(await unsaved(database, NO_BACKUP)).toEqual({ changes: 0, since: null });
		for (const [n, day] of DAYS.entries()) await saveArticle(database, draft({ url: `https://example.org/${n}` }), COPY, day);
		const quote = { exact: 'a', prefix: '', suffix: '' };
		const note = { id: 'n', article: 'https://example.org/1', quote, note: '', created: DAYS[0], modified: DAYS[0] };
		await putAnnotation(database, note);
		expect(await unsaved(database, NO_BACKUP)).toEqual({ changes: 5, since: DAYS[0] });
	});

	it('is what was saved since, or how many more or fewer there are', async () => {
		const database = await freshDatabase();
		for (const [n, day] of DAYS.entries()) await saveArticle(database, draft({ url: `https://example.org/${n}` }), COPY, day);
		const at = (time: string, records: number) => unsaved(database, { ...NO_BACKUP, last: { at: time, records } });
		expect((await at(DAYS[1], 2)).changes).toBe(2);
		expect((await at(DAYS[3], 4)).changes).toBe(0);
		await removeArticle(database, 'https://example.org/0');
		expect((await at(DAYS[3], 4)).changes).toBe(1);
		expect(await countOwn(database)).toBe(3);
	});
});

describe('what is remembered about files', () => {
	it('changes field by field, also twice at once', async () => {
		const database = await freshDatabase();
		expect(await readBackup(database)).toEqual(NO_BACKUP);
		await Promise.all([changeBackup(database, () => ({ every: 'week' })), changeBackup(database, () => ({ silent: true }))]);
		expect(await readBackup(database)).toEqual({ ...NO_BACKUP, every: 'week', silent: true });
	});
});
