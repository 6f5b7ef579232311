// `npm run eval`: how well names and statements are found. docs/measuring.md says what each figure means.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COMMON, choose, runCommand, WrongCall } from '../measure/command';
import { machineLine } from '../measure/machine';
import { measureNames } from './names';
import { measureOwn } from './own';
import { measurePages } from './pages';
import { measureQuotes } from './quotes';
import { listErrors, type Section } from './section';

const USAGE = `npm run eval -- [--data DIR] [--only own|names|quotes|pages] [--errors N] [--held-back-errors] [--json FILE]
  --data     the folder of public sets and real pages (docs/measuring.md); without it, ../shared/eval
  --only     one part; may be repeated
  --errors   with up to N examples of each class of errors; the held-back halves of public sets show none
  --held-back-errors   those of our own held-back articles too: burns the set (docs/measuring.md)
  --json     writes the figures and all errors to a file`;

const OPTIONS = {
	...COMMON,
	errors: { type: 'string' },
	'held-back-errors': { type: 'boolean' },
	json: { type: 'string' },
} as const;

const PARTS: Readonly<Record<string, (folder: string, heldBackErrors: boolean) => Section[]>> = {
	own: (_, heldBackErrors) => measureOwn(heldBackErrors),
	names: measureNames,
	quotes: measureQuotes,
	pages: measurePages,
};

/** Answers the exit code: 0. */
function main(args: string[]): number {
	const { values } = parseArgs({ args, options: OPTIONS });
	const { only, folder, there } = choose(values, Object.keys(PARTS));
	const examples = Number(values.errors ?? 0);
	if (!Number.isSafeInteger(examples) || examples < 0) throw new WrongCall(`--errors ${values.errors}: not a number`);
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

await runCommand(USAGE, main);
