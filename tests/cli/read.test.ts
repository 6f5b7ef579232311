import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECOND_DOSSIER } from '../mentions/second-dossier';
import { runScript } from './run-script';

const ARTICLE = fileURLToPath(new URL('../articles/en-reuters-directive/page.html', import.meta.url));

/** Runs the command as `npm run read -- …` does. */
const read = (args: readonly string[], stdin = '') => runScript('lib/cli/read.ts', args, stdin);

const TEXT = `Boats wait in port
Chidi Okonkwo spoke of the Cold Banks Treaty and the catch quota.
“No vessel should leave the pier without a witness,” said Siobhán O’Brien. Daniel Okonkwo baked bread.
`;

let folder = '';
let pack = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'on-record-read-'));
	pack = file('cold-banks.json');
	writeFileSync(pack, JSON.stringify(SECOND_DOSSIER));
	writeFileSync(file('boats.txt'), TEXT);
	writeFileSync(file('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
	writeFileSync(file('empty.html'), '<!doctype html><title>x</title><body></body>');
	writeFileSync(
		file('latin1.html'),
		Buffer.from('<!doctype html><meta charset="iso-8859-1"><article><p>Habl\xf3 Carmen Pe\xf1a.</p></article>', 'latin1'),
	);
	writeFileSync(
		file('broken.json'),
		JSON.stringify({ ...SECOND_DOSSIER, actors: [{ ...SECOND_DOSSIER.actors[0], type: 'ship' }] }),
	);
	writeFileSync(file('no.json'), '{');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('npm run read', () => {
	it('reads text on standard input', async () => {
		const { code, stdout, stderr } = await read(['-', '--dossier', pack], TEXT);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('Boats wait in port');
		expect(stdout).toContain('The Cold Banks Treaty');
		expect(stdout).toContain('Chidi Okonkwo × 1');
		expect(stdout).toContain('known: 2023-03-02, The Harbour Gazette');
		expect(stdout).toContain('“No vessel should leave the pier without a witness”');
		expect(stdout).not.toContain('Left alone');
	});

	it('explains what it left alone', async () => {
		const { code, stdout } = await read([file('boats.txt'), '--dossier', pack, '--explain']);
		expect(code).toBe(0);
		expect(stdout).toMatch(/Left alone \(\d+\)/);
		expect(stdout).toMatch(/Okonkwo \[block 2\] could be chidi-okonkwo: rival/);
	});

	it('prints one line of JSON a page, in the format that is kept', async () => {
		const { code, stdout } = await read([ARTICLE, file('latin1.html'), '--json']);
		expect(code).toBe(0);
		const lines = stdout.trim().split('\n');
		expect(lines).toHaveLength(2);
		const page = JSON.parse(lines[0] ?? '') as {
			published: string;
			blocks: { id: number; text: string }[];
			mentions: { block: number; start: number; end: number; surface: string; type: string }[];
			attributions: {
				kind: string;
				speaker: string | null;
				content: { block: number; start: number; end: number }[];
				text: string;
				position: object | null;
				record: object | null;
			}[];
		};
		expect(Object.keys(page)).toEqual([
			'file',
			'url',
			'title',
			'lang',
			'published',
			'outlet',
			'onTopic',
			'blocks',
			'mentions',
			'attributions',
		]);
		expect(page).toMatchObject({ file: ARTICLE, lang: 'en', outlet: 'Reuters', onTopic: true });
		expect(page.published).toMatch(/^2025-08-09/);
		const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
		for (const block of page.blocks) expect(Object.keys(block)).toEqual(['id', 'text']);
		expect(page.mentions.length).toBeGreaterThan(10);
		for (const mention of page.mentions) {
			expect(Object.keys(mention)).toEqual(['block', 'start', 'end', 'surface', 'entity', 'type', 'evidence']);
			expect(['person', 'organization', 'term']).toContain(mention.type);
			expect(texts.get(mention.block)?.slice(mention.start, mention.end)).toBe(mention.surface);
		}
		expect(page.attributions.length).toBeGreaterThan(5);
		for (const attribution of page.attributions) {
			const keys = [
				'kind',
				'speaker',
				'speakerText',
				'source',
				'cue',
				'content',
				'text',
				'denied',
				'toldBy',
				'position',
				'record',
			];
			expect(Object.keys(attribution)).toEqual(keys);
			expect(['direct', 'indirect', 'mixed']).toContain(attribution.kind);
			const words = attribution.content.map(({ block, start, end }) => texts.get(block)?.slice(start, end));
			expect(words.join(' … ')).toBe(attribution.text);
			if (attribution.record !== null) {
				expect(Object.keys(attribution.record)).toEqual(['status', 'matches', 'how']);
				expect(attribution.speaker).not.toBeNull();
			}
			if (attribution.position !== null)
				expect(Object.keys(attribution.position)).toEqual(['issue', 'stance', 'confidence', 'words']);
		}
		expect(JSON.parse(lines[1] ?? '').blocks).toMatchObject([{ text: 'Habló Carmen Peña.' }]);
	});

	it('says which pages it could not read, and still reads the others', async () => {
		const { code, stdout, stderr } = await read([
			'--json',
			'--dossier',
			pack,
			file('missing.html'),
			file('picture.png'),
			folder,
			file('empty.html'),
			file('boats.txt'),
		]);
		expect(code).toBe(1);
		expect(stderr.trim().split('\n')).toEqual([
			`${file('missing.html')}: no such file`,
			`${file('picture.png')}: is not a text file`,
			`${folder}: is a folder, not a page`,
			`${file('empty.html')}: no article text found`,
		]);
		expect(JSON.parse(stdout)).toMatchObject({ file: file('boats.txt'), onTopic: true });
	});

	it.each([
		['an unknown option', ['--jason', 'x'], /Unknown option '--jason'[\s\S]*npm run read/],
		['no page', [], /npm run read -- FILE/],
	] as const)('refuses %s', async (_, args, message) => {
		const { code, stdout, stderr } = await read(args);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(message);
	});

	it('refuses a broken pack, and names the place in it', async () => {
		const { code, stdout, stderr } = await read([file('boats.txt'), '--dossier', file('broken.json')]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(`${file('broken.json')}: `);
		expect(stderr).toContain('/actors/0/type');
		expect(stderr).not.toContain('    at ');
	});

	it.each(['no.json', 'nowhere.json'])('refuses %s', async (name) => {
		const { code, stderr } = await read([file('boats.txt'), '--dossier', file(name)]);
		expect(code).toBe(2);
		expect(stderr).toContain(file(name));
	});

	it('reads HTML that leaves tags out, as HTML allows', async () => {
		const pages = {
			'all.html': '<!doctype html><meta charset="utf-8"><title>T</title><p>One.<p>Two.',
			'body.html': '<html lang="en"><head><title>T</title></head><p>One.</p><p>Two.</p></html>',
			'head.html': '<html lang="en"><body><p>One.</p><p>Two.</p></body></html>',
			'comment.html': '<!-- saved --><p>One.</p><p>Two.</p>',
		};
		for (const [name, html] of Object.entries(pages)) writeFileSync(file(name), html);
		const { code, stdout } = await read([...Object.keys(pages).map(file), '--json']);
		expect(code).toBe(0);
		const lines = stdout.trim().split('\n');
		expect(lines).toHaveLength(4);
		for (const line of lines) expect(JSON.parse(line).blocks).toMatchObject([{ text: 'One.' }, { text: 'Two.' }]);
	});

	it('tells how it is used', async () => {
		const { code, stdout } = await read(['--help']);
		expect(code).toBe(0);
		expect(stdout).toContain('--explain');
	});

	it('takes the day of a page that tells none', async () => {
		const text = `${TEXT}Then Nigeria’s president left the pier.\n`;
		const at = async (date: string) => {
			const { stdout } = await read(['-', '--json', '--dossier', pack, '--date', date], text);
			const page = JSON.parse(stdout) as { published: string; mentions: { evidence: string }[] };
			return [page.published, page.mentions.some(({ evidence }) => evidence === 'role')];
		};
		expect(await at('2023-05-02')).toEqual(['2023-05-02', true]);
		expect(await at('2010-05-02')).toEqual(['2010-05-02', false]);
	});

	it('links on a page about something else when forced', async () => {
		const run = async (...args: string[]) =>
			JSON.parse(
				(await read(['-', '--json', '--dossier', pack, ...args], 'The catch quota and the fish of the bay were on the table.\n'))
					.stdout,
			) as { onTopic: boolean; mentions: unknown[] };
		expect(await run()).toMatchObject({ onTopic: false, mentions: [] });
		expect(await run('--force')).toMatchObject({ onTopic: false, mentions: [{ entity: 'catch-quota' }] });
	});
});
