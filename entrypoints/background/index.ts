import { serve } from '../../lib/messages/serve';
import { followAddedSites } from './added-sites';
import { followBackups } from './backup';
import { obeyCommands } from './commands';
import { explain } from './explain';
import { handlers } from './handlers';
import { offerMenu } from './menu';
import { welcomeNewReaders } from './pages';
import { followUnread } from './read-unread';
import { viewAtHand } from './tab-state';
import { followClearing } from './upkeep';
import { followViews } from './views';

/** All listeners are set at once: that is what lets an event wake a worker that was stopped. */
export default defineBackground(() => {
	serve(handlers, explain);
	offerMenu();
	obeyCommands();
	followAddedSites();
	welcomeNewReaders();
	followClearing();
	followBackups();
	followUnread();
	followViews(viewAtHand);
});
