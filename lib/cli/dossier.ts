import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Dossier } from '../domain/dossier';
import { diffDossiers, isNoDiff } from '../dossiers/diff';
import { DossierError } from '../dossiers/dossier-error';
import { readPack } from '../dossiers/read-pack';
import { dossierStats } from '../dossiers/stats';
import { diffText } from './diff-text';
import { statsText } from './stats-text';

const USAGE = `npm run dossier -- validate FILE …      checks dossiers as the extension does before it takes one
npm run dossier -- stats FILE …         says what is in them, and what they still want
npm run dossier -- diff OLD NEW         says what a new version changes
  --json   one line of JSON a file, or for the diff
Exit codes: 0 all is well; 1 a dossier is not valid, or the two differ; 2 called wrongly, or a file can't be read.
The format is described in docs/dossier-format.md, how to write one in docs/writing-a-dossier.md.`;

/** A file that could not be read, or the command called wrongly: exit code 2. */
class Trouble extends Error {}

/** A pack as it stands in a file. */
interface Pack {
	readonly dossier: Dossier;
	readonly sha256: string;
}

async function readFilePack(file: string): Promise<Pack> {
	let bytes: Buffer;
	try {
		bytes = await readFile(file);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		throw new Trouble(`${file}: ${code === 'ENOENT' ? 'no such file' : `can't be read (${code})`}`);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new DossierError([{ path: '', message: 'is no UTF-8 text' }]);
	}
	return { dossier: readPack(text), sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Prints a line, or what is wrong with the file, for each; answers 1 when any is not valid, 2 when any can't be read. */
async function each(files: readonly string[], json: boolean, print: (file: string, pack: Pack) => void): Promise<number> {
	let worst = 0;
	for (const file of files) {
		try {
			print(file, await readFilePack(file));
		} catch (error) {
			// The others are looked at all the same.
			if (error instanceof Trouble) {
				worst = 2;
				if (json) console.log(JSON.stringify({ file, valid: false, problems: [{ path: '', message: error.message }] }));
				else console.error(error.message);
				continue;
			}
			if (!(error instanceof DossierError)) throw error;
			worst = Math.max(worst, 1);
			if (json) console.log(JSON.stringify({ file, valid: false, problems: error.problems }));
			else for (const { path, message } of error.problems) console.error(`${file}: ${path || 'the file'}: ${message}`);
		}
	}
	return worst;
}

function validate(files: readonly string[], json: boolean): Promise<number> {
	return each(files, json, (file, { dossier, sha256 }) => {
		const { id, version } = dossier;
		console.log(
			json ? JSON.stringify({ file, valid: true, id, version, sha256 }) : `${file}: valid: ${id} ${version}, SHA-256 ${sha256}`,
		);
	});
}

function stats(files: readonly string[], json: boolean): Promise<number> {
	return each(files, json, (file, { dossier }) => {
		const counted = dossierStats(dossier);
		console.log(json ? JSON.stringify({ file, id: dossier.id, ...counted }) : statsText(dossier, counted));
	});
}

async function diff(files: readonly string[], json: boolean): Promise<number> {
	const [oldFile, newFile, ...others] = files;
	if (!oldFile || !newFile || others.length > 0) throw new Trouble(`diff needs two files\n${USAGE}`);
	const packs: Dossier[] = [];
	const broken = await each([oldFile, newFile], json, (_, { dossier }) => packs.push(dossier));
	const [before, after] = packs;
	// As `diff` does: 1 says that the two differ, so trouble with a file is 2.
	if (broken > 0 || !before || !after) return 2;
	const found = diffDossiers(before, after);
	if (json) console.log(JSON.stringify(found));
	else console.log(isNoDiff(found) ? 'The same content.' : diffText(before, after, found));
	if (before.id === after.id) return isNoDiff(found) ? 0 : 1;
	console.error(`These are two dossiers, ${before.id} and ${after.id}: a new version keeps the id.`);
	return 1;
}

const COMMANDS: Readonly<Record<string, (files: readonly string[], json: boolean) => Promise<number>>> = {
	validate,
	stats,
	diff,
};

async function main(args: string[]): Promise<number> {
	try {
		const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
		if (values.help) {
			console.log(USAGE);
			return 0;
		}
		const [name = '', ...files] = positionals;
		const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
		if (!command || files.length === 0) throw new Trouble(USAGE);
		return await command(files, values.json ?? false);
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 2;
	}
}

process.exitCode = await main(process.argv.slice(2));
