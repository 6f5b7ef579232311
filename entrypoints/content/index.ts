import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAlive } from '../../lib/messages/browser';
import { startReading } from './start-reading';
import { takeOver } from './take-over';

export default defineContentScript({
	// The outlets: wxt.config.ts puts them into the manifest, so that their list is not loaded into every page.
	matches: [],
	// Not later: what the browser calls idle can be a fifth of a second after this. Reading waits by itself for a pause.
	runAt: 'document_end',
	main() {
		if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
		startReading(takeOver(), isAlive);
	},
});
