import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The options that every command that measures has. */
export const COMMON = { data: { type: 'string' }, only: { type: 'string', multiple: true } } as const;

/** A command was called in a way that it does not know; the message says what is wrong. */
export class WrongCall extends Error {}

/** What to measure, and on what. */
export interface Choice {
	readonly only: readonly string[];
	/** The folder of public sets and real pages. */
	readonly folder: string;
	/** It is there. */
	readonly there: boolean;
}

/** The parts asked for (all without `--only`) and the folder of data. Throws `WrongCall`. */
export function choose(values: { readonly only?: string[]; readonly data?: string }, parts: readonly string[]): Choice {
	const only = values.only ?? parts;
	const stranger = only.find((part) => !parts.includes(part));
	if (stranger !== undefined) throw new WrongCall(`--only ${stranger}: there is no such part`);
	const folder = resolve(values.data ?? `${ROOT}../shared/eval`);
	const there = existsSync(folder);
	if (values.data !== undefined && !there) throw new WrongCall(`--data ${values.data}: no such folder`);
	return { only, folder, there };
}

/**
 * Runs a command with the words that it was called with, and sets the exit code that `main` answers; 2 when it was called
 * wrongly, which is said with `usage`.
 */
export async function runCommand(usage: string, main: (args: string[]) => number | Promise<number>): Promise<void> {
	const args = process.argv.slice(2);
	if (args.includes('--help')) {
		console.log(usage);
		return;
	}
	try {
		process.exitCode = await main(args);
	} catch (error) {
		if (!isWrongCall(error)) throw error;
		console.error(`${error.message}\n${usage}`);
		process.exitCode = 2;
	}
}

function isWrongCall(error: unknown): error is Error {
	if (error instanceof WrongCall) return true;
	return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
