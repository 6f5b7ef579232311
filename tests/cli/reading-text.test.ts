import { expect, it } from 'vitest';
import { readingText } from '../../lib/cli/reading-text';
import { dossierWith, page, reading, said } from '../cards/bridge';

it('calls what is denied as the popup does', () => {
	const attributions = [said('Not a stone', { denied: true }), said('Every stone')];
	const text = readingText('a.html', page(), reading({ attributions }), [dossierWith([])], null);
	expect(text).toContain('Ana Ferrer denies or rejects [direct] — new\n    “Not a stone”');
	expect(text).toContain('Ana Ferrer [direct] — new\n    “Every stone”');
});
