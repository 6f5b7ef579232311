import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from './start-reading';

export default defineContentScript({
	// The outlets: wxt.config.ts puts them into the manifest, so that their list is not loaded into every page.
	matches: [],
	runAt: 'document_idle',
	// The message would tell the page who is here.
	noScriptStartedPostMessage: true,
	main(context) {
		if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
		startReading(context.signal, () => context.isValid);
	},
});
