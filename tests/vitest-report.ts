interface Report {
	readonly testResults?: readonly {
		readonly name?: string;
		readonly status?: string;
		readonly message?: string;
		readonly assertionResults?: readonly {
			readonly status?: string;
			readonly fullName?: string;
			readonly failureMessages?: readonly string[];
			readonly meta?: { readonly notHere?: string };
		}[];
	}[];
}

type Result = NonNullable<NonNullable<Report['testResults']>[number]['assertionResults']>[number];

/** True for a skipped test that says why it means nothing on this machine. */
const isNotHere = ({ status, meta }: Result) => status === 'skipped' && meta?.notHere !== undefined;

/**
 * Single tests in a report of vitest's JSON reporter. A file that failed without a failed test (it did not load, its
 * hooks broke) counts as one failure, and so does a test that was skipped or never came to its end. A test that says why it
 * means nothing on this machine does not count: `notHere` names it.
 */
export function countTests(report: unknown): { passed: number; failed: number } {
	let [passed, failed] = [0, 0];
	for (const file of (report as Report).testResults ?? []) {
		const tests = (file.assertionResults ?? []).filter((test) => !isNotHere(test));
		const good = tests.filter((test) => test.status === 'passed').length;
		passed += good;
		failed += tests.length - good;
		if (good === tests.length && file.status !== 'passed') failed += 1;
	}
	return { passed, failed };
}

/** A line for everything that `countTests` counts as failed: the file's name, the test's, and how its message begins. */
export function failedTests(report: unknown): string[] {
	const lines: string[] = [];
	for (const { name = '', status, message, assertionResults: tests = [] } of (report as Report).testResults ?? []) {
		const file = fileOf(name);
		const bad = tests.filter((test) => test.status !== 'passed' && !isNotHere(test));
		for (const { fullName, failureMessages } of bad) lines.push(`${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`);
		if (bad.length === 0 && status !== 'passed') lines.push(`${file}: ${firstLine(message)}`);
	}
	return lines;
}

/** A line for every test that passed only when it was tried again: the file's name, the test's, and what failed first. */
export function secondTries(report: unknown): string[] {
	return ((report as Report).testResults ?? []).flatMap(({ name = '', assertionResults: tests = [] }) =>
		tests
			.filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
			.map(
				({ fullName, failureMessages }) =>
					`${fileOf(name)}: ${fullName}: passed at the second try, at first: ${firstLine(failureMessages?.[0])}`,
			),
	);
}

/** A line for each reason for which tests mean nothing on this machine: the file's name, how many they are, and the reason. */
export function notHere(report: unknown): string[] {
	return ((report as Report).testResults ?? []).flatMap(({ name = '', assertionResults: tests = [] }) => {
		const reasons = tests.filter(isNotHere).map(({ meta }) => meta?.notHere ?? '');
		const count = (reason: string) => reasons.filter((one) => one === reason).length;
		return [...new Set(reasons)].map((reason) => `${fileOf(name)}: ${count(reason)} tests not run: ${reason}`);
	});
}

function fileOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function firstLine(text: string | undefined): string {
	return text?.split('\n', 1)[0]?.slice(0, 300) || 'did not come to its end';
}
