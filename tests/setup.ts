import { configureGlobal } from 'fast-check';
import { afterEach } from 'vitest';

configureGlobal({ numRuns: 60, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true });

// Testing Library cleans up by itself only where `afterEach` is a global.
if (typeof document !== 'undefined') {
	const { cleanup, configure } = await import('@testing-library/preact');
	afterEach(cleanup);
	// What is waited for comes in a moment, unless the machine has much else to do.
	configure({ asyncUtilTimeout: 20_000 });
}
