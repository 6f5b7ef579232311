import { defineContentScript } from 'wxt/utils/define-content-script';
import { OUTLET_MATCHES } from '../../lib/articles/outlets';
import { startReading } from './start-reading';

export default defineContentScript({
	matches: [...OUTLET_MATCHES],
	runAt: 'document_idle',
	// The message would tell the page who is here.
	noScriptStartedPostMessage: true,
	main(context) {
		if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
		startReading(context.signal, () => context.isValid);
	},
});
