import { isClip } from '../../lib/articles/clip';
import { draftArticle } from '../../lib/articles/draft-article';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { refusal } from '../../lib/messages/refusal';
import { interfaceLang } from '../../lib/messages/translate';
import { countArticles } from '../../lib/store/list-articles';
import { requestPersistence } from '../../lib/store/persistence';
import { saveArticle } from '../../lib/store/save-article';
import { useDatabase } from './database';
import { followed } from './followed';
import { CLIP_SCRIPT, inject } from './inject';
import { libraryChanged } from './reading-list';
import { readPage } from './readings';
import { savePictures, wantsPictures } from './save-pictures';

/**
 * Saves the article in a tab as the reader sees it: its copy, its metadata and its reading.
 * Refuses with `no-access`, `no-article`, or the store's own code; then nothing is written.
 */
export async function saveTab(tab: number): Promise<SavedArticle> {
	const { saved, pictures } = await keepTab(tab, false);
	// The article is safe before anybody is asked for a picture, and nobody waits for them.
	void pictures().catch((error: unknown) => console.warn('Without pictures.', error));
	return saved;
}

/** The same with its pictures, whatever the settings say: done when those that can be had are kept. */
export async function saveWithPictures(tab: number): Promise<SavedArticle> {
	const { saved, pictures } = await keepTab(tab, true);
	await pictures();
	return saved;
}

/** Saves the article of a tab; `pictures` then gathers and keeps those that are wanted. */
async function keepTab(
	tab: number,
	always: boolean,
): Promise<{ readonly saved: SavedArticle; readonly pictures: () => Promise<void> }> {
	const clip = await inject(tab, CLIP_SCRIPT);
	if (!isClip(clip)) throw refusal('no-article', 'The page could not be clipped.');
	if (clip.kind === 'no-article') throw refusal('no-article', 'There is no article on this page.');
	if (clip.kind === 'too-long') {
		const megabytes = (clip.chars / 1024 / 1024).toFixed(1);
		throw refusal('no-article', `The article is too long to keep (${megabytes} MB; the limit is 2 MB).`);
	}
	const [{ dossiers }, { page, reading }] = await Promise.all([followed(), readPage(clip.page, true, null)]);
	const { title, byline, text, illustrated } = clip.article;
	const draft = draftArticle({ page, title, byline, text, reading, dossiers, lang: interfaceLang() });
	if (!draft) throw refusal('no-article', 'The page has no web address to keep it under.');
	const drawn = illustrated && (always || (await wantsPictures(draft.url))) ? illustrated : null;
	const html = drawn?.html ?? clip.article.html;
	const saved = await useDatabase(async (database) => {
		if ((await countArticles(database)) === 0) void requestPersistence(navigator.storage);
		return saveArticle(database, draft, { html, text }, new Date().toISOString(), drawn !== null);
	});
	libraryChanged([saved.url]);
	return { saved, pictures: () => (drawn ? savePictures(tab, saved, drawn.pictures) : Promise.resolve()) };
}
