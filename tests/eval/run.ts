// `npm run eval`: how well names and statements are found. docs/measuring.md says what each figure means.
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machineLine } from '../measure/machine';
import { measureNames } from './names';
import { measureOwn } from './own';
import { measurePages } from './pages';
import { measureQuotes } from './quotes';
import { listErrors, type Section } from './section';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = `npm run eval -- [--data DIR] [--only own|names|quotes|pages] [--errors N] [--held-back-errors] [--json FILE]
  --data     the folder of public sets and real pages (docs/measuring.md); without it, ../shared/eval
  --only     one part; may be repeated
  --errors   with up to N examples of each class of errors; the held-back halves of public sets show none
  --held-back-errors   those of our own held-back articles too: burns the set (docs/measuring.md)
  --json     writes the figures and all errors to a file`;

const PARTS: Readonly<Record<string, (folder: string, heldBackErrors: boolean) => Section[]>> = {
	own: (_, heldBackErrors) => measureOwn(heldBackErrors),
	names: measureNames,
	quotes: measureQuotes,
	pages: measurePages,
};

/** Runs the command; answers its exit code: 0, or 2 when it was called wrongly. */
function main(args: string[]): number {
	const wrong = (message: string) => {
		console.error(`${message}\n${USAGE}`);
		return 2;
	};
	let values: ReturnType<typeof parse>;
	try {
		values = parse(args);
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	const only = values.only ?? Object.keys(PARTS);
	const stranger = only.find((part) => !Object.hasOwn(PARTS, part));
	if (stranger !== undefined) return wrong(`--only ${stranger}: there is no such part`);
	const examples = Number(values.errors ?? 0);
	if (!Number.isSafeInteger(examples) || examples < 0) return wrong(`--errors ${values.errors}: not a number`);
	const folder = resolve(values.data ?? `${ROOT}../shared/eval`);
	const there = existsSync(folder);
	if (values.data !== undefined && !there) return wrong(`--data ${values.data}: no such folder`);
	console.log(`${machineLine()}\n`);
	if (!there) console.log(`There is no ${folder}: only the project's own articles are measured (docs/measuring.md).\n`);

	const sections: Section[] = [];
	for (const part of there ? only : only.filter((name) => name === 'own')) {
		for (const section of PARTS[part]?.(folder, values['held-back-errors'] ?? false) ?? []) {
			sections.push(section);
			console.log(`### ${section.title}\n\n${section.text}\n`);
			if (examples > 0 && section.errors.classes.length > 0) console.log(`${listErrors(section.errors, examples)}\n`);
		}
	}
	if (values.json !== undefined) {
		const data = sections.map(({ title, figures, errors }) => ({ title, figures, errors: Object.fromEntries(errors.classes) }));
		writeFileSync(values.json, `${JSON.stringify({ machine: machineLine(), sections: data }, null, '\t')}\n`);
	}
	return 0;
}

function parse(args: string[]) {
	return parseArgs({
		args,
		options: {
			data: { type: 'string' },
			only: { type: 'string', multiple: true },
			errors: { type: 'string' },
			'held-back-errors': { type: 'boolean' },
			json: { type: 'string' },
			help: { type: 'boolean' },
		},
	}).values;
}

process.exitCode = main(process.argv.slice(2));
