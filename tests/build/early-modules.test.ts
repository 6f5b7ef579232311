import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { earlyModules } from '../../build/early-modules';

it('names what the first script of a page imports when it runs, once, and refuses a page that it does not know', () => {
	const folder = mkdtempSync(join(tmpdir(), 'on-record-build-'));
	mkdirSync(join(folder, 'chunks'));
	const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
	const script = '<script type="module" crossorigin src="/chunks/start.js"></script>';
	const known = '<link rel="modulepreload" crossorigin href="/chunks/known.js">';
	write('page.html', `<head>${script}${known}</head>`);
	write(
		'chunks/start.js',
		'const d=(i,m=d,f=(m.f||(m.f=["chunks/main-$&.js","chunks/known.js","assets/a.css"])))=>i;e(()=>import(`./main.js`))',
	);
	write('plain.html', '<head></head>');
	try {
		earlyModules(folder, 'page.html');
		const text = readFileSync(join(folder, 'page.html'), 'utf8');
		expect(text.match(/href="[^"]+"/g)).toEqual(['href="/chunks/main-$&.js"', 'href="/chunks/known.js"']);
		expect(() => earlyModules(folder, 'plain.html')).toThrow('plain.html');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
