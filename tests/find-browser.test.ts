import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, NoBrowser } from './browser/find-browser';

const folder = mkdtempSync(join(tmpdir(), 'on-record-find-'));

function program(name: string, content: string): string {
	const path = join(folder, name);
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, content);
	chmodSync(path, 0o755);
	return path;
}

afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
	it('takes the path that it is told', () => {
		const path = program('my-chromium', 'ELF');
		vi.stubEnv('CHROMIUM_PATH', path);
		expect(findBrowser('chromium')).toBe(path);
	});

	it('says so when there is nothing at the path that it is told', () => {
		vi.stubEnv('FIREFOX_PATH', join(folder, 'nowhere'));
		expect(() => findBrowser('firefox')).toThrow(NoBrowser);
		expect(() => findBrowser('firefox')).toThrow(/FIREFOX_PATH/);
	});

	// Elsewhere browsers are not found along the path.
	const looks = process.platform === 'linux' ? it : null;
	looks?.('looks along the path, and passes over a snap', () => {
		vi.stubEnv('CHROMIUM_PATH', '');
		const snaps = join(folder, 'snaps');
		const real = join(folder, 'real');
		for (const one of [snaps, real]) mkdirSync(one, { recursive: true });
		symlinkSync(program('snap', 'ELF'), join(snaps, 'chromium'));
		program('snaps/microsoft-edge', '#!/bin/sh\nexec /snap/bin/edge "$@"\n');
		vi.stubEnv('PATH', snaps);
		expect(findBrowser('chromium')?.startsWith(snaps) ?? false).toBe(false);
		const path = program('real/chromium', 'ELF');
		vi.stubEnv('PATH', `${snaps}:${real}`);
		expect(findBrowser('chromium')).toBe(path);
	});
});
