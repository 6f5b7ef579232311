import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { ENTRIES, Pack } from '../../lib/dossiers/schema';

/**
 * The JSON Schema that authors point their editor at is made from the schema that the extension checks with.
 * After a change of the format: `npx vitest run --config tests/vitest.config.ts -u tests/dossiers/published-schema.test.ts`.
 */
test('the published JSON Schema says what the source says', async () => {
	const { $schema, ...schema } = toJsonSchema(Pack, {
		target: 'draft-2020-12',
		typeMode: 'input',
		definitions: {
			actor: ENTRIES.actors,
			term: ENTRIES.terms,
			issue: ENTRIES.issues,
			article: ENTRIES.articles,
			position: ENTRIES.positions,
		},
	});
	const published = {
		$schema,
		title: 'On Record dossier, format 1',
		description: 'A dossier pack. Described in docs/dossier-format.md of On Record.',
		...schema,
	};
	await expect(`${JSON.stringify(published, null, '\t')}\n`).toMatchFileSnapshot('../../public/dossiers/dossier.schema.json');
});
