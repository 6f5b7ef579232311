// The one door: `npm test` runs every step, `npm run check` the quick ones. A failed step does not stop the others;
// the last line is the sum. Anything that did not run to its end is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSteps, checkSteps, type Step } from './steps';
import { countTests, failedTests } from './vitest-report';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'on-record-test-'));

interface Outcome {
	readonly name: string;
	readonly passed: number;
	readonly failed: number;
	readonly seconds: number;
	/** What failed, a line each. */
	readonly failures: readonly string[];
}

function spawn(command: readonly string[]): number | null {
	const [program = '', ...words] = command;
	const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
	const windows = process.platform === 'win32';
	const env = { ...process.env, PATH: path, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', WXT_TELEMETRY: '0' };
	return spawnSync(program, words, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env, shell: windows }).status;
}

function runStep(step: Step, index: number): Outcome {
	console.log(`\n=== ${step.name} ===`);
	const start = performance.now();
	const seconds = () => (performance.now() - start) / 1000;
	const fails = (reason: unknown): Outcome => {
		const failure = reason instanceof Error ? reason.message : String(reason);
		console.error(failure);
		return { name: step.name, passed: 0, failed: 1, seconds: seconds(), failures: [failure] };
	};
	try {
		step.prepare?.();
	} catch (error) {
		return fails(error);
	}
	if (step.kind === 'check') {
		const status = spawn(step.command);
		return { name: step.name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds: seconds(), failures: [] };
	}
	const report = join(scratch, `${index}.json`);
	const status = spawn([...step.command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
	if (!existsSync(report)) return fails(`No report: the runner ended with ${status}`);
	const results: unknown = JSON.parse(readFileSync(report, 'utf8'));
	const count = countTests(results);
	if (count.passed + count.failed === 0) return fails('Not one test ran');
	// Failures beside the tests (an unhandled rejection) show only in the exit code.
	const unseen = status !== 0 && count.failed === 0 ? 1 : 0;
	return {
		name: step.name,
		passed: count.passed,
		failed: count.failed + unseen,
		seconds: seconds(),
		failures: failedTests(results),
	};
}

const steps = process.argv[2] === 'check' ? checkSteps() : allSteps();
const outcomes = steps.map(runStep);
rmSync(scratch, { recursive: true, force: true });

const width = Math.max(...outcomes.map(({ name }) => name.length));
console.log('');
for (const { name, failures } of outcomes) for (const failure of failures) console.log(`${name}: ${failure}`);
for (const { name, passed, failed, seconds } of outcomes) {
	const verdict = failed === 0 ? 'ok    ' : 'FAILED';
	console.log(`${verdict} ${name.padEnd(width)} ${`${passed} passed`.padStart(12)}, ${failed} failed  ${seconds.toFixed(1)} s`);
}
const sum = (field: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[field], 0);
const failed = sum('failed');
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
