// Finds both browsers that the tests need, or installs what is missing: before the tests, so that the builds go on meanwhile.
import { type BrowserKind, NoBrowser, needBrowser } from './find-browser';

for (const kind of ['chromium', 'firefox'] as const satisfies readonly BrowserKind[]) {
	try {
		console.log(`${kind}: ${needBrowser(kind)}`);
	} catch (error) {
		if (!(error instanceof NoBrowser)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
