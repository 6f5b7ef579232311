import { expect, test } from 'vitest';
import { countTests, failedTests, notHere, secondTries } from './vitest-report';

const passed = { status: 'passed' };

test.each([
	['all well', [{ status: 'passed', assertionResults: [passed, passed] }], { passed: 2, failed: 0 }],
	['one failed', [{ status: 'failed', assertionResults: [passed, { status: 'failed' }] }], { passed: 1, failed: 1 }],
	['a file that did not load', [{ status: 'failed', assertionResults: [] }], { passed: 0, failed: 1 }],
	['a broken hook after good tests', [{ status: 'failed', assertionResults: [passed] }], { passed: 1, failed: 1 }],
	['a skipped test', [{ status: 'passed', assertionResults: [passed, { status: 'pending' }] }], { passed: 1, failed: 1 }],
	['nothing', [], { passed: 0, failed: 0 }],
])('counts %s', (_case, testResults, count) => {
	expect(countTests({ testResults })).toEqual(count);
});

test('counts nothing in what is no report', () => {
	expect(countTests({})).toEqual({ passed: 0, failed: 0 });
});

test('names what failed, and how', () => {
	const failed = { status: 'failed', fullName: 'the card opens', failureMessages: ['Error: Waited 8 ms\n    at somewhere'] };
	const testResults = [
		{ name: '/a/hovering.test.ts', status: 'failed', assertionResults: [passed, failed] },
		{
			name: '/a/popup.test.ts',
			status: 'passed',
			assertionResults: [passed, { status: 'pending', fullName: 'the popup closes' }],
		},
		{ name: '/a/touch.test.ts', status: 'failed', message: 'No browser', assertionResults: [] },
		{ name: '/a/saving.test.ts', status: 'passed', assertionResults: [passed] },
	];
	expect(failedTests({ testResults })).toEqual([
		'hovering.test.ts: the card opens: Error: Waited 8 ms',
		'popup.test.ts: the popup closes: did not come to its end',
		'touch.test.ts: No browser',
	]);
	expect(failedTests({})).toEqual([]);
});

test('names what passed only at the second try', () => {
	const again = { status: 'passed', fullName: 'the card opens', failureMessages: ['Error: Waited 8 ms\n    at somewhere'] };
	const failed = { status: 'failed', fullName: 'the card closes', failureMessages: ['Error: Waited'] };
	const testResults = [{ name: '/a/hovering.test.ts', status: 'failed', assertionResults: [passed, again, failed] }];
	expect(secondTries({ testResults })).toEqual([
		'hovering.test.ts: the card opens: passed at the second try, at first: Error: Waited 8 ms',
	]);
	expect(failedTests({ testResults })).toHaveLength(1);
	expect(countTests({ testResults })).toEqual({ passed: 2, failed: 1 });
	expect(secondTries({})).toEqual([]);
});

test('names what means nothing on this machine, and counts it as neither passed nor failed', () => {
	const other = { status: 'skipped', fullName: 'the card', meta: { notHere: 'fonts: kept a, here b' } };
	const testResults = [
		{ name: '/a/pictures.test.ts', status: 'passed', assertionResults: [passed, other, other] },
		{ name: '/a/popup.test.ts', status: 'passed', assertionResults: [{ status: 'skipped', fullName: 'the popup', meta: {} }] },
	];
	expect(notHere({ testResults })).toEqual(['pictures.test.ts: 2 tests not run: fonts: kept a, here b']);
	expect(countTests({ testResults })).toEqual({ passed: 1, failed: 1 });
	expect(failedTests({ testResults })).toEqual(['popup.test.ts: the popup: did not come to its end']);
	// Saying so is no excuse for a test that ran and failed.
	const failed = { ...other, status: 'failed' };
	expect(countTests({ testResults: [{ status: 'failed', assertionResults: [failed] }] })).toEqual({ passed: 0, failed: 1 });
	expect(notHere({})).toEqual([]);
});
