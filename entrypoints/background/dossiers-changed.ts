import { forgetFollowed } from './followed';
import { refreshTabs } from './preferences';
import { forgetReadings } from './readings';
import { forgetShelf } from './shelf';
import { forgetViews } from './views';

/** To be called when other dossiers are followed, or others of the same name: what was read is forgotten, and open pages are read again. */
export async function dossiersChanged(): Promise<void> {
	forgetShelf();
	forgetFollowed();
	forgetReadings();
	forgetViews();
	await refreshTabs(() => true);
}
