// The one door: `npm test` runs every step, `npm run check` the quick ones, side by side where one need not wait for the
// other. A failed step does not stop the others; the last line is the sum. Anything that did not run to its end is a failure.
import { spawn as start } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { allSteps, checkSteps, type Step } from './steps';
import { countTests, failedTests, notHere, secondTries } from './vitest-report';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'on-record-test-'));

interface Outcome {
	readonly name: string;
	readonly passed: number;
	readonly failed: number;
	readonly seconds: number;
	/** What failed, and what passed only at the second try, a line each. */
	readonly notes: readonly string[];
}

/** The exit code; `null` when it was killed. Every line of what it prints begins with the label. */
async function spawn(command: readonly string[], label: string): Promise<number | null> {
	const [program = '', ...words] = command;
	const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
	const shell = process.platform === 'win32';
	const env = { ...process.env, PATH: path, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', WXT_TELEMETRY: '0' };
	const child = start(program, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env, shell });
	for (const stream of [child.stdout, child.stderr]) {
		createInterface(stream).on('line', (line) => console.log(`${label} ${line}`));
	}
	const [status] = await once(child, 'close');
	return status;
}

/** The command as one that gives way to others, on a system that has a word for it. */
function givingWay(command: readonly string[]): readonly string[] {
	return process.platform === 'win32' ? command : ['nice', '-n', '5', ...command];
}

async function runStep(step: Step): Promise<Outcome> {
	const label = `[${step.name}]`;
	console.log(`\n=== ${step.name} ===`);
	const begun = performance.now();
	const seconds = () => (performance.now() - begun) / 1000;
	const fails = (reason: unknown): Outcome => {
		const failure = reason instanceof Error ? reason.message : String(reason);
		console.error(failure);
		return { name: step.name, passed: 0, failed: 1, seconds: seconds(), notes: [failure] };
	};
	try {
		step.prepare?.();
	} catch (error) {
		return fails(error);
	}
	const command = step.patient ? givingWay(step.command) : step.command;
	if (step.kind === 'check') {
		const status = await spawn(command, label);
		return { name: step.name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds: seconds(), notes: [] };
	}
	const report = join(scratch, `${step.name.replaceAll(/\W+/g, '-')}.json`);
	const status = await spawn([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], label);
	if (!existsSync(report)) return fails(`No report: the runner ended with ${status}`);
	const results: unknown = JSON.parse(readFileSync(report, 'utf8'));
	const count = countTests(results);
	if (count.passed + count.failed === 0) return fails('Not one test ran');
	// Failures beside the tests (an unhandled rejection) show only in the exit code.
	const unseen = status !== 0 && count.failed === 0 ? 1 : 0;
	const notes = [...failedTests(results), ...secondTries(results), ...notHere(results)];
	return { name: step.name, passed: count.passed, failed: count.failed + unseen, seconds: seconds(), notes };
}

/** All side by side, but for those that wait for others; the outcomes stand in the order of the steps. */
function runAll(steps: readonly Step[]): Promise<Outcome[]> {
	const running = new Map<Step, Promise<Outcome>>();
	const run = (step: Step): Promise<Outcome> => {
		const before = (step.after ?? []).filter((one) => steps.includes(one));
		const outcome = running.get(step) ?? Promise.all(before.map(run)).then(() => runStep(step));
		running.set(step, outcome);
		return outcome;
	};
	return Promise.all(steps.map(run));
}

const outcomes = await runAll(process.argv[2] === 'check' ? checkSteps() : allSteps());
rmSync(scratch, { recursive: true, force: true });

const width = Math.max(...outcomes.map(({ name }) => name.length));
console.log('');
for (const { name, notes } of outcomes) for (const note of notes) console.log(`${name}: ${note}`);
for (const { name, passed, failed, seconds } of outcomes) {
	const verdict = failed === 0 ? 'ok    ' : 'FAILED';
	console.log(`${verdict} ${name.padEnd(width)} ${`${passed} passed`.padStart(12)}, ${failed} failed  ${seconds.toFixed(1)} s`);
}
const sum = (field: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[field], 0);
const failed = sum('failed');
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
