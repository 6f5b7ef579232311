import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDossier } from '../../lib/dossiers/parse';

test('the example in the description of the format is a sound pack', () => {
	const text = readFileSync(new URL('../../docs/dossier-format.md', import.meta.url), 'utf8');
	const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
	expect(parseDossier(JSON.parse(example)).id).toBe('harbour-bridge');
});
