import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAlive } from '../../lib/messages/browser';
import { startReading } from './start-reading';
import { takeOver } from './take-over';

export default defineContentScript({
	// The outlets: wxt.config.ts puts them into the manifest, so that their list is not loaded into every page.
	matches: [],
	// So that the background, which may sleep, wakes while the page still comes in. Reading waits by itself until it is there.
	runAt: 'document_start',
	main() {
		if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
		startReading(takeOver(), isAlive);
	},
});
