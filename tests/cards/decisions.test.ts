import { expect, it } from 'vitest';
import { decisionsOn } from '../../lib/cards/decisions';
import type { Dossier } from '../../lib/domain/dossier';
import { dismissalKey, type KeptStatement } from '../../lib/domain/kept-statement';
import type { SavedStatement } from '../../lib/domain/saved-article';
import { smallPack } from '../dossiers/small-pack';

const URL = 'https://courier.example/a';
const pack: Dossier = smallPack();
const [actor] = pack.actors;
const part = (exact: string) => ({ exact, prefix: '', suffix: '' });
const said = (exact: string, speaker: string | null, more: readonly string[] = []): SavedStatement => ({
	...{ speaker, speakerText: 'she', kind: 'direct', denied: false, status: null, matches: [] },
	...{ quote: part(exact), more: more.map(part) },
});
const kept = (exact: string, by: string, more: readonly string[] = [], url = URL): KeptStatement => ({
	...{ id: `${by} ${exact}`, actor: by, dossier: pack.id, issue: null, stance: null, date: null, kind: 'direct', denied: true },
	...{ note: '', confirmedAt: '', updatedAt: '', history: [] },
	reports: [{ article: { url, title: '', outlet: null, published: null }, lang: 'en', quote: part(exact), more: more.map(part) }],
});
const decide = (statements: SavedStatement[], here: KeptStatement[], dismissed: string[] = []) =>
	decisionsOn({ url: URL, statements }, { here, dismissed: new Set(dismissed) }, [pack], 'en');

it('confirmed by all parts of the words, in this article, also under a corrected speaker', () => {
	const id = actor?.id ?? '';
	const yes = { name: actor?.name, denied: true };
	expect(decide([said('a', id, ['b']), said('a', id)], [kept('a', id, ['b'])])).toEqual([yes, null]);
	expect(decide([said('a', 'other')], [kept('a', id)])).toEqual([yes]);
	expect(decide([said('a', id)], [kept('a', id, [], `${URL}/b`)])).toEqual([null]);
	// Of two with the same words each has its own.
	expect(decide([said('a', 'other'), said('a', id)], [kept('a', id)])).toEqual([null, yes]);
	expect(decide([said('a', null)], [kept('a', 'gone')])).toEqual([{ name: null, denied: true }]);
});

it('dismissed by speaker and words; what is on record outweighs it', () => {
	const key = dismissalKey(URL, '', 'a … b');
	expect(decide([said('a', null, ['b']), said('a', 'x', ['b']), said('a', null)], [], [key])).toEqual(['dismissed', null, null]);
	expect(decide([said('a', null)], [kept('a', 'x')], [dismissalKey(URL, '', 'a')])).toEqual([{ name: null, denied: true }]);
});
