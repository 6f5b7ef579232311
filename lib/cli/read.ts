import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Dossier } from '../domain/dossier';
import { isPartialDate } from '../domain/partial-date';
import { parseDossier } from '../dossiers/parse';
import { createReader } from '../reading/reader';
import { loadPage } from './load-page';
import { readingJson } from './reading-json';
import { readingText } from './reading-text';

const USAGE = `npm run read -- FILE|URL|- … [--json] [--explain] [--force] [--date YYYY-MM-DD] [--dossier FILE …]
  Reads pages as the extension does and prints who is on them, who says what, and what of it is new.
  -            a page or plain text on standard input
  --json       one line of JSON a page (docs/reading-format.md)
  --explain    also what was left alone, and why
  --force      link as on a page about the dossier, although it is about none
  --date       the day of publication of pages that do not tell it
  --dossier    a dossier pack to read against, instead of the bundled one; may be repeated`;

const BUNDLED = fileURLToPath(new URL('../../public/dossiers/cartel-directive.json', import.meta.url));

/** Runs the command; answers its exit code: 0, 1 when a page could not be read, 2 when it was called wrongly. */
async function main(args: string[]): Promise<number> {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch (error) {
		console.error(`${messageOf(error)}\n${USAGE}`);
		return 2;
	}
	const { values, positionals } = parsed;
	if (values.help || positionals.length === 0) {
		(values.help ? console.log : console.error)(USAGE);
		return values.help ? 0 : 2;
	}
	if (values.date !== undefined && !isPartialDate(values.date)) {
		console.error(`--date ${values.date}: not a date such as 2025-08-09\n${USAGE}`);
		return 2;
	}
	let dossiers: Dossier[];
	try {
		dossiers = await Promise.all((values.dossier ?? [BUNDLED]).map(readDossier));
	} catch (error) {
		console.error(messageOf(error));
		return 2;
	}
	const reader = createReader(dossiers);
	const options = { force: values.force ?? false, everybody: true };
	let failed = 0;
	for (const source of positionals) {
		try {
			const loaded = await loadPage(source, readStdin);
			const page = loaded.published === null && values.date ? { ...loaded, published: values.date } : loaded;
			const reading = reader.read(page, options);
			const rejections = values.explain ? reader.explain(page, options).rejections : null;
			console.log(
				values.json ? readingJson(source, page, reading) : `${readingText(source, page, reading, dossiers, rejections)}\n`,
			);
		} catch (error) {
			failed++;
			console.error(`${source}: ${messageOf(error)}`);
		}
	}
	return failed === 0 ? 0 : 1;
}

function parse(args: string[]) {
	return parseArgs({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'boolean' },
			explain: { type: 'boolean' },
			force: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' },
			date: { type: 'string' },
			dossier: { type: 'string', multiple: true },
		},
	});
}

async function readDossier(file: string): Promise<Dossier> {
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch {
		throw new Error(`${file}: no such dossier file`);
	}
	try {
		return parseDossier(JSON.parse(text));
	} catch (error) {
		throw new Error(`${file}: ${messageOf(error)}`);
	}
}

let stdin: Promise<string> | null = null;

/** Standard input, read once however often `-` is given. */
function readStdin(): Promise<string> {
	stdin ??= (async () => {
		const chunks: Buffer[] = [];
		for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
		return Buffer.concat(chunks).toString('utf8');
	})();
	return stdin;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main(process.argv.slice(2));
