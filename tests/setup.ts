import { configureGlobal } from 'fast-check';
import { afterEach } from 'vitest';

configureGlobal({ numRuns: 60, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: true });

// Testing Library cleans up by itself only where `afterEach` is a global.
if (typeof document !== 'undefined') {
	const { cleanup } = await import('@testing-library/preact');
	afterEach(cleanup);
}
