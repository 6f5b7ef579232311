import { spawn } from 'node:child_process';
import { join } from 'node:path';

// Not by `URL`: in a test of a component that is the one of a page.
const ROOT = join(import.meta.dirname, '../..');

/** What a command left behind. */
export interface Run {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a script of the command line, by its path from the project's root, as `npm run` does. */
export function runScript(script: string, args: readonly string[], stdin = ''): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, script), ...args], {
			cwd: ROOT,
			env: { ...process.env, FORCE_COLOR: '0' },
		});
		let [stdout, stderr] = ['', ''];
		child.stdout.on('data', (chunk) => {
			stdout += chunk;
		});
		child.stderr.on('data', (chunk) => {
			stderr += chunk;
		});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
		child.stdin.on('error', () => undefined);
		child.stdin.end(stdin);
	});
}
