interface Report {
	readonly testResults?: readonly {
		readonly status?: string;
		readonly assertionResults?: readonly { readonly status?: string }[];
	}[];
}

/**
 * Single tests in a report of vitest's JSON reporter. A file that failed without a failed test (it did not load, its
 * hooks broke) counts as one failure, and so does a test that was skipped or never came to its end.
 */
export function countTests(report: unknown): { passed: number; failed: number } {
	let [passed, failed] = [0, 0];
	for (const file of (report as Report).testResults ?? []) {
		const tests = file.assertionResults ?? [];
		const good = tests.filter((test) => test.status === 'passed').length;
		passed += good;
		failed += tests.length - good;
		if (good === tests.length && file.status !== 'passed') failed += 1;
	}
	return { passed, failed };
}
