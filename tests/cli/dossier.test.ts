import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../dossiers/small-pack';
import { runScript } from './run-script';

const BUNDLED = fileURLToPath(new URL('../../public/dossiers/cartel-directive.json', import.meta.url));
const dossier = (...args: string[]) => runScript('lib/cli/dossier.ts', args);

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'on-record-dossier-'));
	const pack = smallPack();
	writeFileSync(file('old.json'), JSON.stringify(pack));
	writeFileSync(file('new.json'), JSON.stringify({ ...pack, version: '1.3.0', positions: [] }));
	const [ana, ...others] = pack.actors;
	writeFileSync(file('broken.json'), JSON.stringify({ ...pack, actors: [{ ...ana, type: 'ship', names: [] }, ...others] }));
	writeFileSync(file('syntax.json'), '{\n"format": one }');
	writeFileSync(file('latin1.json'), Buffer.from('{"title": "Pe\xf1a"}', 'latin1'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('npm run dossier', () => {
	it('finds the bundled dossier valid, and gives its sum', async () => {
		const { code, stdout, stderr } = await dossier('validate', BUNDLED);
		const sum = createHash('sha256').update(readFileSync(BUNDLED)).digest('hex');
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(`${BUNDLED}: valid: cartel-directive 1.0.1, SHA-256 ${sum}\n`);
	});

	it('names the path of every mistake, checks the other files too, and answers 1', async () => {
		const { code, stdout, stderr } = await dossier(
			'validate',
			file('broken.json'),
			file('old.json'),
			file('syntax.json'),
			file('latin1.json'),
		);
		expect(code).toBe(1);
		expect(stdout).toContain('old.json: valid: harbour-bridge 1.2.0');
		expect(stderr).toContain(`${file('broken.json')}: /actors/0/type: must be one of person, organization`);
		expect(stderr).toContain(`${file('broken.json')}: /actors/0/names: must not be empty`);
		expect(stderr).toContain(`${file('syntax.json')}: the file: is no JSON from line 2, column 11 on`);
		expect(stderr).toContain(`${file('latin1.json')}: the file: is no UTF-8 text`);
	});

	it('checks the files after one that is not there, and answers 2', async () => {
		const { code, stdout, stderr } = await dossier('validate', file('nowhere.json'), file('broken.json'), file('old.json'));
		expect(code).toBe(2);
		expect(stdout).toContain('old.json: valid: harbour-bridge 1.2.0');
		expect(stderr).toContain(`${file('nowhere.json')}: no such file`);
		expect(stderr).toContain(`${file('broken.json')}: /actors/0/type`);
	});

	it('gives JSON for tools', async () => {
		const { stdout } = await dossier('validate', '--json', file('broken.json'), file('old.json'));
		const [broken, sound] = stdout
			.trim()
			.split('\n')
			.map((line): unknown => JSON.parse(line));
		expect(broken).toMatchObject({ valid: false, problems: [{ path: '/actors/0/type' }, { path: '/actors/0/names' }] });
		expect(sound).toMatchObject({ valid: true, id: 'harbour-bridge', version: '1.2.0' });
	});

	it('counts what is in a dossier, and what it wants', async () => {
		const { code, stdout } = await dossier('stats', file('old.json'));
		expect(code).toBe(0);
		expect(stdout).toMatch(/people +1\n/);
		expect(stdout).toContain('actors without a position: 1 (city-hall)');
	});

	it('says what a new version changes, and answers 1; 0 when nothing does', async () => {
		const changed = await dossier('diff', file('old.json'), file('new.json'));
		expect(changed.code).toBe(1);
		expect(changed.stdout).toContain('~ version: 1.2.0 -> 1.3.0');
		expect(changed.stdout).toContain(
			'positions: 0 added, 1 removed, 0 changed\n- ferrer-build-1: Ana Ferrer: Building the bridge, 2024-01-04',
		);
		const same = await dossier('diff', file('old.json'), file('old.json'));
		expect([same.code, same.stdout]).toEqual([0, 'The same content.\n']);
	});

	it.each([
		['nothing to do', [] as string[], 'validate FILE'],
		['an unknown command', ['mend', 'x.json'], 'validate FILE'],
		['an unknown option', ['validate', '--loud', 'x.json'], '--loud'],
		['no file', ['stats'], 'validate FILE'],
		['a file that is not there', ['validate', 'nowhere.json'], 'nowhere.json: no such file'],
		['a diff of one file', ['diff', BUNDLED], 'diff needs two files'],
	])('answers 2 to %s', async (_, args, words) => {
		const { code, stderr } = await dossier(...args);
		expect(code).toBe(2);
		expect(stderr).toContain(words);
		expect(stderr).not.toMatch(/\n\s+at /);
	});

	it('tells two dossiers of one content apart', async () => {
		const other = JSON.parse(readFileSync(file('old.json'), 'utf8')) as Record<string, unknown>;
		writeFileSync(file('other.json'), JSON.stringify({ ...other, id: 'another' }));
		const { code, stderr } = await dossier('diff', file('old.json'), file('other.json'));
		expect(code).toBe(1);
		expect(stderr).toMatch(/^These are two dossiers, [a-z-]+ and another:/m);
	});

	it('answers 2 to a diff with a broken file, since 1 says that the two differ', async () => {
		expect((await dossier('diff', file('old.json'), file('broken.json'))).code).toBe(2);
	});
});
